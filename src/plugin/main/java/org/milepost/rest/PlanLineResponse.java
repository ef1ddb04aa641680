package org.milepost.rest;

import org.milepost.career.PlanView;
import org.milepost.plan.PlanRows.PlanRow;

/** One of the caller's own plans in a list; {@code name} as its owner calls it, absent if it has none. */
@Json
record PlanLineResponse(long id, boolean active, String startedAt, String name) {

    static PlanLineResponse of(PlanRow plan, String name) {
        return new PlanLineResponse(plan.id(), plan.active(), plan.startedAt().toString(), name);
    }

    static PlanLineResponse of(PlanView plan) {
        return of(plan.plan(), plan.profile().map(profile -> profile.values().get("name")).orElse(null));
    }
}
