package org.milepost.career;

import java.util.Optional;
import org.milepost.plan.Part;
import org.milepost.plan.PartnerRole;
import org.milepost.review.NextReview;
import org.milepost.review.ReviewPartner;

/**
 * What two people arranged about their reviews.
 *
 * @param role what the partner is to the owner, absent if the owner has not named them as a partner
 * @param next when they are to review next, and how often
 * @param closeAloneAfter how many days after one has confirmed that one may close a review alone, 1 or more
 * @param said what the owner said of the partner, for the owner alone; absent if they have not named them as a partner
 */
public record Appointment(Optional<PartnerRole> role, NextReview next, int closeAloneAfter, Optional<Part> said) {

    /** Of two people who arranged nothing. */
    public static final Appointment NONE = new Appointment(Optional.empty(), NextReview.NONE, ReviewPartner.CLOSE_ALONE_AFTER, Optional.empty());
}
