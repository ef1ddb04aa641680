package org.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.milepost.plan.PersonKey;
import org.milepost.sharing.ReportingLine;

/** Milepost's own reporting lines: statements that are only added to, see {@link ReportLineEntity}. */
public final class ActiveObjectsReportingLine implements ReportingLine {

    private final Tables tables;
    private final Clock clock;

    public ActiveObjectsReportingLine(ActiveObjects activeObjects, Clock clock) {
        this.tables = new Tables(activeObjects);
        this.clock = clock;
    }

    @Override
    public Map<PersonKey, Entry> holding(Map<PersonKey, LocalDate> days) {
        Map<PersonKey, Entry> holding = new HashMap<>();
        Set<String> keys = days.keySet().stream().map(PersonKey::value).collect(Collectors.toSet());
        byPerson(tables.findIn(ReportLineEntity.class, "PERSON_KEY", keys)).forEach((person, statements) ->
                stretches(person, statements).stream().filter(entry -> holds(entry, days.get(person)))
                        .forEach(entry -> holding.put(person, entry)));
        return holding;
    }

    @Override
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        byPerson(tables.all(ReportLineEntity.class)).forEach((person, statements) -> entries.addAll(stretches(person, statements)));
        entries.sort(Comparator.comparing(Entry::since).reversed().thenComparing(entry -> entry.person().value()));
        return entries;
    }

    @Override
    public void set(PersonKey person, Optional<PersonKey> manager, LocalDate since) {
        Map<String, Object> row = new HashMap<>();
        row.put("PERSON_KEY", person.value());
        row.put("SINCE_DAY", since.toString());
        row.put("STATED_AT", clock.millis());
        manager.ifPresent(key -> row.put("MANAGER_KEY", key.value()));
        tables.insert(ReportLineEntity.class, row);
    }

    /** The days on which a statement begins are the only ones on which the manager can change. */
    private static List<Entry> stretches(PersonKey person, List<ReportLineEntity> statements) {
        TreeSet<LocalDate> days = statements.stream().map(ActiveObjectsReportingLine::since).collect(Collectors.toCollection(TreeSet::new));
        List<Entry> stretches = new ArrayList<>();
        for (LocalDate day : days) {
            Optional<PersonKey> manager = managerOn(day, statements);
            Optional<Entry> before = stretches.isEmpty() ? Optional.empty() : Optional.of(stretches.get(stretches.size() - 1));
            boolean goesOn = before.isPresent() && before.get().until().isEmpty() && manager.equals(Optional.of(before.get().manager()));
            if (goesOn) {
                continue;
            }
            before.filter(entry -> entry.until().isEmpty()).ifPresent(entry ->
                    stretches.set(stretches.size() - 1, new Entry(person, entry.manager(), entry.since(), Optional.of(day.minusDays(1)))));
            manager.ifPresent(key -> stretches.add(new Entry(person, key, day, Optional.empty())));
        }
        return stretches;
    }

    private static Optional<PersonKey> managerOn(LocalDate day, List<ReportLineEntity> statements) {
        return statements.stream().filter(statement -> !since(statement).isAfter(day))
                .max(Comparator.comparingInt(ReportLineEntity::getID))
                .map(statement -> Columns.text(statement.getManagerKey())).filter(key -> !key.isEmpty()).map(PersonKey::new);
    }

    private static boolean holds(Entry entry, LocalDate day) {
        return !entry.since().isAfter(day) && entry.until().map(last -> !last.isBefore(day)).orElse(true);
    }

    private static LocalDate since(ReportLineEntity statement) {
        return LocalDate.parse(statement.getSinceDay());
    }

    private static Map<PersonKey, List<ReportLineEntity>> byPerson(List<ReportLineEntity> statements) {
        return statements.stream().collect(Collectors.groupingBy(statement -> new PersonKey(statement.getPersonKey())));
    }
}
