package org.milepost.career;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.Goal;
import org.milepost.plan.GoalProfile;
import org.milepost.plan.Part;
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
        List<Part> plan = own ? plan(goal, view.goal()) : List.of();
        return new GoalSurroundings(Optional.of(people.dayOf(goal.owner(), goal.issue().created())), vision(plan, profile),
                profile.contributesTo().map(view.links().tickets()::get), own ? sharing.opening(goal) : List.of(), worth(view), taken(plan));
    }

    /**
     * What stands around the steps of this goal alone: what its owner said of them. One storage call.
     *
     * @param view the goal as this same viewer sees it
     */
    public GoalSurroundings ofSteps(GoalView view) {
        return new GoalSurroundings(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), worth(view), Map.of());
    }

    private Map<Long, WorthAnswer> worth(GoalView view) {
        return view.access() == Access.OWNER ? steps.of(view.goal().id()).stream().collect(toMap(WorthAnswer::step, answer -> answer)) : Map.of();
    }

    /** What the manager sees around the owner's goal, with no ticket in it that the owner may not browse. */
    public GoalSurroundings asManager(PersonKey owner, PersonKey manager, GoalView view) {
        GoalSurroundings seen = of(manager, view);
        return new GoalSurroundings(seen.begun(), seen.vision(),
                seen.contributesTo().filter(ticket -> tickets.browsable(owner, Set.of(ticket.id())).containsKey(ticket.id())), seen.shares(), seen.worth(), seen.taken());
    }

    /** The parts of the goal's plan; none if nothing of the goal has to do with them. */
    private List<Part> plan(GoalOutline outline, Goal goal) {
        boolean asked = goal.detail().profile().vision().isPresent() || !goal.detail().lessons().setbacks().isEmpty();
        return outline.path().plan().filter(plan -> asked).map(plan -> parts.ofPlans(Set.of(plan))).orElse(List.of());
    }

    private static Optional<String> vision(List<Part> plan, GoalProfile profile) {
        return profile.vision().flatMap(number -> plan.stream().filter(part -> part.kind() == PartKind.VISION && part.number() == number)
                .map(part -> part.text("statement")).findFirst());
    }

    /** Which kinds of these parts took up something from which setback. */
    public static Map<Long, Set<PartKind>> taken(List<Part> parts) {
        return parts.stream().filter(part -> part.kind().field("setback").isPresent() && part.id("setback").isPresent())
                .collect(groupingBy(part -> part.id("setback").orElseThrow(), mapping(Part::kind, toSet())));
    }
}
