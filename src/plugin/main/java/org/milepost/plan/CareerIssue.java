package org.milepost.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What Jira owns of a goal or a milestone, as it stands at the moment of reading.
 *
 * @param id the issue's id
 * @param key the issue's key, to show and to link
 * @param kind {@link ItemKind#GOAL} or {@link ItemKind#MILESTONE}
 * @param goal for a milestone the issue id of its goal, for a goal its own id
 * @param reporter the issue's reporter, absent where Jira allows none: Milepost takes the reporter as owner of a goal it has no row of
 * @param title the issue's summary
 * @param dueDate the issue's due date
 * @param done whether the status is of the category "done"
 * @param doneAt when it was resolved, if Jira knows
 * @param created when the issue was created
 * @param status the status's name in the reader's language
 */
public record CareerIssue(IssueId id, String key, ItemKind kind, IssueId goal, Optional<PersonKey> reporter, String title,
                          Optional<LocalDate> dueDate, boolean done, Optional<Instant> doneAt, Instant created, String status) {

    public CareerIssue {
        if (kind != ItemKind.GOAL && kind != ItemKind.MILESTONE) {
            throw new IllegalArgumentException("neither a goal nor a milestone: " + kind);
        }
        if (kind == ItemKind.GOAL && !goal.equals(id)) {
            throw new IllegalArgumentException("goal " + id + " names another goal: " + goal);
        }
    }
}
