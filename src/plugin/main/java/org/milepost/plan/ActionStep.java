package org.milepost.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Something to do for a goal or for one of its milestones.
 *
 * @param number of its {@link Part}
 * @param version of its {@link Part}
 * @param text what
 * @param due until when
 * @param doneOn the day it was done
 * @param milestone for which milestone, absent for the goal itself
 */
public record ActionStep(long number, long version, String text, Optional<LocalDate> due, Optional<LocalDate> doneOn, Optional<IssueId> milestone) {

    /** Open ones first, by day, undated ones last. */
    public static final Comparator<ActionStep> NEXT_FIRST = Comparator.comparing(ActionStep::isDone)
            .thenComparing(step -> step.due().orElse(LocalDate.MAX)).thenComparing(ActionStep::version).thenComparing(ActionStep::number);

    static ActionStep of(Part part) {
        return new ActionStep(part.number(), part.version(), part.text("text"), part.day("due"), part.day("doneOn"), part.issue("milestone"));
    }

    /** The same, for the goal itself. */
    ActionStep ofGoal() {
        return new ActionStep(number, version, text, due, doneOn, Optional.empty());
    }

    public boolean isDone() {
        return doneOn.isPresent();
    }
}
