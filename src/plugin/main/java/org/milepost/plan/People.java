package org.milepost.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    }

    /** The user of this log-in name. */
    Optional<Person> byName(String name);

    /** The users of these keys; a key that Jira does not know is missing from the map. */
    Map<PersonKey, Person> byKeys(Set<PersonKey> keys);

    /** The names of the groups this person is in. */
    Set<String> groupsOf(PersonKey person);

    /** Whether this person may look other people up (Jira's global permission "Browse Users"). */
    boolean mayBrowseUsers(PersonKey person);

    /** Today's calendar day where this person is. */
    LocalDate today(PersonKey person);

    /** The calendar day, where this person is, of a moment. */
    LocalDate dayOf(PersonKey person, java.time.Instant moment);
}
