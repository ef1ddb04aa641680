package org.milepost.link;

/** What can be asked of a plan. The names in lower case are what Jira is asked with. */
public enum Section {
    /** What happened since a day. */
    REVIEW,
    /** The goals with their milestones in time. */
    TIMELINE,
    /** What the owner wrote down of the plan as a whole. */
    PLAN,
    /** One review, by its id. */
    HELD
}
