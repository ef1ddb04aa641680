package org.milepost.career;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milepost.plan.People.Person;
import org.milepost.review.ReviewEnd;
import org.milepost.plan.ReviewParty;
import org.milepost.review.ReviewRow;

/**
 * The reviews of an owner with one partner, as one of the two sees them.
 *
 * @param owner whose plan
 * @param partner with whom
 * @param you which of the two looks
 * @param today the owner's day
 * @param appointment what they arranged
 * @param partnerSees whether a partner who looks may see something of the owner's now; not told to an owner
 * @param open the review that is open, absent if none is or if the partner who looks may see nothing of the owner's any more
 * @param closed those that were closed and that the viewer reads, the newest first
 */
public record ReviewPair(Person owner, Person partner, ReviewParty you, LocalDate today, Appointment appointment, boolean partnerSees,
                         Optional<ReviewRow> open, List<Closed> closed) {

    /** A closed review and how it was closed. */
    public record Closed(ReviewRow row, ReviewEnd end) {
    }

    public ReviewPair {
        closed = List.copyOf(closed);
    }

    /** Whether the day of the next review is here or has passed, and the one who looks can do something about it. */
    public boolean isDue() {
        boolean possible = open.isPresent() || you == ReviewParty.OWNER || partnerSees;
        return possible && appointment.next().day().filter(day -> !day.isAfter(today)).isPresent();
    }
}
