package org.milepost.career;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.CareerIssue;
import org.milepost.plan.DateHistory;
import org.milepost.plan.DueDateChange;
import org.milepost.plan.Goal;
import org.milepost.plan.GoalDetail;
import org.milepost.plan.IssueId;
import org.milepost.plan.Milestone;
import org.milepost.plan.MilestoneProfile;
import org.milepost.plan.MoveNote;
import org.milepost.plan.Outcome;
import org.milepost.plan.OutcomeKind;
import org.milepost.plan.Part;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Reflection;
import org.milepost.plan.Reviews;
import org.milepost.plan.Tickets.Ticket;

/** Joins what was read in bulk into goals. */
final class GoalAssembly {

    private final Map<IssueId, List<DueDateChange>> dateChanges;
    private final Map<IssueId, List<MoveNote>> moveNotes;
    private final Map<IssueId, Reflection> reflections = new HashMap<>();
    private final Map<IssueId, Integer> evidence = new HashMap<>();
    private final Map<IssueId, List<Part>> ofMilestones;
    private final Map<PersonKey, ZoneId> zones;
    private final Map<PersonKey, Map<IssueId, Ticket>> followed;

    GoalAssembly(List<DueDateChange> dateChanges, Writings writings, Map<PersonKey, ZoneId> zones,
                 Map<PersonKey, Map<IssueId, Ticket>> followed) {
        this.dateChanges = dateChanges.stream().collect(groupingBy(DueDateChange::issue));
        this.moveNotes = writings.moveNotes().stream().collect(groupingBy(note -> note.place().issue()));
        // Oldest first: the last holds, also if it was emptied.
        writings.reflections().forEach(written -> reflections.put(written.place().issue(), written.reflection()));
        writings.evidence().forEach((place, pieces) -> evidence.merge(place.issue(), pieces, Integer::sum));
        this.ofMilestones = writings.ofMilestones().stream().collect(groupingBy(part -> new IssueId(part.number())));
        this.zones = zones;
        this.followed = followed;
    }

    Goal goal(GoalOutline outline) {
        CareerIssue issue = outline.issue();
        ZoneId zone = zones.get(outline.owner());
        DateHistory history = history(issue, zone);
        return new Goal(issue.id(), issue.key(), outline.owner(), outline.path().kind(), issue.title(), issue.dueDate(),
                history.baseline(), history.moves(), issue.done(), achievedOn(outline, zone), issue.status(),
                outline.milestones().stream().map(milestone -> milestone(milestone, zone)).toList(),
                evidence.getOrDefault(issue.id(), 0), outline.version(), detail(outline),
                outline.last().at().map(at -> LocalDate.ofInstant(at, zone)), Reviews.NONE);
    }

    private static Optional<LocalDate> achievedOn(GoalOutline outline, ZoneId zone) {
        Optional<Instant> said = outline.detail().outcome().filter(outcome -> outcome.kind() == OutcomeKind.ACHIEVED).map(Outcome::at);
        return (outline.issue().done() ? outline.issue().doneAt() : said).map(at -> LocalDate.ofInstant(at, zone));
    }

    private Milestone milestone(CareerIssue issue, ZoneId zone) {
        DateHistory history = history(issue, zone);
        Optional<LocalDate> reachedOn = issue.doneAt().filter(at -> issue.done()).map(at -> LocalDate.ofInstant(at, zone));
        return new Milestone(issue.id(), issue.key(), issue.goal(), issue.title(), issue.dueDate(), history.baseline(), history.moves(),
                issue.done(), reachedOn, issue.status(), evidence.getOrDefault(issue.id(), 0),
                Optional.ofNullable(reflections.get(issue.id())).filter(reflection -> !reflection.isEmpty()));
    }

    private GoalDetail detail(GoalOutline outline) {
        Map<IssueId, MilestoneProfile> known = new HashMap<>();
        Set<IssueId> milestones = outline.milestones().stream().map(CareerIssue::id).collect(toSet());
        milestones.stream().filter(ofMilestones::containsKey)
                .forEach(milestone -> known.put(milestone, MilestoneProfile.of(ofMilestones.get(milestone), outline.id())));
        return outline.detail().ofMilestones(milestones, known).asOf(followed.getOrDefault(outline.owner(), Map.of()), zones.get(outline.owner()));
    }

    private DateHistory history(CareerIssue issue, ZoneId zone) {
        return DateHistory.of(issue.dueDate(), dateChanges.getOrDefault(issue.id(), List.of()),
                moveNotes.getOrDefault(issue.id(), List.of()), zone);
    }
}
