package org.milepost.review;

import java.util.List;
import org.milepost.plan.PersonKey;

/** Port: answers as they are being typed, one of each question and author of a review. Each method makes a fixed number of storage calls. */
public interface AnswerRows {

    /** The answers of this review as they were saved last, by question and author. */
    List<Answer> ofReview(long review);

    /** What this author answered in reviews, as it was saved last, by review and question. */
    List<Answer> ofAuthor(PersonKey author);

    /**
     * Keeps an answer in place of the version before; that one's text goes.
     *
     * @return whether it was kept; not if somebody else has saved this version of it first
     */
    boolean save(Answer answer);
}
