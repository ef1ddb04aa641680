package org.milepost.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.milepost.plan.ReviewParty;

/**
 * How a review was closed.
 *
 * @param review id of its row
 * @param closedAt when
 * @param closedOn the owner's day of it: the first that the next review looks back on
 * @param next the day planned for the next review, absent without a cadence
 * @param alone who closed it without the other one, absent if both confirmed it
 * @param partnerReads whether the partner reads it: they could see something of the owner's when it was closed
 */
public record ReviewEnd(long review, Instant closedAt, LocalDate closedOn, Optional<LocalDate> next, Optional<ReviewParty> alone, boolean partnerReads) {
}
