package org.milepost.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two of a 1:1.
 *
 * @param owner whose career it is about
 * @param partner the other
 */
record Pair(ConfluenceUser owner, ConfluenceUser partner) {

    /** A title has 255 characters at most; two names, a day and a number have to find room. */
    private static final int LONGEST_NAME = 100;
    private static final Pattern DAY = Pattern.compile(", ([0-9]{4}-[0-9]{2}-[0-9]{2})( \\([0-9]+\\))?$");

    Pair {
        Objects.requireNonNull(owner, "owner is null");
        Objects.requireNonNull(partner, "partner is null");
    }

    List<ConfluenceUser> both() {
        return List.of(owner, partner);
    }

    Set<UserKey> keys() {
        return Set.of(owner.getKey(), partner.getKey());
    }

    /** The title of the page for the two, in no language, so that both find the same one: the owner first. */
    String title() {
        return "1:1 " + name(owner) + " \u2013 " + name(partner);
    }

    private static String name(ConfluenceUser person) {
        String name = person.getFullName();
        return name.codePointCount(0, name.length()) <= LONGEST_NAME ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    /** The day that a page of a 1:1 has in its title. */
    static Optional<LocalDate> dayOf(String title) {
        Matcher day = DAY.matcher(title);
        try {
            return day.find() ? Optional.of(LocalDate.parse(day.group(1))) : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
