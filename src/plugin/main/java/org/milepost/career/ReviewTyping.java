package org.milepost.career;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.plan.Texts;
import org.milepost.review.Answer;
import org.milepost.review.AnswerRows;
import org.milepost.review.Question;
import org.milepost.review.ReviewPolicy.Level;

/**
 * Answers that the two type at the same time, saved as they type: each has one of their own to each question, so that the two never get into each other's
 * way, and one who types in two windows is told.
 */
public final class ReviewTyping {

    private final ReviewBook reviews;
    private final AnswerRows rows;
    private final Clock clock;

    public ReviewTyping(ReviewBook reviews, AnswerRows rows, Clock clock) {
        this.reviews = reviews;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Saves the actor's answer. Nothing is written if nothing changes.
     *
     * <p>Steps: the answer's row; look whether the review is still open.
     *
     * @param typed may be empty
     * @param expected the version of it that this rests on, 0 for none; absent for whatever it is
     * @throws Refusal NOT_FOUND, REVIEW_CLOSED, CONFLICT if it was saved elsewhere since, FIELD_TOO_LONG or FIELD_CHARACTERS of {@code text}
     */
    public Answer save(PersonKey actor, long review, Question question, String typed, Optional<Long> expected) {
        if (reviews.requireLevel(actor, review) != Level.WRITE) {
            throw Refusal.of(ErrorCode.REVIEW_CLOSED);
        }
        String text = Texts.optionalText("text", typed);
        Optional<Answer> before = own(actor, review, question);
        long version = before.map(Answer::version).orElse(0L);
        ChangeWriter.requireVersion(version, expected);
        if (before.filter(answer -> answer.text().equals(text)).isPresent()) {
            return before.get();
        }
        Answer answer = new Answer(review, question, actor, version + 1, text, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (!rows.save(answer)) {
            throw Refusal.of(ErrorCode.CONFLICT);
        }
        // Asked after it was written: what closes a review takes the answers that are there then, so that none is said to be saved and is not in it.
        if (reviews.isClosed(review)) {
            throw Refusal.of(ErrorCode.REVIEW_CLOSED);
        }
        return answer;
    }

    /**
     * What both have answered.
     *
     * @throws Refusal NOT_FOUND
     */
    public List<Answer> answers(PersonKey viewer, long review) {
        reviews.requireLevel(viewer, review);
        return rows.ofReview(review);
    }

    /**
     * The actor's own answer as it stands now, for a change that rested on an older one.
     *
     * @throws Refusal NOT_FOUND
     */
    public Optional<Answer> current(PersonKey actor, long review, Question question) {
        reviews.requireLevel(actor, review);
        return own(actor, review, question);
    }

    private Optional<Answer> own(PersonKey author, long review, Question question) {
        return rows.ofReview(review).stream().filter(answer -> answer.author().equals(author) && answer.question() == question).findFirst();
    }
}
