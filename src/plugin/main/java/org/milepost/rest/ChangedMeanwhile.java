package org.milepost.rest;

import java.util.Optional;
import org.milepost.plan.ErrorCode;

/** Somebody else changed it first: the answer carries it as it is now, so that the change can be looked at and made again. */
final class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient Optional<?> current;

    /** @param current as the address of it would answer; absent if it can no longer be seen */
    ChangedMeanwhile(Expected expected, Optional<?> current) {
        this(expected.byHeader() ? ErrorCode.STALE : ErrorCode.CONFLICT, current);
    }

    private ChangedMeanwhile(ErrorCode code, Optional<?> current) {
        super(code.name(), null, false, false);
        this.code = code;
        this.current = current;
    }

    ErrorCode code() {
        return code;
    }

    Optional<?> current() {
        return current;
    }
}
