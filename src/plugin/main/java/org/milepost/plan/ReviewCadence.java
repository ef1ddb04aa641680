package org.milepost.plan;

/** How often a plan is to be reviewed. The names are stored: never rename one. */
public enum ReviewCadence {
    MONTHLY, QUARTERLY, HALF_YEARLY,
    /** Every so many days, which stand beside it. */
    OWN
}
