package org.milepost.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One move of a date, after the edits of one author within ten minutes were folded into one.
 *
 * @param from the date before
 * @param to the date after
 * @param at when
 * @param day the same where the owner is
 * @param mover who
 * @param reason the kind of reason, absent for a move made in Jira itself
 * @param note the owner's words, may be empty
 */
public record DateMove(Optional<LocalDate> from, Optional<LocalDate> to, Instant at, LocalDate day, Optional<PersonKey> mover,
                       Optional<MoveReason> reason, String note) {

    /** Whether the date went to a later day: the only kind of move that counts as a slip. */
    public boolean isSlip() {
        return from.isPresent() && to.isPresent() && to.get().isAfter(from.get());
    }
}
