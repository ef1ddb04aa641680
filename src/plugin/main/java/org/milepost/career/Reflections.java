package org.milepost.career;

import java.util.Optional;
import org.milepost.plan.Goal;
import org.milepost.plan.Milestone;
import org.milepost.sharing.Access;

/** Reflections, setbacks and what was learned are for their owner; others meet in a review what was told there. */
final class Reflections {

    private Reflections() {
    }

    /** The goal, without all that unless it is the viewer's own. */
    static Goal shownTo(Access access, Goal goal) {
        return access == Access.OWNER ? goal : new Goal(goal.id(), goal.key(), goal.owner(), goal.kind(), goal.title(), goal.targetDate(),
                goal.baseline(), goal.moves(), goal.achieved(), goal.achievedOn(), goal.status(),
                goal.milestones().stream().map(Reflections::without).toList(), goal.evidence(), goal.version(), goal.detail().withoutLessons(),
                goal.changedOn(), goal.reviews());
    }

    private static Milestone without(Milestone milestone) {
        return new Milestone(milestone.id(), milestone.key(), milestone.goal(), milestone.title(), milestone.dueDate(),
                milestone.baseline(), milestone.moves(), milestone.reached(), milestone.reachedOn(), milestone.status(),
                milestone.evidence(), Optional.empty());
    }
}
