package org.milepost.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What Jira does not know of a move: its reason and a note. It belongs to the change of the same issue and the same dates nearest in time.
 *
 * @param place whose due date, and the goal it was moved under
 * @param from the date before
 * @param to the date after
 * @param at when the move was asked for
 * @param reason the kind of reason
 * @param note the owner's words, may be empty
 */
public record MoveNote(Place place, Optional<LocalDate> from, Optional<LocalDate> to, Instant at, MoveReason reason, String note) {
}
