package org.milepost.career;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.milepost.plan.ReviewParty;
import org.milepost.review.ReviewEnd;
import org.milepost.review.ReviewPolicy;
import org.milepost.review.ReviewPolicy.Level;
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

    /**
     * What one of the two reads of it.
     *
     * @param series all reviews of the two
     * @param ends how those of them were closed that are
     * @param seen the owners of whom the actor sees something now
     * @param named the two, by key
     */
    static ReviewPair of(PersonKey actor, TwoPeople pair, List<ReviewRow> series, Map<Long, ReviewEnd> ends, Set<PersonKey> seen, Map<PersonKey, Person> named,
                         LocalDate today, Appointment appointment) {
        boolean sees = seen.contains(pair.owner());
        List<ReviewRow> readable = series.stream()
                .filter(row -> ReviewPolicy.decide(Optional.of(actor), row, Optional.ofNullable(ends.get(row.id())), sees) != Level.NONE).toList();
        boolean owns = pair.owner().equals(actor);
        // What is arranged now is nothing to somebody who may only read what was closed.
        return new ReviewPair(named.get(pair.owner()), named.get(pair.partner()), owns ? ReviewParty.OWNER : ReviewParty.PARTNER, today,
                owns || sees ? appointment : Appointment.NONE, sees,
                readable.stream().filter(row -> !ends.containsKey(row.id())).findFirst(),
                readable.stream().filter(row -> ends.containsKey(row.id())).sorted(Comparator.comparing(ReviewRow::number).reversed())
                        .map(row -> new Closed(row, ends.get(row.id()))).toList());
    }

    /** Whether the day of the next review is here or has passed, and the one who looks can do something about it. */
    public boolean isDue() {
        boolean possible = open.isPresent() || you == ReviewParty.OWNER || partnerSees;
        return possible && appointment.next().day().filter(day -> !day.isAfter(today)).isPresent();
    }
}
