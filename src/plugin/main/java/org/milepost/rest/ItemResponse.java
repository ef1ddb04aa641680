package org.milepost.rest;

import org.milepost.plan.ItemReference;

/** What something is about: its kind (PLAN, GOAL, MILESTONE) and id. */
@Json
record ItemResponse(String kind, long id) {

    static ItemResponse of(ItemReference item) {
        return new ItemResponse(item.kind().name(), item.id());
    }
}
