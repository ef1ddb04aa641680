package org.milepost.smart;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A goal or a milestone as far as it is written: all that the check looks at.
 *
 * @param kind which of the two
 * @param title its title
 * @param texts what the owner wrote by letter
 * @param targetDate the day it is to be reached
 * @param begun the day it was begun; absent while it is being written
 * @param today the owner's day
 * @param measured how it shows that it is reached
 * @param criterion whether there is a criterion; of a milestone only
 * @param confidence how sure the owner is to reach it, 1 to 10
 * @param linked whether it serves a goal or a vision, or is said to stand alone for a reason; a milestone serves its goal
 */
public record Draft(Kind kind, String title, LetterTexts texts, Optional<LocalDate> targetDate, Optional<LocalDate> begun, LocalDate today,
                    Measured measured, boolean criterion, Optional<Integer> confidence, boolean linked) {

    /** What is checked. */
    public enum Kind { GOAL, MILESTONE }

    /** The least and the most confidence. */
    public static final int LEAST_CONFIDENCE = 1;
    public static final int MOST_CONFIDENCE = 10;

    public Draft {
        if (confidence.isPresent() && (confidence.get() < LEAST_CONFIDENCE || confidence.get() > MOST_CONFIDENCE)) {
            throw new IllegalArgumentException("confidence is not within 1 to 10: " + confidence.get());
        }
        if (kind == Kind.GOAL && criterion) {
            throw new IllegalArgumentException("a goal has a measure, a criterion is a milestone's");
        }
    }

    /** A goal; see the components of this record. */
    public static Draft goal(String title, LetterTexts texts, Optional<LocalDate> targetDate, Optional<LocalDate> begun, LocalDate today,
                             Measured measured, Optional<Integer> confidence, boolean linked) {
        return new Draft(Kind.GOAL, title, texts, targetDate, begun, today, measured, false, confidence, linked);
    }

    /** A milestone: its goal says what it is good for, its criterion how it shows. */
    public static Draft milestone(String title, boolean criterion, Optional<LocalDate> targetDate, LocalDate today) {
        return new Draft(Kind.MILESTONE, title, LetterTexts.NONE, targetDate, Optional.empty(), today, Measured.NOT_SAID, criterion,
                Optional.empty(), true);
    }
}
