package org.milepost.health;

/** What a cause means for the goal, from least to most. */
public enum Weight {

    /** Worth saying; changes nothing. */
    NOTE,
    /** The owner should have a look. */
    ATTENTION,
    /** As planned, the goal will hardly be reached. */
    AT_RISK
}
