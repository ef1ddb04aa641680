package org.milepost.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.milepost.career.ReviewView;

/** Answers with one review, its version in the ETag too. */
final class ReviewAnswers {

    private ReviewAnswers() {
    }

    static Response ok(ReviewView view) {
        return answer(Response.ok(), view);
    }

    static Response created(ReviewView view) {
        return answer(Response.created(URI.create("reviews/" + view.row().id())), view);
    }

    private static Response answer(Response.ResponseBuilder response, ReviewView view) {
        return response.entity(OneReviewResponse.of(view)).header(HttpHeaders.ETAG, '"' + Long.toString(view.version()) + '"').build();
    }
}
