package org.milepost.bench;

import static java.util.stream.Collectors.toMap;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.People;
import org.milepost.plan.PersonKey;

/** As many people as anybody asks for, all in one time zone and one group. */
final class MemoryPeople implements People {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final String KEY = "JIRAUSER";
    private static final String NAME = "person";

    /** The person of this number. */
    static PersonKey person(int number) {
        return new PersonKey(KEY + number);
    }

    @Override
    public Optional<Person> byName(String name) {
        return name.startsWith(NAME) ? Optional.of(describe(new PersonKey(KEY + name.substring(NAME.length())))) : Optional.empty();
    }

    @Override
    public Map<PersonKey, Person> byKeys(Set<PersonKey> keys) {
        return keys.stream().collect(toMap(key -> key, MemoryPeople::describe));
    }

    @Override
    public Set<String> groupsOf(PersonKey person) {
        return Set.of("jira-software-users");
    }

    @Override
    public boolean mayBrowseUsers(PersonKey person) {
        return true;
    }

    @Override
    public Map<PersonKey, ZoneId> zones(Set<PersonKey> people) {
        return people.stream().collect(toMap(person -> person, person -> ZONE));
    }

    private static Person describe(PersonKey key) {
        String number = key.value().substring(KEY.length());
        return new Person(key, NAME + number, "Person " + number, true);
    }
}
