package org.milepost.career;

/** What a page in the wiki can show of a plan. */
public enum PagePart {
    /** What happened since a day. */
    REVIEW,
    /** The goals with their milestones in time. */
    TIMELINE,
    /** The sections of the plan. */
    PLAN,
    /** One review by its number and nothing else. */
    HELD
}
