package org.milepost.rest;

import java.util.Optional;
import org.milepost.plan.ErrorCode;

/** Somebody else changed the goal first: the answer carries it as it is now, so that the change can be looked at and made again. */
final class GoalChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient Optional<GoalResponse> current;

    /** @param current absent if the goal can no longer be seen */
    GoalChanged(ErrorCode code, Optional<GoalResponse> current) {
        super(code.name(), null, false, false);
        this.code = code;
        this.current = current;
    }

    ErrorCode code() {
        return code;
    }

    Optional<GoalResponse> current() {
        return current;
    }
}
