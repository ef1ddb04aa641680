package org.milepost.fake;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.CareerIssue;
import org.milepost.plan.CareerIssueWriter;
import org.milepost.plan.CareerIssues;
import org.milepost.plan.DueDateChange;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;

/** A Jira project of goals and milestones with a change history, which refuses, or breaks down, at a named step when a test says so. */
public final class InMemoryJira implements CareerIssues, CareerIssueWriter {

    /** Where a change can be refused or cut off. */
    public enum Step { READY, CREATE_GOAL, APPLY_GOAL, CREATE_MILESTONE, APPLY_MILESTONE, MOVE, APPLY_MOVE, COMPLETE, APPLY_COMPLETE }

    private final Clock clock;
    private final Map<IssueId, CareerIssue> issues = new LinkedHashMap<>();
    private final List<DueDateChange> changes = new ArrayList<>();
    private final Map<PersonKey, Set<IssueId>> hidden = new HashMap<>();
    private final Map<Step, RuntimeException> failures = new HashMap<>();
    private final Map<Step, Integer> passesLeft = new HashMap<>();
    private Optional<String> screen = Optional.empty();
    private boolean mayDelete = true;
    private long lastId = 10_000;

    public InMemoryJira(Clock clock) {
        this.clock = clock;
    }

    /** A goal made in Jira itself. */
    public IssueId nativeGoal(PersonKey reporter, String title, Optional<LocalDate> due) {
        IssueId id = nextId();
        issues.put(id, new CareerIssue(id, "CAREER-" + id, ItemKind.GOAL, id, Optional.of(reporter), title, due, false, Optional.empty(),
                clock.instant(), "To Do"));
        return id;
    }

    /** A goal made in Jira itself that has no reporter. */
    public IssueId goalOfNobody(String title) {
        IssueId id = nextId();
        issues.put(id, new CareerIssue(id, "CAREER-" + id, ItemKind.GOAL, id, Optional.empty(), title, Optional.empty(), false,
                Optional.empty(), clock.instant(), "To Do"));
        return id;
    }

    /** A milestone made in Jira itself. */
    public IssueId nativeMilestone(IssueId goal, String title, Optional<LocalDate> due) {
        IssueId id = nextId();
        issues.put(id, new CareerIssue(id, "CAREER-" + id, ItemKind.MILESTONE, goal, issues.get(goal).reporter(), title, due, false,
                Optional.empty(), clock.instant(), "To Do"));
        return id;
    }

    /** Sets a due date in Jira itself. */
    public void editDueDate(PersonKey author, IssueId id, Optional<LocalDate> to) {
        CareerIssue issue = issues.get(id);
        changes.add(new DueDateChange(id, issue.dueDate(), to, clock.instant(), Optional.of(author)));
        issues.put(id, new CareerIssue(id, issue.key(), issue.kind(), issue.goal(), issue.reporter(), issue.title(), to, issue.done(),
                issue.doneAt(), issue.created(), issue.status()));
    }

    /** Gives an issue another title in Jira itself. */
    public void rename(IssueId id, String title) {
        CareerIssue issue = issues.get(id);
        issues.put(id, new CareerIssue(id, issue.key(), issue.kind(), issue.goal(), issue.reporter(), title, issue.dueDate(), issue.done(),
                issue.doneAt(), issue.created(), issue.status()));
    }

    /** Resolves an issue in Jira itself. */
    public void finish(IssueId id) {
        CareerIssue issue = issues.get(id);
        issues.put(id, new CareerIssue(id, issue.key(), issue.kind(), issue.goal(), issue.reporter(), issue.title(), issue.dueDate(),
                true, Optional.of(clock.instant()), issue.created(), "Done"));
    }

    /** Changes the reporter in Jira itself. */
    public void report(IssueId id, PersonKey reporter) {
        CareerIssue issue = issues.get(id);
        issues.put(id, new CareerIssue(id, issue.key(), issue.kind(), issue.goal(), Optional.of(reporter), issue.title(), issue.dueDate(), issue.done(),
                issue.doneAt(), issue.created(), issue.status()));
    }

    /** Moves a milestone to another goal in Jira itself; with its own id it becomes a goal. */
    public void reparent(IssueId id, IssueId goal) {
        CareerIssue issue = issues.get(id);
        issues.put(id, new CareerIssue(id, issue.key(), id.equals(goal) ? ItemKind.GOAL : ItemKind.MILESTONE, goal, issue.reporter(), issue.title(),
                issue.dueDate(), issue.done(), issue.doneAt(), issue.created(), issue.status()));
    }

