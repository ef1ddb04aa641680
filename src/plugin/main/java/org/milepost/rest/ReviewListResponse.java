package org.milepost.rest;

import java.util.List;
import org.milepost.career.ReviewPair;
import org.milepost.review.ReviewEnd;
import org.milepost.review.ReviewRow;

/** The caller's reviews by pair: {@code you} says which of the two the caller is. */
@Json
record ReviewListResponse(List<Pair> pairs) {

    /** The reviews of two people: {@code open} is absent if none is, {@code closed} holds the newest first. */
    @Json
    record Pair(PersonResponse owner, PersonResponse partner, String you, Line open, List<Line> closed) {
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
        return new ReviewListResponse(pairs.stream().map(pair -> new Pair(PersonResponse.of(pair.owner()), PersonResponse.of(pair.partner()), pair.you().name(),
                pair.open().map(Line::of).orElse(null), pair.closed().stream().map(closed -> Line.of(closed.row(), closed.end())).toList())).toList());
    }
}
