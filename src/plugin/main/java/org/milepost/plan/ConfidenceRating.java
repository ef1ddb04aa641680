package org.milepost.plan;

import java.time.LocalDate;

/**
 * How sure the owner was on a day to reach a goal.
 *
 * @param number of its {@link Part}
 * @param version of its {@link Part}
 * @param day the day
 * @param rating 1 (not at all) to 10
 * @param note a line of the owner's, may be empty
 */
public record ConfidenceRating(long number, long version, LocalDate day, int rating, String note) {

    public ConfidenceRating {
        if (rating < 1 || rating > 10) {
            throw new IllegalArgumentException("not a rating: " + rating);
        }
    }

    static ConfidenceRating of(Part part) {
        return new ConfidenceRating(part.number(), part.version(), part.day("day").orElseThrow(), part.count("rating").orElseThrow(), part.text("note"));
    }
}
