package org.milepost.rest;

import java.time.LocalDate;
import java.util.List;
import org.milepost.career.ReviewView;
import org.milepost.review.NextReview;

/**
 * One review: {@code you} says which of the two the caller is (OWNER, PARTNER), {@code state} is OPEN or CLOSED, {@code version} what a change of it rests on,
 * {@code next} when the two are to review next and {@code overdue} for how many days that has passed, {@code partnerSees} whether the partner may see anything of the owner's now, {@code gathered} what happened as the partner sees it.
 */
@Json
record OneReviewResponse(long id, int number, long version, String state, String you, PersonResponse owner, PersonResponse partner, String since, String openedAt,
                         String next, Long overdue, Boolean partnerSees, List<PartResponse> parts, List<AnswerResponse> answers, ReviewResponse gathered) {

    static OneReviewResponse of(ReviewView view) {
        NextReview next = view.appointment().next();
        return new OneReviewResponse(view.row().id(), view.row().number(), view.version(), view.isOpen() ? "OPEN" : "CLOSED", view.you().name(),
                PersonResponse.of(view.owner()), PersonResponse.of(view.partner()), view.row().since().toString(), view.row().openedAt().toString(),
                next.day().map(LocalDate::toString).orElse(null), next.day().map(day -> next.overdue(view.today())).orElse(null),
                view.isOpen() ? view.partnerSees() : null, view.parts().stream().map(part -> PartResponse.of(part, view.people())).toList(),
                view.answers().stream().map(answer -> AnswerResponse.of(answer, view.row().person(view.you()))).toList(),
                view.gathered().map(review -> ReviewResponse.of(review, null)).orElse(null));
    }
}
