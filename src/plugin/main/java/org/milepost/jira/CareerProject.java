package org.milepost.jira;

import java.util.Optional;
import org.milepost.plan.ItemKind;

/**
 * What the set-up chose: where goals live and how they are told from other issues.
 *
 * @param projectId id of the Jira project in which goals are made
 * @param goalType id of the issue type of goals
 * @param milestoneType id of the sub-task type of milestones
 * @param securityLevel id of the issue security level given to new goals, absent where the project has no issue security
 */
public record CareerProject(long projectId, String goalType, String milestoneType, Optional<Long> securityLevel) {

    public CareerProject {
        if (goalType.isBlank() || milestoneType.isBlank() || goalType.equals(milestoneType)) {
            throw new IllegalArgumentException("issue types missing or the same: " + goalType + ", " + milestoneType);
        }
    }

    /** What an issue of this type is for Milepost; absent for every other type. */
    public Optional<ItemKind> kindOf(String issueType) {
        if (goalType.equals(issueType)) {
            return Optional.of(ItemKind.GOAL);
        }
        return milestoneType.equals(issueType) ? Optional.of(ItemKind.MILESTONE) : Optional.empty();
    }
}
