package org.milepost.career;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.milepost.plan.PersonKey;
import org.milepost.plan.PlanRows;
import org.milepost.plan.PlanRows.PlanRow;

/** Whose plans or goals somebody may see something of now: what a partner needs to work in an open review. */
public final class ReviewSight {

    private final VisibleGoals goals;
    private final Plans plans;
    private final PlanRows rows;

    public ReviewSight(VisibleGoals goals, Plans plans, PlanRows rows) {
        this.goals = goals;
        this.plans = plans;
        this.rows = rows;
    }

    /** Whether this person may see anything of this owner's. A fixed number of port calls at most, few of them for whoever sees a plan. */
    boolean sees(PersonKey viewer, PersonKey owner) {
        return !owner.equals(viewer) && goals.mayBeSeenBy(viewer, owner) && (!plans.seenBy(viewer, rows.plansOf(Set.of(owner))).isEmpty() || !goalsSeen(viewer, owner).isEmpty());
    }

    /** What this person may see of this owner's. A fixed number of port calls, two where the viewer was never granted anything. */
    ReviewSeen of(PersonKey viewer, PersonKey owner) {
        if (owner.equals(viewer) || !goals.mayBeSeenBy(viewer, owner)) {
            return ReviewSeen.NONE;
        }
        return new ReviewSeen(plans.seenBy(viewer, rows.plansOf(Set.of(owner))), goalsSeen(viewer, owner));
    }

    private List<VisibleGoal> goalsSeen(PersonKey viewer, PersonKey owner) {
        return goals.among(viewer, goals.goalsOf(Set.of(owner))).stream().filter(goal -> goal.outline().owner().equals(owner)).toList();
    }

    /**
     * Those of these owners of whom this person may see a plan, a goal or a milestone. The same number of port calls for any number of owners of whom the
     * viewer was ever granted anything, two for none.
     */
    Set<PersonKey> seen(PersonKey viewer, Set<PersonKey> owners) {
        Set<PersonKey> others = owners.stream().filter(owner -> !owner.equals(viewer)).collect(toSet());
        if (others.isEmpty() || !goals.mayBeSeenBy(viewer, others)) {
            return Set.of();
        }
        Set<PersonKey> seen = new HashSet<>();
        List<PlanRow> theirs = rows.plansOf(others);
        plans.seenBy(viewer, theirs).forEach(plan -> seen.add(plan.owner()));
        goals.among(viewer, goals.goalsOf(others)).forEach(goal -> seen.add(goal.outline().owner()));
        seen.retainAll(others);
        return seen;
    }
}
