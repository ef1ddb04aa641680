package org.milepost.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milepost.plan.CareerIssue;
import org.milepost.plan.CareerIssues;
import org.milepost.plan.DueDateChange;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.PersonKey;

/** Career issues in maps, each look-up as cheap as it can be; everybody may browse everything. Filled first, then only read. */
final class MemoryJira implements CareerIssues {

    private static final long FIRST_ID = 10_000;

    private final Map<IssueId, CareerIssue> issues = new HashMap<>();
    private final Map<PersonKey, List<CareerIssue>> goalsByReporter = new HashMap<>();
    private final Map<IssueId, List<CareerIssue>> milestonesByGoal = new HashMap<>();
    private final Map<IssueId, List<DueDateChange>> changes = new HashMap<>();

    /** An id that no issue has yet. */
    IssueId nextId() {
        return new IssueId(FIRST_ID + issues.size());
    }

    void add(CareerIssue issue) {
        issues.put(issue.id(), issue);
        if (issue.kind() == ItemKind.GOAL) {
            issue.reporter().ifPresent(reporter -> goalsByReporter.computeIfAbsent(reporter, key -> new ArrayList<>()).add(issue));
        } else {
            milestonesByGoal.computeIfAbsent(issue.goal(), key -> new ArrayList<>()).add(issue);
        }
    }

    void add(DueDateChange change) {
        changes.computeIfAbsent(change.issue(), key -> new ArrayList<>()).add(change);
    }

    @Override
    public Optional<CareerIssue> find(IssueId issue) {
        return Optional.ofNullable(issues.get(issue));
    }

    @Override
    public List<CareerIssue> findAll(Set<IssueId> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public List<CareerIssue> goalsReportedBy(Set<PersonKey> people) {
        return all(goalsByReporter, people).toList();
    }

    @Override
    public List<CareerIssue> milestonesOf(Set<IssueId> goals) {
        return all(milestonesByGoal, goals).toList();
    }

    @Override
    public List<DueDateChange> dueDateChanges(Set<IssueId> ids) {
        return all(changes, ids).sorted(Comparator.comparing(DueDateChange::at)).toList();
    }

    @Override
    public Set<IssueId> browsable(PersonKey person, Set<IssueId> ids) {
        return ids.stream().filter(issues::containsKey).collect(Collectors.toSet());
    }

    @Override
    public Map<PersonKey, Set<IssueId>> browsable(Map<PersonKey, Set<IssueId>> asked) {
        Map<PersonKey, Set<IssueId>> browsable = new HashMap<>();
        asked.forEach((person, ids) -> browsable.put(person, browsable(person, ids)));
        return browsable;
    }

    private static <K, V> Stream<V> all(Map<K, List<V>> lists, Set<K> keys) {
        return keys.stream().flatMap(key -> lists.getOrDefault(key, List.of()).stream());
    }
}
