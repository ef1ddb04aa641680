package org.milepost.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One change of a due date as Jira's history holds it.
 *
 * @param issue whose due date
 * @param from the date before, absent if there was none
 * @param to the date after, absent if it was removed
 * @param at when
 * @param author who; absent for a user Jira no longer knows
 */
public record DueDateChange(IssueId issue, Optional<LocalDate> from, Optional<LocalDate> to, Instant at, Optional<PersonKey> author) {
}
