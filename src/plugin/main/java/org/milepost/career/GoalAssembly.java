package org.milepost.career;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.plan.CareerIssue;
import org.milepost.plan.DateHistory;
import org.milepost.plan.DueDateChange;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.Milestone;
import org.milepost.plan.MoveNote;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Reflection;

/** Joins what was read in bulk into goals. */
final class GoalAssembly {

    private final Map<IssueId, List<DueDateChange>> dateChanges;
    private final Map<IssueId, List<MoveNote>> moveNotes;
    private final Map<IssueId, Reflection> reflections;
    private final Map<ItemReference, Integer> evidence;
    private final Map<PersonKey, ZoneId> zones;

    GoalAssembly(List<DueDateChange> dateChanges, List<MoveNote> moveNotes, Map<IssueId, Reflection> reflections,
                 Map<ItemReference, Integer> evidence, Map<PersonKey, ZoneId> zones) {
        this.dateChanges = dateChanges.stream().collect(groupingBy(DueDateChange::issue));
        this.moveNotes = moveNotes.stream().collect(groupingBy(MoveNote::issue));
        this.reflections = reflections;
        this.evidence = evidence;
        this.zones = zones;
    }

    Goal goal(GoalOutline outline) {
        CareerIssue issue = outline.issue();
        DateHistory history = history(issue);
        ZoneId zone = zones.get(outline.owner());
        return new Goal(issue.id(), issue.key(), outline.owner(), outline.path().kind(), issue.title(), issue.dueDate(),
                history.baseline(), history.moves(), issue.done(), issue.status(),
                outline.milestones().stream().map(milestone -> milestone(milestone, zone)).toList(),
                evidence.getOrDefault(ItemReference.goal(issue.id()), 0), outline.version());
    }

    private Milestone milestone(CareerIssue issue, ZoneId zone) {
        DateHistory history = history(issue);
        Optional<LocalDate> reachedOn = issue.doneAt().filter(at -> issue.done()).map(at -> LocalDate.ofInstant(at, zone));
        return new Milestone(issue.id(), issue.key(), issue.goal(), issue.title(), issue.dueDate(), history.baseline(), history.moves(),
                issue.done(), reachedOn, issue.status(), evidence.getOrDefault(ItemReference.milestone(issue.id()), 0),
                Optional.ofNullable(reflections.get(issue.id())).filter(reflection -> !reflection.isEmpty()));
    }

    private DateHistory history(CareerIssue issue) {
        return DateHistory.of(issue.dueDate(), dateChanges.getOrDefault(issue.id(), List.of()),
                moveNotes.getOrDefault(issue.id(), List.of()));
    }
}
