package org.milepost.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * How a goal ended, or that it rests.
 *
 * @param version of its {@link Part}
 * @param kind which of the outcomes
 * @param reason why, in the owner's words
 * @param until for a paused goal the day to look at it again
 * @param successor for a changed goal the one that follows it
 * @param at when it was said
 */
public record Outcome(long version, OutcomeKind kind, String reason, Optional<LocalDate> until, Optional<IssueId> successor, Instant at) {

    static Optional<Outcome> of(Part part) {
        return part.choice("outcome", OutcomeKind.class)
                .map(kind -> new Outcome(part.version(), kind, part.text("reason"), part.day("until"), part.issue("successor"), part.at()));
    }

    /** The same without a successor that is not among these. */
    Outcome naming(Set<IssueId> goals) {
        return new Outcome(version, kind, reason, until, successor.filter(goals::contains), at);
    }
}
