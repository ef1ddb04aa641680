package org.milepost.fake;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.plan.PersonKey;
import org.milepost.sharing.ReportingLine;

/** A reporting line by day. */
public final class InMemoryReportingLine implements ReportingLine {

    private final List<Entry> entries = new ArrayList<>();

    @Override
    public Map<PersonKey, Entry> holding(Map<PersonKey, LocalDate> days) {
        return entries.stream().filter(entry -> days.containsKey(entry.person()) && holds(entry, days.get(entry.person())))
                .collect(toMap(Entry::person, entry -> entry));
    }

    @Override
    public List<Entry> entries() {
        return entries.stream().sorted(Comparator.comparing(Entry::since).reversed()).toList();
    }

    @Override
    public void set(PersonKey person, Optional<PersonKey> manager, LocalDate since) {
        Optional<Entry> holding = Optional.ofNullable(holding(Map.of(person, since)).get(person));
        if (holding.map(Entry::manager).equals(manager)) {
            return;
        }
        holding.ifPresent(entry -> {
            entries.remove(entry);
            entries.add(new Entry(person, entry.manager(), entry.since(), Optional.of(since.minusDays(1))));
        });
        manager.ifPresent(boss -> entries.add(new Entry(person, boss, since, Optional.empty())));
    }

    private static boolean holds(Entry entry, LocalDate day) {
        return !day.isBefore(entry.since()) && entry.until().filter(day::isAfter).isEmpty();
    }
}
