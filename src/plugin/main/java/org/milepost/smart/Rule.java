package org.milepost.smart;

import java.util.Locale;

/**
 * What the check can find. A draft breaks one rule a letter at most: the first of them that applies, in the order written here.
 */
public enum Rule {
    /** The title wishes for a promotion or a career and names no role; arguments: the words it was known by, the next year. */
    SPECIFIC_NO_ROLE(Letter.SPECIFIC),
    /** The title names a direction ("better", "more") and no outcome; argument: the words it was known by. */
    SPECIFIC_DIRECTION(Letter.SPECIFIC),
    /** The title names something to do with no end ("learn", "work on"); argument: the words it was known by. */
    SPECIFIC_NO_OUTCOME(Letter.SPECIFIC),
    /** The title is a single word. */
    SPECIFIC_TOO_SHORT(Letter.SPECIFIC),
    /** A goal: no measure, not said to be done or not, no number and no outcome in the title, nothing written. */
    MEASURABLE_NOTHING(Letter.MEASURABLE),
    /** A milestone: the same, and no criterion. */
    MEASURABLE_NO_CRITERION(Letter.MEASURABLE),
    /** The owner's own confidence is {@value SmartCheck#LOW_CONFIDENCE} or less; argument: the confidence. */
    ACHIEVABLE_LOW_CONFIDENCE(Letter.ACHIEVABLE),
    /** A goal: from its beginning to its target there are fewer than {@value SmartCheck#FEWEST_DAYS} days; argument: that bound. */
    ACHIEVABLE_TOO_SOON(Letter.ACHIEVABLE),
    /** A goal: neither a confidence nor a word on why it can be reached. */
    ACHIEVABLE_NOTHING(Letter.ACHIEVABLE),
    /** A goal: it serves no other goal and no vision, and nothing says why it stands alone. */
    RELEVANT_NO_LINK(Letter.RELEVANT),
    /** The target date is before today; so is, without one, the day that the title names. */
    TIME_PAST(Letter.TIME_BOUND),
    /** There is no target date, and the title names none. */
    TIME_NO_DATE(Letter.TIME_BOUND);

    private final Letter letter;

    Rule(Letter letter) {
        this.letter = letter;
    }

    /** The letter that is missing when this rule is broken. */
    public Letter letter() {
        return letter;
    }

    /** The key of the sentence in the bundles: what is missing. */
    public String key() {
        return "milepost.smart." + name().toLowerCase(Locale.ENGLISH);
    }

    /** The key of the advice in the bundles: how to mend it, with an example. */
    public String mendKey() {
        return key() + ".mend";
    }
}
