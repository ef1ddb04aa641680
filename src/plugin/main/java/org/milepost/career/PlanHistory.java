package org.milepost.career;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.milepost.career.HistoryTelling.Viewpoint;
import org.milepost.plan.AggregateId;
import org.milepost.plan.CareerIssue;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeHistory;
import org.milepost.plan.Days;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.IssueId;
import org.milepost.plan.People;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.milepost.plan.PlanRows;
import org.milepost.plan.Refusal;
import org.milepost.plan.Tickets;
import org.milepost.sharing.ViewLog.Channel;

/** What changed since a day: in one's own plans and goals, or in one goal that somebody shares. The same number of port calls for any of them. */
public final class PlanHistory {

    /** The most entries of an answer. */
    public static final int MOST = 200;
    /** How many changes are looked through for them, and for what was there before: as many as texts are read in one storage call. */
    static final int LOOKED_THROUGH = 500;

    private final VisibleGoals visible;
    private final PlanRows plans;
    private final ChangeHistory changes;
    private final Tickets tickets;
    private final People people;

    public PlanHistory(VisibleGoals visible, PlanRows plans, ChangeHistory changes, Tickets tickets, People people) {
        this.visible = visible;
        this.plans = plans;
        this.changes = changes;
        this.tickets = tickets;
        this.people = people;
    }

    /**
     * What changed in all of one's own plans and goals.
     *
     * @throws Refusal DATE_OUT_OF_RANGE of {@code since}
     */
    public History own(PersonKey actor, LocalDate since) {
        List<VisibleGoal> goals = visible.among(actor, visible.goalsOf(Set.of(actor))).stream()
                .filter(goal -> goal.outline().owner().equals(actor)).toList();
        Set<AggregateId> aggregates = goals.stream().map(goal -> goal.outline().aggregate()).collect(toSet());
        plans.plansOf(Set.of(actor)).forEach(plan -> aggregates.add(AggregateId.plan(plan.id())));
        return told(actor, actor, goals, aggregates, since);
    }

    /**
     * What changed in a goal, as far as the viewer may see it: to others than its owner neither who it is shared with nor what was taken back, removed or
     * is meant for the owner alone, nor the name of anybody but the owner and themselves. Looking is noted as a view of the goal.
     *
     * @throws Refusal NOT_FOUND also if only milestones of it are shared, DATE_OUT_OF_RANGE of {@code since}
     */
    public History ofGoal(PersonKey viewer, IssueId id, LocalDate since) {
        VisibleGoal goal = visible.require(viewer, id);
        if (!goal.isWhole()) {
            throw Refusal.of(ErrorCode.NOT_FOUND);
        }
        History history = told(viewer, goal.outline().owner(), List.of(goal), Set.of(goal.outline().aggregate()), since);
        visible.noteViews(viewer, List.of(goal), Channel.REST);
        return history;
    }

    private History told(PersonKey viewer, PersonKey owner, List<VisibleGoal> goals, Set<AggregateId> aggregates, LocalDate since) {
        Instant from = Days.inRange("since", since).atStartOfDay(people.zoneOf(owner)).toInstant();
        List<Change> read = changes.since(aggregates, Instant.EPOCH, LOOKED_THROUGH);
        Map<IssueId, String> titles = titles(goals);
        Viewpoint viewpoint = viewer.equals(owner) ? Viewpoint.OWNER : viewpoint(viewer, goals.get(0), read, titles);
        List<Change> shown = read.stream().filter(change -> !change.at().isBefore(from)).filter(change -> HistoryTelling.isFor(viewpoint, change, read)).toList();
        Set<PersonKey> authors = shown.stream().map(Change::author)
                .filter(author -> viewer.equals(owner) || author.equals(owner) || author.equals(viewer)).collect(toSet());
        Map<PersonKey, Person> persons = people.named(Stream.concat(authors.stream(), HistoryTelling.peopleIn(read).stream()).collect(toSet()));
        HistoryTelling telling = new HistoryTelling(viewpoint, read, read.size() < LOOKED_THROUGH,
                authors.stream().collect(toMap(author -> author, persons::get)), persons);
        boolean more = shown.size() > MOST || read.size() == LOOKED_THROUGH && !read.get(read.size() - 1).at().isBefore(from);
        return new History(since, shown.stream().limit(MOST).map(telling::entry).toList(), more, titles);
    }

    private static Map<IssueId, String> titles(List<VisibleGoal> goals) {
        return goals.stream().map(VisibleGoal::outline).flatMap(goal -> Stream.concat(Stream.of(goal.issue()), goal.milestones().stream()))
                .collect(toMap(CareerIssue::id, CareerIssue::title, (one, same) -> one, HashMap::new));
    }

    /** Adds the titles of what the changes name and the viewer may see. */
    private Viewpoint viewpoint(PersonKey viewer, VisibleGoal goal, List<Change> read, Map<IssueId, String> titles) {
        Set<IssueId> named = HistoryTelling.goalsIn(read);
        Set<IssueId> goals = new HashSet<>();
        if (!named.isEmpty()) {
            visible.among(viewer, named).stream().filter(VisibleGoal::isWhole).map(VisibleGoal::outline).forEach(seen -> {
                goals.add(seen.id());
                titles.put(seen.id(), seen.issue().title());
            });
        }
        Set<IssueId> contributed = HistoryTelling.ticketsIn(read);
        return new Viewpoint(false, goal.items().collect(toSet()), goals,
                contributed.isEmpty() ? Set.of() : tickets.browsable(viewer, contributed).keySet());
    }
}
