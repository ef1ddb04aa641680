package org.milepost.health;

/**
 * What can be said of a goal's health. People read the rule's name and one sentence, which takes the arguments listed here; all days count
 * from the owner's today. Where several milestones are meant, the sentence names the first in time and says how many more there are.
 */
public enum Rule {

    /** A review was planned for a day that has passed. Arguments: that day, days since. */
    REVIEW_OVERDUE,
    /** The pause is over. Arguments: the day the goal was to be taken up again. */
    PAUSE_OVER,
    /** The target date has passed and the goal is open. Arguments: that day, days since. */
    TARGET_PASSED,
    /** Milestones are past their day and open. Arguments: title, days since, how many more. */
    MILESTONE_OVERDUE,
    /** The next milestone is near and steps of it are open. Arguments: title, days to go, open steps. */
    NEXT_MILESTONE_NEAR_OPEN_STEPS,
    /** One date moved to a later day at least twice. Arguments: title of the milestone or goal, number of such moves. */
    SLIPPED_TWICE,
    /** The measure is behind the straight line from its start to its target. Arguments: value now, value of the line today, target, target day. */
    MEASURE_BEHIND,
    /** The owner's confidence falls. Arguments: the rating it fell from, its day, the newest rating, its day. */
    CONFIDENCE_FALLING,
    /** The owner's confidence is low without having fallen. Arguments: the newest rating, its day. */
    CONFIDENCE_LOW,
    /** Nothing was done since the last review. Arguments: the day of the review, days since. */
    NOTHING_SINCE_REVIEW,
    /** Somebody was asked for a resource and has not answered for long. Arguments: what, days since, how many more. */
    REQUEST_UNANSWERED,
    /** The goal has no target date. No arguments. */
    UNDATED,
    /** No open milestone has a day. Arguments: title of the one to work on next, how many more. */
    MILESTONE_UNDATED,
    /** There is no milestone at all. No arguments. */
    NO_MILESTONE,
    /** No action step is open. No arguments. */
    NO_STEP
}
