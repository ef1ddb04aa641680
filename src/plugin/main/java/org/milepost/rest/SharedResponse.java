package org.milepost.rest;

import org.milepost.career.SharedItem;

/** A goal, or a milestone of one, that somebody shares with the caller; {@code milestone} is its title, absent for a goal. */
@Json
record SharedResponse(ItemResponse item, long goal, String title, String milestone, PersonResponse owner, String access) {

    static SharedResponse of(SharedItem shared) {
        return new SharedResponse(ItemResponse.of(shared.item()), shared.goal().value(), shared.title(), shared.milestone().orElse(null),
                PersonResponse.of(shared.owner()), shared.access().name());
    }
}
