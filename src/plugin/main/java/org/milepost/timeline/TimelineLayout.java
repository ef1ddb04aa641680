package org.milepost.timeline;

import java.time.LocalDate;
import org.milepost.plan.Goal;

/** Lays a goal out on a line of time. Pure: the same goal and day always give the same drawing. */
public final class TimelineLayout {

    private TimelineLayout() {
    }

    /** The drawing of this goal as it stands on this day (the owner's today). */
    public static Timeline of(Goal goal, LocalDate today) {
        throw new UnsupportedOperationException();
    }
}
