package org.milepost.career;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.milepost.evidence.EvidenceRows;
import org.milepost.plan.AggregateId;
import org.milepost.plan.CareerIssue;
import org.milepost.plan.CareerIssues;
import org.milepost.plan.ChangeLog.Newest;
import org.milepost.plan.ChangeLog;
import org.milepost.plan.GoalDetail;
import org.milepost.plan.GoalKind;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PartRows;
import org.milepost.plan.PartRows.OwnedPart;
import org.milepost.plan.People;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Place;
import org.milepost.plan.PlanRows;
import org.milepost.plan.PlanRows.GoalRow;
import org.milepost.plan.PlanRows.PlanRow;
import org.milepost.plan.Reviews;
import org.milepost.plan.Tickets.Ticket;
import org.milepost.plan.Tickets;
import org.milepost.review.NextReview;
import org.milepost.review.ReviewEnd;
import org.milepost.review.ReviewRows;
import org.milepost.sharing.ItemPath;

/**
 * Reads goals from Jira's issues and from Milepost's rows, in two steps: outlines for the access decision, then whole goals for what may
 * be seen. It decides no access itself and writes nothing. Either step makes the same number of port calls for any number of goals, of
 * milestones and of owners; but whole goals make one more for each owner of a step that follows a ticket.
 */
public final class GoalReader {

    private final CareerIssues issues;
    private final PlanRows rows;
    private final PartRows parts;
    private final EvidenceRows evidence;
    private final ChangeLog changes;
    private final People people;
    private final Tickets tickets;
    private final ReviewRows reviews;

    public GoalReader(CareerIssues issues, PlanRows rows, PartRows parts, EvidenceRows evidence, ChangeLog changes, People people,
                      Tickets tickets, ReviewRows reviews) {
        this.issues = issues;
        this.rows = rows;
        this.parts = parts;
        this.evidence = evidence;
        this.changes = changes;
        this.people = people;
        this.tickets = tickets;
        this.reviews = reviews;
    }

    /** The goals and milestones of these ids. */
    Map<IssueId, CareerIssue> issues(Set<IssueId> ids) {
        return issues.findAll(ids).stream().collect(toMap(CareerIssue::id, issue -> issue));
    }

    /** The goal that this goal or milestone belongs to. */
    Optional<IssueId> goalOf(IssueId item) {
        return issues.find(item).map(CareerIssue::goal);
    }

    /** The goals these people may own, those made in Jira itself included; {@link #outlines} then tells the true owner. */
    Set<IssueId> goalsOf(Set<PersonKey> owners) {
        return Stream.concat(rows.goalsOf(owners).stream().map(GoalRow::issue),
                issues.goalsReportedBy(owners).stream().map(CareerIssue::id)).collect(toSet());
    }

    /**
     * The outlines of those of these goals that exist, have an owner, and can be browsed by the owner. Unfinished changes of theirs and of
     * their plans are finished on the way, so that what is read afterwards (shares above all) holds what was decided last.
     */
    List<GoalOutline> outlines(Set<IssueId> ids) {
        List<CareerIssue> goals = issues.findAll(ids).stream().filter(issue -> issue.kind() == ItemKind.GOAL).toList();
        Map<IssueId, GoalRow> known = rows.goals(ids);
        Map<IssueId, List<CareerIssue>> milestones = issues.milestonesOf(ids).stream().collect(groupingBy(CareerIssue::goal));
        Map<IssueId, GoalDetail> details = details(ids);
        Map<IssueId, ItemPath> paths = paths(goals, known, details);
        Set<AggregateId> aggregates = new HashSet<>();
        paths.forEach((goal, path) -> {
            aggregates.add(AggregateId.goal(goal));
            path.plan().ifPresent(plan -> aggregates.add(AggregateId.plan(plan)));
        });
        Map<AggregateId, Newest> last = changes.newest(aggregates);
        return ownersCanBrowse(goals.stream().filter(goal -> paths.containsKey(goal.id()))
                .map(goal -> new GoalOutline(goal, paths.get(goal.id()), known.containsKey(goal.id()),
                        last.getOrDefault(AggregateId.goal(goal.id()), Newest.NONE), milestones.getOrDefault(goal.id(), List.of()),
                        details.getOrDefault(goal.id(), GoalDetail.NONE)))
                .toList());
    }

