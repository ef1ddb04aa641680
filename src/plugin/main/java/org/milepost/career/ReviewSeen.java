package org.milepost.career;

import java.util.List;
import java.util.Optional;
import org.milepost.plan.PlanRows.PlanRow;

/**
 * What a partner may see of an owner's now: found once, to decide whether they work in a review and to gather what is in it.
 *
 * @param plans the plans, past ones too
 * @param goals the goals, some as a whole and of some milestones alone
 */
record ReviewSeen(List<PlanRow> plans, List<VisibleGoal> goals) {

    /** Nothing. */
    static final ReviewSeen NONE = new ReviewSeen(List.of(), List.of());

    ReviewSeen {
        plans = List.copyOf(plans);
        goals = List.copyOf(goals);
    }

    boolean isAnything() {
        return !plans.isEmpty() || !goals.isEmpty();
    }

    /** The plan that the owner works with now, if the partner may see it. */
    Optional<PlanRow> plan() {
        return plans.stream().filter(PlanRow::active).findFirst();
    }
}
