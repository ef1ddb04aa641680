package org.milepost.career;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.milepost.evidence.Evidence;
import org.milepost.evidence.EvidenceRows;
import org.milepost.health.Health;
import org.milepost.plan.ActionStep;
import org.milepost.plan.CareerIssues;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.People;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Place;
import org.milepost.plan.Tickets;
import org.milepost.sharing.ShareRows;
import org.milepost.sharing.ViewLog.Channel;

/**
 * What a search of Jira may know of goals: always what the searcher sees in Milepost, and of that what the searcher may browse in Jira. Whatever is asked
 * for, all goals within the searcher's reach are read first, their own and those shared with them, and the answer is picked from these. So a goal that is
 * not there and one that may not be seen are the same: nothing was looked up by its key, and it takes the same time.
 *
 * <p>What a search told of other people's goals counts as looking at these, once a day (channel JQL).
 */
public final class GoalSearch {

    /** At most this many issues are found by one function: the newest evidence, the goals whose target day comes first. */
    public static final int LIMIT = 1000;

    private final VisibleGoals visible;
    private final SharedGoals shared;
    private final EvidenceRows evidence;
    private final CareerIssues issues;
    private final Tickets tickets;
    private final People people;
    private final Clock clock;

    public GoalSearch(VisibleGoals visible, ShareRows shares, EvidenceRows evidence, CareerIssues issues, Tickets tickets, People people,
                      Clock clock) {
        this.visible = visible;
        this.shared = new SharedGoals(visible, shares, people);
        this.evidence = evidence;
        this.issues = issues;
        this.tickets = tickets;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The tickets that are evidence for a goal, its milestones included, or for one milestone, newest evidence first.
     *
     * @param key of the goal or milestone, in any case; nothing is found for one that there is not or that the searcher may not see
     */
    public List<IssueId> evidenceFor(PersonKey searcher, String key) {
        List<VisibleGoal> meant = within(searcher).stream().filter(goal -> !items(goal, key.strip()).isEmpty()).toList();
        List<Evidence> pieces = evidence.ofItems(meant.stream().flatMap(goal -> items(goal, key.strip()).stream()).collect(toSet()));
        Set<Place> readable = visible.readable(searcher, meant, pieces.stream().map(Evidence::place).collect(toSet()));
        visible.noteViews(searcher, meant, Channel.JQL);
        List<IssueId> found = bounded(pieces.stream().filter(piece -> readable.contains(piece.place()))
                .flatMap(piece -> piece.ticketId().stream()));
        return browsable(found, tickets.browsable(searcher, Set.copyOf(found)).keySet());
    }

    /** The goals that are pursued and of which the searcher may see that something is wrong: whose health wants attention or is at risk. */
    public List<IssueId> atRisk(PersonKey searcher) {
        return pursued(searcher, view -> view.health().state() == Health.State.ATTENTION || view.health().state() == Health.State.AT_RISK);
    }

    /** The goals that are pursued and have no step that is still to be done. */
    public List<IssueId> withoutStep(PersonKey searcher) {
        return pursued(searcher, view -> view.goal().detail().steps().stream().allMatch(ActionStep::isDone));
    }

    private List<IssueId> pursued(PersonKey searcher, Predicate<GoalView> wanted) {
        List<VisibleGoal> whole = within(searcher).stream().filter(VisibleGoal::isWhole).toList();
        List<IssueId> found = bounded(views(searcher, whole).stream().filter(view -> isPursued(view.health())).filter(wanted)
                .map(GoalView::goal).sorted(Goals.OPEN_FIRST).map(Goal::id));
        visible.noteViews(searcher, whole.stream().filter(goal -> found.contains(goal.outline().id())).toList(), Channel.JQL);
        return browsable(found, issues.browsable(searcher, Set.copyOf(found)));
    }

    private static boolean isPursued(Health health) {
        return switch (health.state()) {
            case ON_TRACK, ATTENTION, AT_RISK -> true;
            case PAUSED, ACHIEVED, ENDED, NONE -> false;
        };
    }

    /** The searcher's own goals and those shared with them, as far as they may see them. */
    private List<VisibleGoal> within(PersonKey searcher) {
        Set<IssueId> candidates = new HashSet<>(visible.goalsOf(Set.of(searcher)));
        candidates.addAll(shared.with(searcher));
        return visible.among(searcher, candidates);
    }

    private List<GoalView> views(PersonKey searcher, List<VisibleGoal> whole) {
        Set<PersonKey> owners = whole.stream().map(goal -> goal.outline().owner()).collect(toSet());
        Instant now = clock.instant();
        Map<PersonKey, LocalDate> days = people.zones(owners).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, (Map.Entry<PersonKey, ZoneId> entry) -> LocalDate.ofInstant(now, entry.getValue())));
        Map<PersonKey, People.Person> named = people.named(owners);
        List<Goal> goals = visible.read(searcher, whole);
        List<GoalView> views = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            VisibleGoal goal = whole.get(i);
            PersonKey owner = goal.outline().owner();
            views.add(new GoalView(goals.get(i), goal.access(), goal.milestones(), named.get(owner), days.get(owner)));
        }
        return views;
    }

    /** What the key means in this goal: the whole of it, or one milestone. */
    private static Set<IssueId> items(VisibleGoal goal, String key) {
        return goal.outline().issue().key().equalsIgnoreCase(key) ? goal.items().collect(toSet())
                : goal.outline().milestones().stream().filter(milestone -> milestone.key().equalsIgnoreCase(key)).map(milestone -> milestone.id()).collect(toSet());
    }

    /** Those that the searcher may browse, in the same order: a search that overrides permissions must not tell of others. */
    private static List<IssueId> browsable(List<IssueId> found, Set<IssueId> allowed) {
        return found.stream().filter(allowed::contains).toList();
    }

    private static List<IssueId> bounded(Stream<IssueId> found) {
        return found.distinct().limit(LIMIT).toList();
    }
}
