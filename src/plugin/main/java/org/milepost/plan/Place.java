package org.milepost.plan;

/**
 * Where something was written: about this goal or milestone, while it belonged to this goal. In Jira a milestone can be moved to another goal,
 * by anybody with the permission; what was written of it was written for those who could see it where it was then.
 *
 * @param issue the goal or milestone
 * @param goal the goal it belonged to then, for a goal itself
 */
public record Place(IssueId issue, IssueId goal) {
}
