package org.milepost.rest;

import org.milepost.career.ReviewView;

/**
 * One review: {@code you} says which of the two the caller is (OWNER, PARTNER), {@code state} is OPEN or CLOSED, {@code version} what a change of it rests on,
 * {@code partnerSees} whether the partner may see anything of the owner's now, {@code gathered} what happened as the partner sees it.
 */
@Json
record OneReviewResponse(long id, int number, long version, String state, String you, PersonResponse owner, PersonResponse partner, String since, String openedAt,
                         Boolean partnerSees, ReviewResponse gathered) {

    static OneReviewResponse of(ReviewView view) {
        return new OneReviewResponse(view.row().id(), view.row().number(), view.version(), view.isOpen() ? "OPEN" : "CLOSED", view.you().name(),
                PersonResponse.of(view.owner()), PersonResponse.of(view.partner()), view.row().since().toString(), view.row().openedAt().toString(),
                view.isOpen() ? view.partnerSees() : null, view.gathered().map(review -> ReviewResponse.of(review, null)).orElse(null));
    }
}
