package org.milepost.review;

import java.time.Instant;
import org.milepost.plan.PersonKey;

/**
 * What one of the two answers to a question, as it was saved last.
 *
 * @param review id of the review's row
 * @param question to what
 * @param author who
 * @param version how often it was saved, 1 or more
 * @param text may be empty: the words were taken back
 * @param at when it was saved
 */
public record Answer(long review, Question question, PersonKey author, long version, String text, Instant at) {

    public Answer {
        if (version < 1) {
            throw new IllegalArgumentException("version is not positive: " + version);
        }
    }
}
