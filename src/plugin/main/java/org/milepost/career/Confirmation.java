package org.milepost.career;

import java.time.Instant;
import java.time.LocalDate;
import org.milepost.plan.ReviewParty;

/**
 * That one of the two has confirmed a review as it is. It holds while nothing of the review changes.
 *
 * @param by which of the two
 * @param at when
 * @param aloneFrom the owner's day from which they may close it without the other one
 */
public record Confirmation(ReviewParty by, Instant at, LocalDate aloneFrom) {
}
