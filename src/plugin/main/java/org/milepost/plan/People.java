package org.milepost.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Port: the users of Jira. */
public interface People {

    /**
     * A user.
     *
     * @param key the user key
     * @param name the log-in name, the one both products share
     * @param fullName as shown
     * @param active whether they can log in
     */
    record Person(PersonKey key, String name, String fullName, boolean active) {

        /** Somebody the product no longer knows: the key is all there is to show. */
        public static Person gone(PersonKey key) {
            return new Person(key, key.value(), key.value(), false);
        }
    }

    /** The user of this log-in name. */
    Optional<Person> byName(String name);

    /** The users of these keys; a key that Jira does not know is missing from the map. */
    Map<PersonKey, Person> byKeys(Set<PersonKey> keys);

    /** The users of these keys; one that is gone goes by the key, so no key is missing. */
    default Map<PersonKey, Person> named(Set<PersonKey> keys) {
        Map<PersonKey, Person> known = byKeys(keys);
        return keys.stream().collect(Collectors.toMap(key -> key, key -> known.getOrDefault(key, Person.gone(key))));
    }

    /** The names of the groups this person is in. */
    Set<String> groupsOf(PersonKey person);

    /** Whether this person may look other people up (Jira's global permission "Browse Users"). */
    boolean mayBrowseUsers(PersonKey person);

    /** The time zone of each of these people: the product's default zone where a person chose none or is unknown, so no key is missing. */
    Map<PersonKey, ZoneId> zones(Set<PersonKey> people);

    /** The time zone of this person. */
    default ZoneId zoneOf(PersonKey person) {
        return zones(Set.of(person)).get(person);
    }

    /** The calendar day, where this person is, of a moment; of {@code clock.instant()} it is the person's today. */
    default LocalDate dayOf(PersonKey person, Instant moment) {
        return LocalDate.ofInstant(moment, zoneOf(person));
    }
}
