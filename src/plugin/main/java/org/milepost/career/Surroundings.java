package org.milepost.career;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.GoalProfile;
import org.milepost.plan.PartKind;
import org.milepost.plan.PartRows;
import org.milepost.plan.People;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Tickets;
import org.milepost.sharing.Access;

/** Reading what stands around one goal beside other goals: what it serves and contributes to, and who else sees it. */
public final class Surroundings {

    private final VisibleGoals goals;
    private final PartRows parts;
    private final Tickets tickets;
    private final Sharing sharing;
    private final People people;
    private final StepWorth steps;

    public Surroundings(VisibleGoals goals, PartRows parts, Tickets tickets, Sharing sharing, People people, StepWorth steps) {
        this.goals = goals;
        this.parts = parts;
        this.tickets = tickets;
        this.sharing = sharing;
        this.people = people;
        this.steps = steps;
    }

    /**
     * What stands around this goal. A fixed number of port calls.
     *
     * @param view the goal as this same viewer sees it
     */
    public GoalSurroundings of(PersonKey viewer, GoalView view) {
        if (!view.access().allows(Access.VIEW)) {
            return GoalSurroundings.NONE;
        }
        GoalOutline goal = goals.require(viewer, view.goal().id()).outline();
        GoalProfile profile = view.goal().detail().profile();
        boolean own = view.access() == Access.OWNER;
        return new GoalSurroundings(Optional.of(people.dayOf(goal.owner(), goal.issue().created())), own ? vision(goal, profile) : Optional.empty(),
                profile.contributesTo().map(view.links().tickets()::get), own ? sharing.opening(goal) : List.of(), worth(view));
    }

    /**
     * What stands around the steps of this goal alone: what its owner said of them. One storage call.
     *
     * @param view the goal as this same viewer sees it
     */
    public GoalSurroundings ofSteps(GoalView view) {
        return new GoalSurroundings(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), worth(view));
    }

    private Map<Long, WorthAnswer> worth(GoalView view) {
        return view.access() == Access.OWNER ? steps.of(view.goal().id()).stream().collect(toMap(WorthAnswer::step, answer -> answer)) : Map.of();
    }

    /** What the manager sees around the owner's goal, with no ticket in it that the owner may not browse. */
    public GoalSurroundings asManager(PersonKey owner, PersonKey manager, GoalView view) {
        GoalSurroundings seen = of(manager, view);
        return new GoalSurroundings(seen.begun(), seen.vision(),
                seen.contributesTo().filter(ticket -> tickets.browsable(owner, Set.of(ticket.id())).containsKey(ticket.id())), seen.shares(), seen.worth());
    }

    private Optional<String> vision(GoalOutline goal, GoalProfile profile) {
        return profile.vision().flatMap(number -> goal.path().plan().stream().flatMap(plan -> parts.ofPlans(Set.of(plan)).stream())
                .filter(part -> part.kind() == PartKind.VISION && part.number() == number).map(part -> part.text("statement")).findFirst());
    }
}
