package org.milepost.career;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.milepost.plan.AggregateId;
import org.milepost.plan.CareerIssue;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.Milestone;
import org.milepost.plan.People;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.milepost.plan.PlanRows;
import org.milepost.plan.PlanRows.PlanRow;
import org.milepost.plan.Refusal;
import org.milepost.sharing.Access;
import org.milepost.sharing.ShareRows;
import org.milepost.sharing.ViewLog.Channel;

/** Reading goals: one's own, and what others share. */
public final class Goals {

    static final Comparator<Goal> OPEN_FIRST = Comparator.comparing(Goal::achieved)
            .thenComparing(goal -> goal.targetDate().orElse(LocalDate.MAX))
            .thenComparing(Goal::id);

    private final VisibleGoals visible;
    private final LinkedGoals linked;
    private final SharedGoals shared;
    private final PlanRows rows;
    private final ChangeWriter changes;
    private final People people;
    private final Clock clock;

    public Goals(VisibleGoals visible, LinkedGoals linked, ShareRows shares, PlanRows rows, ChangeWriter changes, People people, Clock clock) {
        this.visible = visible;
        this.linked = linked;
        this.shared = new SharedGoals(visible, shares, people);
        this.rows = rows;
        this.changes = changes;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The goal as far as the viewer may see it; a view by somebody else than the owner is noted.
     *
     * @throws Refusal NOT_FOUND
     */
    public Goal get(PersonKey viewer, IssueId goal, Channel channel) {
        return view(viewer, goal, channel).goal();
    }

    /**
     * The goal as far as the viewer may see it, with what the viewer may do; a view by somebody else than the owner is noted.
     *
     * @throws Refusal NOT_FOUND
     */
    public GoalView view(PersonKey viewer, IssueId id, Channel channel) {
        VisibleGoal found = visible.require(viewer, id);
        GoalView view = look(viewer, found);
        visible.noteViews(viewer, List.of(found), channel);
        return view;
    }

    /**
     * The same without a note in the log: for the owner who looks through somebody else's eyes.
     *
     * @throws Refusal NOT_FOUND
     */
    GoalView look(PersonKey viewer, IssueId id) {
        return look(viewer, visible.require(viewer, id));
    }

    private GoalView look(PersonKey viewer, VisibleGoal found) {
        ReadGoals goals = visible.readNaming(viewer, List.of(found));
        LinkedGoals.Linked read = linked.of(viewer, found.access(), Reflections.shownTo(found.access(), goals.goals().get(0)), goals.followed());
        PersonKey owner = read.goal().owner();
        Map<PersonKey, Person> persons = named(owner, List.of(read.goal()));
        return new GoalView(read.goal(), found.access(), found.milestones(), persons.get(owner), people.dayOf(owner, clock.instant()), read.links(), persons);
    }

    /** One's own goals as {@link #own}, each with what it hangs together with. */
    public List<GoalView> ownViews(PersonKey actor) {
        LocalDate today = people.dayOf(actor, clock.instant());
        ReadGoals goals = readOwn(actor);
        List<LinkedGoals.Linked> own = linked.ofOwn(actor, openFirst(goals), goals.followed());
        Map<PersonKey, Person> persons = named(actor, own.stream().map(LinkedGoals.Linked::goal).toList());
        return own.stream().map(read -> new GoalView(read.goal(), Access.OWNER,
                read.goal().milestones().stream().collect(toMap(Milestone::id, milestone -> Access.OWNER)), persons.get(actor), today, read.links(), persons)).toList();
    }

    private Map<PersonKey, Person> named(PersonKey owner, List<Goal> goals) {
        Set<PersonKey> named = new HashSet<>(Set.of(owner));
        goals.forEach(goal -> named.addAll(goal.detail().people()));
        return people.named(named);
    }

    /** Whether the viewer may see anything of this goal. Asking is not noted as a view. */
    public boolean mayView(PersonKey viewer, IssueId goal) {
        return !visible.among(viewer, Set.of(goal)).isEmpty();
    }

    /** Whether the viewer may see this milestone of this goal. Asking is not noted as a view. */
    public boolean mayView(PersonKey viewer, IssueId goal, IssueId milestone) {
        return visible.among(viewer, Set.of(goal)).stream().anyMatch(seen -> seen.item(milestone).isPresent());
    }

    /**
     * The id of a goal or milestone of which the viewer may see something. Asking is not noted as a view.
     *
     * @throws Refusal NOT_FOUND
     */
    public IssueId requireSeen(PersonKey viewer, ItemReference item) {
        return visible.require(viewer, item, Access.VIEW).issue().id();
    }

    /** One's own goals, also those made in Jira itself: open ones first, each half by target date, undated ones last. */
    public List<Goal> own(PersonKey actor) {
        return openFirst(readOwn(actor));
    }

    private ReadGoals readOwn(PersonKey actor) {
        return visible.readNaming(actor, visible.among(actor, visible.goalsOf(Set.of(actor))).stream()
                .filter(goal -> goal.outline().owner().equals(actor)).toList());
    }

    private static List<Goal> openFirst(ReadGoals own) {
        return own.goals().stream().sorted(OPEN_FIRST).toList();
    }

    /** What others share with this person, by owner's name and goal's title. Looking at this list is not noted as a view. */
    public List<SharedItem> sharedWith(PersonKey actor) {
        Set<IssueId> candidates = shared.with(actor);
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<VisibleGoal> goals = visible.among(actor, candidates).stream()
                .filter(goal -> !goal.outline().owner().equals(actor)).toList();
        Map<PersonKey, Person> owners = people.named(goals.stream().map(goal -> goal.outline().owner()).collect(toSet()));
        return goals.stream().flatMap(goal -> items(goal, owners.get(goal.outline().owner())))
                .sorted(Comparator.comparing((SharedItem item) -> item.owner().fullName()).thenComparing(SharedItem::title)
                        .thenComparing(item -> item.item().id()))
                .toList();
    }

    /** One's own active plan; absent until the first change. */
    public Optional<PlanRow> ownPlan(PersonKey actor) {
        return rows.activePlan(actor);
    }

    /** The number of the last change of one's plan itself, 0 without one. */
    public long planVersion(PersonKey actor) {
        return ownPlan(actor).map(plan -> changes.version(AggregateId.plan(plan.id()))).orElse(0L);
    }

    private static Stream<SharedItem> items(VisibleGoal goal, Person owner) {
        CareerIssue issue = goal.outline().issue();
        if (goal.isWhole()) {
            return Stream.of(new SharedItem(ItemReference.goal(issue.id()), issue.id(), issue.title(), Optional.empty(), owner,
                    goal.access()));
        }
        return goal.outline().milestones().stream().map(milestone -> new SharedItem(ItemReference.milestone(milestone.id()), issue.id(),
                issue.title(), Optional.of(milestone.title()), owner, goal.milestones().get(milestone.id())));
    }
}
