package org.milepost.career;

import java.time.Clock;
import org.milepost.plan.ChangeLog;
import org.milepost.plan.PlanRows;

/** Commits changes with their version. */
public final class ChangeWriter {

    public ChangeWriter(ChangeLog changes, PlanRows rows, Clock clock) {
    }
}
