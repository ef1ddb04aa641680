package org.milepost.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.milepost.career.ReviewView;
import org.milepost.review.ReviewFormat;

/** Answers with one review, its version in the ETag too. */
public final class ReviewAnswers {

    private final ReviewFormat format;

    public ReviewAnswers(ReviewFormat format) {
        this.format = format;
    }

    Response ok(ReviewView view) {
        return answer(Response.ok(), view);
    }

    Response created(ReviewView view) {
        return answer(Response.created(URI.create("reviews/" + view.row().id())), view);
    }

    OneReviewResponse of(ReviewView view) {
        return OneReviewResponse.of(view, format);
    }

    private Response answer(Response.ResponseBuilder response, ReviewView view) {
        return response.entity(of(view)).header(HttpHeaders.ETAG, '"' + Long.toString(view.version()) + '"').build();
    }
}
