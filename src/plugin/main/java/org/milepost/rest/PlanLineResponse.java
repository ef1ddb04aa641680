package org.milepost.rest;

import org.milepost.plan.PlanRows.PlanRow;

/** One of the caller's own plans in a list. */
@Json
record PlanLineResponse(long id, boolean active, String startedAt) {

    static PlanLineResponse of(PlanRow plan) {
        return new PlanLineResponse(plan.id(), plan.active(), plan.startedAt().toString());
    }
}
