package org.milepost.review;

import java.time.Instant;
import org.milepost.plan.PersonKey;

/**
 * What one of the two notes of a review for themselves.
 *
 * @param review id of the review's row
 * @param author who, and the only one to read it
 * @param version how often it was saved, 1 or more
 * @param text may be empty: the words were taken back
 * @param at when it was saved
 */
public record PrivateNote(long review, PersonKey author, long version, String text, Instant at) {

    public PrivateNote {
        if (version < 1) {
            throw new IllegalArgumentException("version is not positive: " + version);
        }
    }
}
