package org.milepost.web;

import java.util.List;
import org.milepost.career.ReviewView;
import org.milepost.plan.CommitmentState;

/** The next thing to do in an open review, in a sentence that leads there. */
public final class ReviewNext {

    private final String text;
    private final String anchor;
    private final String link;

    private ReviewNext(String text, String anchor, String link) {
        this.text = text;
        this.anchor = anchor;
        this.link = link;
    }

    /** What comes first: what ends the review, then what was left open, then what is to be prepared. */
    static ReviewNext of(ReviewView view, ReviewNames names, ReviewClosingCard closing, List<QuestionLine> questions, Words words) {
        long left = view.content().commitments().stream().filter(one -> one.carried() && !one.decided() && one.state().equals(CommitmentState.OPEN.name())).count();
        boolean prepared = questions.stream().anyMatch(QuestionLine::isAnswered);
        if (closing.isAlone() || closing.isConfirmedByOther() && prepared || closing.isConfirmedByYou()) {
            return new ReviewNext(closing.getText(), "closing", words.text("milepost.review.next.closing"));
        }
        if (left > 0) {
            return new ReviewNext(words.text("milepost.review.next.left", left), "commitments", words.text("milepost.review.next.left.link"));
        }
        if (!prepared) {
            return new ReviewNext(words.text("milepost.review.next.answer", questions.size()), "questions", words.text("milepost.review.next.answer.link"));
        }
        if (view.content().requests().stream().anyMatch(one -> ReviewPromises.isWaiting(one, view.you()))) {
            return new ReviewNext(words.text("milepost.review.next.request", names.other()), "requests", words.text("milepost.review.next.request.link"));
        }
        if (questions.stream().noneMatch(QuestionLine::isAnsweredByOther)) {
            return new ReviewNext(words.text("milepost.review.next.wait", names.other()), "agenda", words.text("milepost.review.next.wait.link"));
        }
        return new ReviewNext(words.text("milepost.review.next.talk"), "closing", words.text("milepost.review.next.closing"));
    }

    public String getText() {
        return text;
    }

    /** Where on the page it is done. */
    public String getAnchor() {
        return anchor;
    }

    public String getLink() {
        return link;
    }
}
