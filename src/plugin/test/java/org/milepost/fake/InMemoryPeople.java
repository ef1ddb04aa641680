package org.milepost.fake;

import static java.util.stream.Collectors.toMap;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.People;
import org.milepost.plan.PersonKey;

/** People whose user key, log-in name and full name all differ; in UTC unless a test says otherwise. */
public final class InMemoryPeople implements People {

    private final Map<PersonKey, Person> persons = new LinkedHashMap<>();
    private final Map<PersonKey, ZoneId> zones = new HashMap<>();
    private final Map<PersonKey, Set<String>> groups = new HashMap<>();
    private final Set<PersonKey> noBrowseUsers = new HashSet<>();

    /** An active person, by log-in name; the key is made of it. */
    public PersonKey add(String name, String fullName) {
        PersonKey key = new PersonKey("JIRAUSER-" + name.toUpperCase(java.util.Locale.ROOT));
        persons.put(key, new Person(key, name, fullName, true));
        return key;
    }

    public void remove(PersonKey person) {
        persons.remove(person);
    }

    public void deactivate(PersonKey person) {
        Person active = persons.get(person);
        persons.put(person, new Person(person, active.name(), active.fullName(), false));
    }

    public void moveTo(PersonKey person, String zone) {
        zones.put(person, ZoneId.of(zone));
    }

    public void join(PersonKey person, String group) {
        groups.computeIfAbsent(person, key -> new HashSet<>()).add(group);
    }

    public void leave(PersonKey person, String group) {
        groups.get(person).remove(group);
    }

    public void forbidBrowsingUsers(PersonKey person) {
        noBrowseUsers.add(person);
    }

    @Override
    public Optional<Person> byName(String name) {
        return persons.values().stream().filter(person -> person.name().equals(name)).findFirst();
    }

    @Override
    public Map<PersonKey, Person> byKeys(Set<PersonKey> keys) {
        return keys.stream().filter(persons::containsKey).collect(toMap(key -> key, persons::get));
    }

    @Override
    public Set<String> groupsOf(PersonKey person) {
        return Set.copyOf(groups.getOrDefault(person, Set.of()));
    }

    @Override
    public boolean mayBrowseUsers(PersonKey person) {
        return !noBrowseUsers.contains(person);
    }

    @Override
    public Map<PersonKey, ZoneId> zones(Set<PersonKey> people) {
        return people.stream().collect(toMap(key -> key, key -> zones.getOrDefault(key, ZoneOffset.UTC)));
    }
}
