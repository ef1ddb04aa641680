package org.milepost.plan;

/**
 * What has a version of its own: a plan, a goal with its milestones, or a review. Two changes of one aggregate exclude each other.
 *
 * @param kind {@link ItemKind#PLAN}, {@link ItemKind#GOAL} or {@link ItemKind#REVIEW}
 * @param id of the plan's or review's row, or of the goal's issue
 */
public record AggregateId(ItemKind kind, long id) {

    public AggregateId {
        if (kind == ItemKind.MILESTONE) {
            throw new IllegalArgumentException("a milestone changes with its goal");
        }
    }

    public static AggregateId goal(IssueId goal) {
        return new AggregateId(ItemKind.GOAL, goal.value());
    }

    public static AggregateId plan(long plan) {
        return new AggregateId(ItemKind.PLAN, plan);
    }

    public static AggregateId review(long review) {
        return new AggregateId(ItemKind.REVIEW, review);
    }
}
