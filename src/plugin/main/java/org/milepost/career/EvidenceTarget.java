package org.milepost.career;

import java.util.List;
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
}
