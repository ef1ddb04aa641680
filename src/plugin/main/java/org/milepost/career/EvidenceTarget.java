package org.milepost.career;

import java.util.List;
import java.util.Optional;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;

/**
 * An own open goal, with its open milestones, that a ticket can be evidence for.
 *
 * @param goal its issue
 * @param key its issue's key
 * @param title its title
 * @param last whether evidence was noted for it last
 * @param milestones those not reached, in order of time
 */
public record EvidenceTarget(IssueId goal, String key, String title, boolean last, List<OpenMilestone> milestones) {

    /** A milestone that is not reached. @param last whether evidence was noted for it last */
    public record OpenMilestone(IssueId milestone, String title, boolean last) {
    }

    public EvidenceTarget {
        milestones = List.copyOf(milestones);
    }

    /** @param last the goal or milestone that evidence was noted for last, absent before the first */
    static EvidenceTarget of(Goal goal, Optional<IssueId> last) {
        return new EvidenceTarget(goal.id(), goal.key(), goal.title(), isLast(goal.id(), last), goal.milestones().stream()
                .filter(milestone -> !milestone.reached())
                .map(milestone -> new OpenMilestone(milestone.id(), milestone.title(), isLast(milestone.id(), last))).toList());
    }

    private static boolean isLast(IssueId item, Optional<IssueId> last) {
        return last.filter(item::equals).isPresent();
    }
}
