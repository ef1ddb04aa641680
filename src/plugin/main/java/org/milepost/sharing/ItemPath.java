package org.milepost.sharing;

import java.util.Optional;
import org.milepost.plan.GoalKind;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;

/**
 * Where an item hangs: all that the access decision needs to know of it.
 *
 * @param owner whose it is
 * @param plan the row id of its plan; absent for a goal of an owner who has no plan yet
 * @param goal the goal, absent for the plan itself
 * @param kind of that goal; PROFESSIONAL for the plan itself
 * @param milestone the milestone, absent for the goal or the plan itself
 */
public record ItemPath(PersonKey owner, Optional<Long> plan, Optional<IssueId> goal, GoalKind kind, Optional<IssueId> milestone) {

    public ItemPath {
        if (goal.isEmpty() && (plan.isEmpty() || milestone.isPresent())) {
            throw new IllegalArgumentException("neither a plan nor a goal");
        }
    }

    /** The path of a whole plan. */
    public static ItemPath ofPlan(PersonKey owner, long plan) {
        return new ItemPath(owner, Optional.of(plan), Optional.empty(), GoalKind.PROFESSIONAL, Optional.empty());
    }

    /** The path of a goal. */
    public static ItemPath ofGoal(PersonKey owner, Optional<Long> plan, IssueId goal, GoalKind kind) {
        return new ItemPath(owner, plan, Optional.of(goal), kind, Optional.empty());
    }

    /** The path of a milestone of this goal. */
    public ItemPath milestone(IssueId milestone) {
        return new ItemPath(owner, plan, goal, kind, Optional.of(milestone));
    }

    /** The item at the end of the path. */
    public ItemReference item() {
        return milestone.map(ItemReference::milestone)
                .or(() -> goal.map(ItemReference::goal))
                .orElseGet(() -> new ItemReference(ItemKind.PLAN, plan.orElseThrow()));
    }
}
