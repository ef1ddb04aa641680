package org.milepost.host.jira.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.milepost.host.product.HostUser;
import org.milepost.host.product.UserDirectory;

/** The people of this Jira. */
public final class People implements UserDirectory {

    private final Map<String, HostUser> byKey = new ConcurrentHashMap<>();

    public People(Collection<HostUser> people) {
        people.forEach(this::put);
    }

    /** Adds a person, or replaces the one with the same key. */
    public void put(HostUser person) {
        byKey.put(person.key(), person);
    }

    @Override
    public Optional<HostUser> byName(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return byKey.values().stream().filter(each -> each.name().toLowerCase(Locale.ROOT).equals(wanted)).findFirst();
    }

    @Override
    public Optional<HostUser> byKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    @Override
    public List<HostUser> all() {
        return byKey.values().stream().sorted(Comparator.comparing(HostUser::name)).toList();
    }

    /** The names of all groups. */
    public Set<String> groups() {
        return byKey.values().stream().flatMap(each -> each.groups().stream()).collect(Collectors.toSet());
    }
}
