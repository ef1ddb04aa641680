package org.milepost.plan;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something that went other than hoped, and what it teaches. It says nothing of how a goal stands. Its owner alone reads it, unless they let reviews tell it.
 *
 * @param number of its {@link Part}
 * @param version of its {@link Part}
 * @param happened what happened
 * @param learned what the owner takes from it, may be empty
 * @param next what they do next, may be empty
 * @param day when it happened
 * @param inReviews whether those its owner reviews with read it in a review
 */
public record Setback(long number, long version, String happened, String learned, String next, LocalDate day, boolean inReviews) {

    /** The one that happened last first. */
    public static final Comparator<Setback> NEWEST_FIRST = Comparator.comparing(Setback::day).thenComparing(Setback::number).reversed();

    /** The setback that this part is, of a plan or of a goal. */
    public static Setback of(Part part) {
        return new Setback(part.number(), part.version(), part.text("happened"), part.text("learned"), part.text("next"), part.day("day").orElseThrow(),
                part.isYes(PartKind.IN_REVIEWS));
    }

    /** What to take from it into other parts: the lesson, or what happened as long as there is none. */
    public String lesson() {
        return learned.isEmpty() ? happened : learned;
    }
}
