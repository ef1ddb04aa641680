package org.milepost.review;

import java.util.Optional;
import org.milepost.plan.PersonKey;

/**
 * Who may do what with a review: a pure function, the only one that decides it. A review is for its two people; shares, reporting lines and
 * administration open it to nobody else.
 */
public final class ReviewPolicy {

    /** What a viewer may do with a review; each level holds the ones before it. */
    public enum Level {
        /** It is not there. */
        NONE,
        /** Read it, and add something to it that is marked as said later. */
        READ,
        /** Work in it. */
        WRITE
    }

    private ReviewPolicy() {
    }

    /**
     * What this viewer may do with this review.
     *
     * @param viewer absent for somebody who is not logged in
     * @param end how it was closed, absent while it is open
     * @param partnerSees whether its partner may see anything of the owner's plan or goals now; it counts only while the review is open
     */
    public static Level decide(Optional<PersonKey> viewer, ReviewRow review, Optional<ReviewEnd> end, boolean partnerSees) {
        return viewer.flatMap(review::party).map(party -> switch (party) {
            case OWNER -> end.isPresent() ? Level.READ : Level.WRITE;
            case PARTNER -> end.map(closed -> closed.partnerReads() ? Level.READ : Level.NONE).orElse(partnerSees ? Level.WRITE : Level.NONE);
        }).orElse(Level.NONE);
    }

    /**
     * Whether somebody may open a review with an owner: they may see something of the owner's, and the owner has named them as a partner, reports to them,
     * or has spoken with them before. A share alone lets nobody call its owner to a review.
     */
    public static boolean mayCall(boolean sees, boolean named, boolean manages, boolean spokeBefore) {
        return sees && (named || manages || spokeBefore);
    }
}
