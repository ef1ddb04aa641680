package org.milepost.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.milepost.career.Confirmation;
import org.milepost.career.ReviewView;
import org.milepost.plan.ReviewParty;
import org.milepost.review.NextReview;
import org.milepost.review.ReviewEnd;
import org.milepost.review.ReviewFormat;
import org.milepost.review.Rhythm;

/**
 * One review: {@code you} says which of the two the caller is (OWNER, PARTNER), {@code state} is OPEN or CLOSED, {@code version} what a change of it rests on;
 * {@code next} when the two are to review next and {@code overdue} for how many days that has passed, {@code every} and {@code days} how often, {@code partnership} what the
 * owner said of the partner, told to the owner alone, {@code partnerSees} whether the partner may see anything of
 * the owner's now, {@code confirmed} who of the two has confirmed it as it is, and from which day they may close it alone. {@code parts} and {@code answers} are what can
 * be changed, {@code content} is what is in it, in the form that is kept: of an open review as the partner may see it now.
 */
@Json
record OneReviewResponse(long id, int number, long version, String state, String you, PersonResponse owner, PersonResponse partner, String since, String openedAt,
                         String closedAt, String next, Long overdue, String every, Integer days, PartResponse partnership, Boolean partnerSees, ConfirmedResponse confirmed, List<PartResponse> parts,
                         List<AnswerResponse> answers, @JsonRawValue String content) {

    /** Who has confirmed, and from which day on they may close the review alone. */
    @Json
    record ConfirmedResponse(String by, String at, String aloneFrom) {

        static ConfirmedResponse of(Confirmation said) {
            return new ConfirmedResponse(said.by().name(), said.at().toString(), said.aloneFrom().toString());
        }
    }

    private static PartResponse partnership(ReviewView view) {
        return view.appointment().said().filter(said -> view.you() == ReviewParty.OWNER).map(said -> PartResponse.of(said, view.people(), Map.of())).orElse(null);
    }

    static OneReviewResponse of(ReviewView view, ReviewFormat format) {
        NextReview next = view.appointment().next();
        return new OneReviewResponse(view.row().id(), view.row().number(), view.version(), view.isOpen() ? "OPEN" : "CLOSED", view.you().name(),
                PersonResponse.of(view.owner()), PersonResponse.of(view.partner()), view.row().since().toString(), view.row().openedAt().toString(),
                view.end().map(end -> end.closedAt().toString()).orElse(null), next.day().or(() -> view.end().flatMap(ReviewEnd::next)).map(LocalDate::toString).orElse(null),
                next.day().map(day -> next.overdue(view.today())).orElse(null), next.rhythm().map(rhythm -> rhythm.cadence().name()).orElse(null),
                next.rhythm().map(Rhythm::days).filter(days -> days > 0).orElse(null), partnership(view), view.isOpen() ? view.partnerSees() : null,
                view.confirmation().map(ConfirmedResponse::of).orElse(null), view.parts().stream().map(part -> PartResponse.of(part, view.people(), Map.of())).toList(),
                view.answers().stream().map(answer -> AnswerResponse.of(answer, view.row().person(view.you()))).toList(), format.write(view.content()));
    }
}