    /** Deletes an issue in Jira itself, with its sub-tasks. */
    public void delete(IssueId id) {
        issues.values().removeIf(issue -> issue.id().equals(id) || issue.goal().equals(id));
    }

    /** Lets this person no longer browse this issue. */
    public void hideFrom(PersonKey person, IssueId issue) {
        hidden.computeIfAbsent(person, key -> new HashSet<>()).add(issue);
    }

    /** Makes this step end so from now on: with a {@link Refusal}, or with another exception as a crash. */
    public void failAt(Step step, RuntimeException failure) {
        failAfter(step, 0, failure);
    }

    /** Lets a step pass so many times, then never again. */
    public void failAfter(Step step, int passes, RuntimeException failure) {
        failures.put(step, failure);
        passesLeft.put(step, passes);
    }

    /** Lets every step pass again. */
    public void mend() {
        failures.clear();
    }

    /** Makes every completion need Jira's own screen at this address. */
    public void needScreen(String address) {
        screen = Optional.of(address);
    }

    public void forbidDeleting() {
        mayDelete = false;
    }

    public Set<IssueId> all() {
        return Set.copyOf(issues.keySet());
    }

    @Override
    public Optional<CareerIssue> find(IssueId issue) {
        return Optional.ofNullable(issues.get(issue));
    }

    @Override
    public List<CareerIssue> findAll(Set<IssueId> ids) {
        return issues.values().stream().filter(issue -> ids.contains(issue.id())).toList();
    }

    @Override
    public List<CareerIssue> goalsReportedBy(Set<PersonKey> people) {
        return issues.values().stream()
                .filter(issue -> issue.kind() == ItemKind.GOAL && issue.reporter().filter(people::contains).isPresent()).toList();
    }

    @Override
    public List<CareerIssue> milestonesOf(Set<IssueId> goals) {
        return issues.values().stream().filter(issue -> issue.kind() == ItemKind.MILESTONE && goals.contains(issue.goal())).toList();
    }

    @Override
    public List<DueDateChange> dueDateChanges(Set<IssueId> ids) {
        return changes.stream().filter(change -> ids.contains(change.issue())).toList();
    }

    @Override
    public Set<IssueId> browsable(PersonKey person, Set<IssueId> ids) {
        return ids.stream().filter(id -> issues.containsKey(id) && !hidden.getOrDefault(person, Set.of()).contains(id)).collect(toSet());
    }

    @Override
    public Map<PersonKey, Set<IssueId>> browsable(Map<PersonKey, Set<IssueId>> asked) {
        return asked.entrySet().stream().collect(toMap(Map.Entry::getKey, ids -> browsable(ids.getKey(), ids.getValue())));
    }

    @Override
    public void requireReady(PersonKey actor) {
        pass(Step.READY);
    }

    @Override
    public Prepared<IssueId> createGoal(PersonKey actor, String title, Optional<LocalDate> targetDate) {
        pass(Step.CREATE_GOAL);
        return () -> {
            pass(Step.APPLY_GOAL);
            return nativeGoal(actor, title, targetDate);
        };
    }

    @Override
    public Prepared<IssueId> createMilestone(PersonKey actor, IssueId goal, String title, Optional<LocalDate> dueDate) {
        pass(Step.CREATE_MILESTONE);
        return () -> {
            pass(Step.APPLY_MILESTONE);
            return nativeMilestone(goal, title, dueDate);
        };
    }

    @Override
    public Prepared<IssueId> moveDueDate(PersonKey actor, IssueId issue, Optional<LocalDate> to) {
        pass(Step.MOVE);
        return () -> {
            pass(Step.APPLY_MOVE);
            editDueDate(actor, issue, to);
            return issue;
        };
    }

    @Override
    public Completion complete(PersonKey actor, IssueId issue) {
        pass(Step.COMPLETE);
        if (screen.isPresent()) {
            return new JiraScreen(screen.get());
        }
        return new Ready(() -> {
            pass(Step.APPLY_COMPLETE);
            finish(issue);
            return issue;
        });
    }

    @Override
    public boolean takeBack(PersonKey actor, IssueId issue) {
        if (mayDelete) {
            delete(issue);
        }
        return mayDelete;
    }

    private void pass(Step step) {
        if (failures.containsKey(step) && passesLeft.merge(step, -1, Integer::sum) < 0) {
            throw failures.get(step);
        }
    }

    private IssueId nextId() {
        lastId++;
        return new IssueId(lastId);
    }
}
