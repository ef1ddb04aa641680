package org.milepost.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.milepost.plan.AggregateId;
import org.milepost.plan.PersonKey;
import org.milepost.plan.ReviewParty;

/**
 * One 1:1 of an owner with a partner.
 *
 * @param id of its row, 0 before it has one
 * @param owner whose plan it is about
 * @param partner with whom the owner speaks of it
 * @param plan the owner's active plan when it was opened
 * @param number which of the two people's reviews it is, from 1 on
 * @param since the first day it looks back on
 * @param openedBy one of the two
 * @param openedAt when it was opened
 */
public record ReviewRow(long id, PersonKey owner, PersonKey partner, long plan, int number, LocalDate since, PersonKey openedBy, Instant openedAt) {

    public ReviewRow {
        if (owner.equals(partner)) {
            throw new IllegalArgumentException("a review takes two");
        }
        if (!openedBy.equals(owner) && !openedBy.equals(partner)) {
            throw new IllegalArgumentException("opened by somebody else");
        }
        if (number < 1) {
            throw new IllegalArgumentException("number is not positive: " + number);
        }
    }

    /** What its changes exclude each other by. */
    public AggregateId aggregate() {
        return AggregateId.review(id);
    }

    /** Which of the two this person is. */
    public Optional<ReviewParty> party(PersonKey person) {
        return person.equals(owner) ? Optional.of(ReviewParty.OWNER) : person.equals(partner) ? Optional.of(ReviewParty.PARTNER) : Optional.empty();
    }

    /** The person that this party is. */
    public PersonKey person(ReviewParty party) {
        return party == ReviewParty.OWNER ? owner : partner;
    }
}
