package org.milepost.host.demo;

import static org.milepost.host.demo.DemoPerson.Rank.ADMIN;
import static org.milepost.host.demo.DemoPerson.Rank.NONE;
import static org.milepost.host.demo.DemoPerson.Rank.SYSTEM_ADMIN;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Everybody with an account, in both products and with or without demo data. */
public final class DemoPeople {

    /** Everybody who may use the products. */
    public static final String USERS = "users";
    public static final String ADMINISTRATORS = "administrators";
    public static final String ORION = "team-orion";
    public static final String LYRA = "team-lyra";
    public static final String MANAGERS = "managers";
    public static final String WORKS_COUNCIL = "works-council";

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static final List<DemoPerson> ALL = List.of(
            person(1, "anna", "Anna Weber", Locale.ENGLISH, BERLIN, USERS, ORION),
            person(2, "ben", "Ben Carter", Locale.UK, LONDON, USERS, ORION),
            person(3, "chen", "Chen Li", Locale.ENGLISH, BERLIN, USERS, ORION),
            person(4, "dana", "Dana Hoffmann", Locale.GERMANY, BERLIN, USERS, LYRA),
            person(5, "emre", "Emre Yilmaz", Locale.GERMANY, BERLIN, USERS, LYRA),
            person(6, "farah", "Farah Aziz", Locale.ENGLISH, NEW_YORK, USERS, LYRA),
            person(7, "mia", "Mia Novak", Locale.ENGLISH, BERLIN, USERS, ORION, MANAGERS),
            person(8, "noah", "Noah Schmidt", Locale.GERMANY, BERLIN, USERS, LYRA, MANAGERS),
            person(9, "olga", "Olga Petrova", Locale.ENGLISH, BERLIN, USERS, WORKS_COUNCIL),
            new DemoPerson(10, "paul", "Paul Grant", Set.of(USERS, MANAGERS), Locale.ENGLISH, BERLIN, false, NONE),
            new DemoPerson(11, "ivan", "Ivan Moreau", Set.of(USERS, ADMINISTRATORS), Locale.ENGLISH, BERLIN, true,
                    ADMIN),
            new DemoPerson(12, "admin", "Ada Admin", Set.of(USERS, ADMINISTRATORS), Locale.ENGLISH, BERLIN, true,
                    SYSTEM_ADMIN));

    private DemoPeople() {
    }

    /** Engineers of two teams, their managers, an observer of the works council, one who left, two administrators. */
    public static List<DemoPerson> all() {
        return ALL;
    }

    private static DemoPerson person(int number, String name, String fullName, Locale locale, ZoneId zone,
                                     String... groups) {
        return new DemoPerson(number, name, fullName, Set.of(groups), locale, zone, true, NONE);
    }
}
