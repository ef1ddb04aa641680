package org.milepost.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Place;

/**
 * A piece of evidence as it was said last.
 *
 * @param id of its row, the same through all that is said of it later
 * @param version the version of {@code goal} that its last change made
 * @param owner whose evidence: the owner of the goal
 * @param item the goal or milestone it speaks for
 * @param goal the goal of that item when it was recorded
 * @param kind what it rests on
 * @param ticket the ticket, if it rests on one
 * @param statement what the owner says of it
 * @param at when it was recorded first
 */
public record Evidence(long id, long version, PersonKey owner, ItemReference item, IssueId goal, EvidenceKind kind, Optional<NamedTicket> ticket,
                       Statement statement, Instant at) {

    /**
     * A ticket as it was named.
     *
     * @param id the issue's id
     * @param key its key then, empty where it was not kept; for nobody's eyes but the owner's
     */
    public record NamedTicket(IssueId id, String key) {
    }

    public Evidence {
        if (ticket.isPresent() != (kind == EvidenceKind.TICKET)) {
            throw new IllegalArgumentException("a ticket is named where evidence rests on one [evidence=" + id + "]");
        }
    }

    /** What was done, in the owner's words. */
    public String claim() {
        return statement.claim();
    }

    /** What came of it, may be empty. */
    public String impact() {
        return statement.impact();
    }

    /** When it happened; where that was not kept, when it was recorded, which is the owner's day after {@link #dated} alone. */
    public LocalDate day() {
        return statement.day().orElseGet(() -> LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    /** Whether it is kept when it happened. */
    public boolean isDated() {
        return statement.day().isPresent();
    }

    /** The same with a day to be shown: where it was not kept when it happened, the one on which it was recorded. @param zone the owner's */
    public Evidence dated(ZoneId zone) {
        return isDated() ? this : new Evidence(id, version, owner, item, goal, kind, ticket, statement.on(LocalDate.ofInstant(at, zone)), at);
    }

    /** The issue it rests on, if it rests on one. */
    public Optional<IssueId> ticketId() {
        return ticket.map(NamedTicket::id);
    }

    /** Where it was recorded. */
    public Place place() {
        return new Place(new IssueId(item.id()), goal);
    }

    /** The same, of the item as it is now. */
    public Evidence nowOf(ItemReference current, IssueId currentGoal) {
        return new Evidence(id, version, owner, current, currentGoal, kind, ticket, statement, at);
    }

    /** The same for others than its owner, without the key that the ticket had. */
    public Evidence withoutFormerKey() {
        return new Evidence(id, version, owner, item, goal, kind, ticket.map(named -> new NamedTicket(named.id(), "")), statement, at);
    }
}
