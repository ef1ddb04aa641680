package org.milepost.career;

import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;

/**
 * A milestone was added.
 *
 * @param milestone the new one
 * @param goal its goal as it stands now
 */
public record MilestoneAdded(IssueId milestone, Goal goal) {
}
