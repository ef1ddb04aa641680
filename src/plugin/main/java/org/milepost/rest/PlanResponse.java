package org.milepost.rest;

import java.util.List;

/**
 * A plan as the caller sees it: {@code parts} by kind; {@code goals} those that its parts name and the caller may see; {@code version} also stands in
 * the ETag.
 */
@Json
record PlanResponse(long id, PersonResponse owner, boolean active, String startedAt, long version, String access, List<PartResponse> parts,
                    List<NamedGoalResponse> goals) {

    /** A goal that a part names. */
    @Json
    record NamedGoalResponse(long id, String title) {
    }
}
