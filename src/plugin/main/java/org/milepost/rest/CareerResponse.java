package org.milepost.rest;

import java.util.List;

/**
 * A person's career: {@code plan} and {@code version} of the active plan (absent and 0 before the first change), the own goals, and what
 * others share.
 */
@Json
record CareerResponse(PersonResponse person, Long plan, long version, List<GoalResponse> goals, List<SharedResponse> shared, SetUp setUp) {

    /** Whether a goal can be started now; if not, the code that starting would be refused with. */
    @Json
    record SetUp(boolean ready, String reason) {
    }
}
