package org.milepost.review;

import java.util.List;
import org.milepost.review.ReviewContent.AnswerLine;

/**
 * A closed review as it was kept.
 *
 * @param end how it was closed
 * @param text its content, as {@link ReviewFormat} writes it, without the answers
 * @param answers what both had answered
 */
public record ClosedReview(ReviewEnd end, String text, List<AnswerLine> answers) {

    public ClosedReview {
        answers = List.copyOf(answers);
    }
}
