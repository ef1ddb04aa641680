package org.milepost.rest;

import java.time.LocalDate;
import java.util.List;
import org.milepost.career.ReviewPair;
import org.milepost.review.NextReview;
import org.milepost.review.ReviewEnd;
import org.milepost.review.ReviewRow;
import org.milepost.review.Rhythm;

/** The caller's reviews by pair: {@code you} says which of the two the caller is. */
@Json
record ReviewListResponse(List<Pair> pairs) {

    /**
     * The reviews of two people: {@code role} says what the partner is to the owner if the owner named them, {@code next} when they are to review next and
     * {@code overdue} for how many days that has passed; {@code open} is absent if none is, {@code closed} holds the newest first.
     */
    @Json
    record Pair(PersonResponse owner, PersonResponse partner, String you, String role, String every, Integer days, String next, Long overdue, Line open,
                List<Line> closed) {

        static Pair of(ReviewPair pair) {
            NextReview next = pair.appointment().next();
            return new Pair(PersonResponse.of(pair.owner()), PersonResponse.of(pair.partner()), pair.you().name(),
                    pair.appointment().role().map(Enum::name).orElse(null), next.rhythm().map(rhythm -> rhythm.cadence().name()).orElse(null),
                    next.rhythm().map(Rhythm::days).filter(days -> days > 0).orElse(null), next.day().map(LocalDate::toString).orElse(null),
                    next.day().map(day -> next.overdue(pair.today())).orElse(null), pair.open().map(Line::of).orElse(null),
                    pair.closed().stream().map(closed -> Line.of(closed.row(), closed.end())).toList());
        }
    }

    /** One review; {@code alone} says who closed it without the other one. */
    @Json
    record Line(long id, int number, String since, String closedOn, String alone) {

        static Line of(ReviewRow row) {
            return new Line(row.id(), row.number(), row.since().toString(), null, null);
        }

        static Line of(ReviewRow row, ReviewEnd end) {
            return new Line(row.id(), row.number(), row.since().toString(), end.closedOn().toString(), end.alone().map(Enum::name).orElse(null));
        }
    }

    static ReviewListResponse of(List<ReviewPair> pairs) {
        return new ReviewListResponse(pairs.stream().map(Pair::of).toList());
    }
}
