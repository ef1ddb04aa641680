package org.milepost.link;

/**
 * What both sides of the application link have agreed on. Each answer of the Jira side says which form it has and the oldest form whose readers
 * still understand it: the products are seldom upgraded on the same day.
 */
public final class Agreement {

    /** The form that this version writes and reads. Answers that name none have form 1. */
    public static final int FORMAT = 3;
    /** From this form on answers tell timelines and plans, too. */
    public static final int WITH_PLANS = 2;
    /** From this form on answers tell a review by its id. */
    public static final int WITH_REVIEWS = 3;
    /** Whoever reads this form or a later one understands what this version writes. */
    public static final int READABLE_BY = 1;

    private Agreement() {
    }
}
