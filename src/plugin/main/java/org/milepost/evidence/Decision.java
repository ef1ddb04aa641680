package org.milepost.evidence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;

/**
 * What an owner decided about a ticket in the inbox. The one of the highest version holds.
 *
 * @param owner whose inbox
 * @param ticket the ticket
 * @param version 1 for the first decision about this ticket, each later one a step higher
 * @param kind what was decided
 * @param until the first day on which a snoozed ticket is back, absent for other decisions
 * @param at when
 */
public record Decision(PersonKey owner, IssueId ticket, long version, Kind kind, Optional<LocalDate> until, Instant at) {

    /** More than accepting takes. */
    private static final Duration ACCEPTING = Duration.ofMinutes(1);

    /** What was decided. The names are stored: never rename one. */
    public enum Kind {
        /** It is about to be evidence; only the evidence itself says that it is. */
        ACCEPTED,
        /** It is none. */
        DISMISSED,
        /** To be asked again on a day. */
        SNOOZED,
        /** As if nothing had been decided. */
        REOPENED
    }

    public Decision {
        if (version < 1 || until.isPresent() != (kind == Kind.SNOOZED)) {
            throw new IllegalArgumentException("not a decision: version " + version + ", " + kind + ", until " + until);
        }
    }

    /**
     * Whether the ticket stays out of the inbox by this decision. What was accepted does for a moment: until its evidence is there, or until it is plain
     * that the process ended before it got there.
     */
    public boolean hides(LocalDate today, Instant now) {
        return switch (kind) {
            case DISMISSED -> true;
            case SNOOZED -> until.orElseThrow().isAfter(today);
            case ACCEPTED -> at.plus(ACCEPTING).isAfter(now);
            case REOPENED -> false;
        };
    }

    /** Whether evidence of this moment can have come of accepting: what is recorded of the same ticket later is of its own. */
    public boolean isFollowedBy(Instant recorded) {
        return !recorded.isBefore(at) && recorded.isBefore(at.plus(ACCEPTING));
    }
}
