package org.milepost.review;

/** What each of the two answers in a review, in their own words. The names are stored: never rename one. */
public enum Question {
    /** Which milestones were met? */
    MET,
    /** What is behind? */
    BEHIND,
    /** What works? */
    WORKS,
    /** What is to change? */
    CHANGE
}
