package org.milepost.career;

import java.util.List;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.review.Review;

/**
 * What there is to speak about, as one viewer may see it.
 *
 * @param review what happened
 * @param goals the goals that the viewer may see as a whole
 */
record ReviewGathered(Review review, List<Goal> goals) {

    ReviewGathered {
        goals = List.copyOf(goals);
    }

    /** Whether this goal may be seen as a whole. */
    boolean shows(IssueId goal) {
        return goals.stream().anyMatch(seen -> seen.id().equals(goal));
    }
}