    /** All that was ever written of these goals and milestones, wherever they belonged then. */
    Writings writings(List<GoalOutline> outlines) {
        Set<IssueId> items = items(outlines);
        return new Writings(rows.moveNotes(items), rows.reflections(items), evidence.countsOfItems(items), parts.ofMilestones(items));
    }

    /** The whole goals of these outlines with these writings, in the same order, for this viewer. */
    ReadGoals goals(PersonKey viewer, List<GoalOutline> outlines, Writings writings) {
        Map<PersonKey, Map<IssueId, Ticket>> followed = followed(outlines);
        GoalAssembly assembly = new GoalAssembly(issues.dueDateChanges(items(outlines)), writings,
                people.zones(outlines.stream().map(GoalOutline::owner).collect(toSet())), followed);
        return new ReadGoals(outlines.stream().map(assembly::goal).toList(), followed.getOrDefault(viewer, Map.of()));
    }

    /** The tickets that steps follow, as the owners of the steps see them: one call for each owner of such a step. */
    private Map<PersonKey, Map<IssueId, Ticket>> followed(List<GoalOutline> outlines) {
        Map<PersonKey, Set<IssueId>> followed = outlines.stream().collect(groupingBy(GoalOutline::owner, flatMapping(outline -> outline.detail().followed(), toSet())));
        followed.values().removeIf(Set::isEmpty);
        Map<PersonKey, Map<IssueId, Ticket>> seen = new HashMap<>();
        followed.forEach((owner, ids) -> seen.put(owner, tickets.browsable(owner, ids)));
        return seen;
    }

    /**
     * The reviews of these plans: what their owners noted, those that were closed, and those that two passed over since. Plans of which nothing is known are missing. Three
     * port calls.
     *
     * @param plans with their owners
     */
    Map<Long, Reviews> reviews(Map<Long, PersonKey> plans) {
        Map<Long, ReviewEnd> held = reviews.lastHeld(plans.keySet());
        Map<Long, List<Part>> said = parts.ofPlans(plans.keySet()).stream().collect(groupingBy(part -> part.aggregate().id()));
        Map<PersonKey, List<Part>> skipped = parts.ofOwners(Set.copyOf(plans.values()), PartKind.REVIEW_SKIP).stream().sorted(Comparator.comparing(skip -> skip.part().at()))
                .collect(groupingBy(OwnedPart::owner, mapping(OwnedPart::part, toList())));
        Map<Long, Reviews> known = new HashMap<>();
        Stream.concat(held.keySet().stream(), said.keySet().stream()).forEach(plan -> known.put(plan,
                reviews(said.getOrDefault(plan, List.of()), Optional.ofNullable(held.get(plan)), skipped.getOrDefault(plans.get(plan), List.of()))));
        return known;
    }

    private static Reviews reviews(List<Part> parts, Optional<ReviewEnd> held, List<Part> skipped) {
        Optional<Part> profile = parts.stream().filter(part -> part.kind() == PartKind.PLAN_PROFILE).findFirst();
        Optional<LocalDate> last = Stream.concat(profile.flatMap(part -> part.day("lastReview")).stream(), held.map(ReviewEnd::closedOn).stream()).max(Comparator.naturalOrder());
        return new Reviews(last, NextReview.ofPlan(parts, held.map(end -> new NextReview.Moved(end.closedOn(), end.next()))).dayAfter(skipped));
    }

