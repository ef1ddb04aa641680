package org.milepost.plan;

/**
 * One item of a plan.
 *
 * @param kind what it is
 * @param id for a goal or a milestone the id of its Jira issue, for a plan the id of its row; greater than 0
 */
public record ItemReference(ItemKind kind, long id) {

    public ItemReference {
        if (id <= 0) {
            throw new IllegalArgumentException("item id is not positive: " + id);
        }
    }

    /** The goal that is the issue of this id. */
    public static ItemReference goal(IssueId issue) {
        return new ItemReference(ItemKind.GOAL, issue.value());
    }

    /** The milestone that is the issue of this id. */
    public static ItemReference milestone(IssueId issue) {
        return new ItemReference(ItemKind.MILESTONE, issue.value());
    }
}
