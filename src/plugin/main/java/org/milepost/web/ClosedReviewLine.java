package org.milepost.web;

import org.milepost.career.ReviewPair;

/** A closed review in a list. */
public final class ClosedReviewLine {

    private final ReviewPair.Closed closed;
    private final String contextPath;
    private final Words words;

    ClosedReviewLine(ReviewPair.Closed closed, String contextPath, Words words) {
        this.closed = closed;
        this.contextPath = contextPath;
        this.words = words;
    }

    public String getText() {
        return words.text("milepost.review.list.closed", words.day(closed.end().closedOn()));
    }

    public String getUrl() {
        return Links.review(contextPath, closed.row().id());
    }
}