    /** Where these places hung; those under a goal that Milepost has no row of are missing. Three port calls. */
    Map<Place, ItemPath> pathsOf(Set<Place> places) {
        Map<IssueId, GoalRow> known = rows.goals(places.stream().map(Place::goal).collect(toSet()));
        Map<PersonKey, List<PlanRow>> plans = plansOf(known.values().stream().map(GoalRow::owner).collect(toSet()));
        Map<IssueId, GoalDetail> details = details(known.keySet());
        return places.stream().filter(place -> known.containsKey(place.goal()))
                .collect(toMap(place -> place, place -> path(place, path(known.get(place.goal()), plans, details))));
    }

    private static ItemPath path(Place place, ItemPath goal) {
        return place.issue().equals(place.goal()) ? goal : goal.milestone(place.issue());
    }

    /** What its owner says of a goal's kind later counts more than what its row began with. */
    private static ItemPath path(GoalRow goal, Map<PersonKey, List<PlanRow>> plans, Map<IssueId, GoalDetail> details) {
        return ItemPath.ofGoal(goal.owner(), Optional.of(PlanRows.planOf(goal, plans.getOrDefault(goal.owner(), List.of()))), goal.issue(),
                details.getOrDefault(goal.issue(), GoalDetail.NONE).profile().kind().orElse(goal.kind()));
    }

    /** A goal that Milepost has no row of is its reporter's, and hangs on the plan that is active. */
    private static ItemPath path(IssueId goal, PersonKey reporter, Map<PersonKey, List<PlanRow>> plans) {
        return ItemPath.ofGoal(reporter, plans.getOrDefault(reporter, List.of()).stream().filter(PlanRow::active).map(PlanRow::id).findFirst(), goal,
                GoalKind.PROFESSIONAL);
    }

    private Map<PersonKey, List<PlanRow>> plansOf(Set<PersonKey> owners) {
        return rows.plansOf(owners).stream().collect(groupingBy(PlanRow::owner));
    }

    private Map<IssueId, GoalDetail> details(Set<IssueId> goals) {
        return parts.ofGoals(goals).stream().collect(groupingBy(part -> new IssueId(part.aggregate().id()),
                collectingAndThen(toList(), GoalDetail::of)));
    }

    private static Set<IssueId> items(List<GoalOutline> outlines) {
        return outlines.stream().flatMap(GoalOutline::items).collect(toSet());
    }

    private Map<IssueId, ItemPath> paths(List<CareerIssue> goals, Map<IssueId, GoalRow> known, Map<IssueId, GoalDetail> details) {
        Map<PersonKey, List<PlanRow>> plans = plansOf(goals.stream()
                .flatMap(goal -> Optional.ofNullable(known.get(goal.id())).map(GoalRow::owner).or(goal::reporter).stream()).collect(toSet()));
        Map<IssueId, ItemPath> paths = new HashMap<>();
        for (CareerIssue goal : goals) {
            Optional.ofNullable(known.get(goal.id())).map(row -> path(row, plans, details))
                    .or(() -> goal.reporter().map(reporter -> path(goal.id(), reporter, plans)))
                    .ifPresent(path -> paths.put(goal.id(), path));
        }
        return paths;
    }

    private List<GoalOutline> ownersCanBrowse(List<GoalOutline> outlines) {
        Map<PersonKey, Set<IssueId>> byOwner = outlines.stream().collect(groupingBy(GoalOutline::owner,
                flatMapping(GoalOutline::items, toSet())));
        Map<PersonKey, Set<IssueId>> browsable = issues.browsable(byOwner);
        List<GoalOutline> kept = new ArrayList<>();
        for (GoalOutline outline : outlines) {
            Collection<IssueId> seen = browsable.get(outline.owner());
            if (seen.contains(outline.id())) {
                kept.add(outline.withMilestones(outline.milestones().stream().filter(issue -> seen.contains(issue.id())).toList()));
            }
        }
        return kept;
    }
}
