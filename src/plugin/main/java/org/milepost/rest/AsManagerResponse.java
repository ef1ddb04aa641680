package org.milepost.rest;

import java.util.List;

/** What the caller's manager sees of the caller's career: the plans as a whole, by id, and what stands in the manager's list of what others share. */
@Json
record AsManagerResponse(PersonResponse manager, List<Long> plans, List<SharedResponse> shared) {
}
