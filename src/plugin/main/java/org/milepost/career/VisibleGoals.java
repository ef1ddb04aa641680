package org.milepost.career;

import java.time.Clock;
import org.milepost.sharing.AccessService;
import org.milepost.sharing.ViewLog;

/** Goals after the access decision. */
public final class VisibleGoals {

    public VisibleGoals(GoalReader reader, AccessService access, ViewLog views, Clock clock) {
    }
}
