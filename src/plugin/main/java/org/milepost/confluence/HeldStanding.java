package org.milepost.confluence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.milepost.link.HeldReview;
import org.milepost.link.HeldReview.Confirmation;
import org.milepost.plan.ReviewParty;
import org.milepost.web.Words;

/** Says how a review stands. */
final class HeldStanding {

    private final HeldReview review;
    private final HeldNames names;
    private final Words words;

    HeldStanding(HeldReview review, HeldNames names, Words words) {
        this.review = review;
        this.names = names;
        this.words = words;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (!review.isOpen()) {
            String day = words.day(LocalDate.parse(review.content().until()));
            ReviewParty alone = review.content().alone();
            sentences.add(alone == null ? words.text("milepost.macro.held.closed.both", day) : words.text("milepost.macro.held.closed.alone", day, names.of(alone)));
            return sentences;
        }
        if (!review.partnerSees()) {
            sentences.add(words.text("milepost.macro.held.unseen", names.of(ReviewParty.PARTNER)));
        }
        sentences.add(review.confirmation().map(this::confirmed).orElseGet(() -> words.text("milepost.macro.held.unconfirmed")));
        return sentences;
    }

    private String confirmed(Confirmation said) {
        return said.by() == review.you() ? words.text("milepost.macro.held.confirmed.you", names.of(said.by().other()), words.day(said.aloneFrom()))
                : words.text("milepost.macro.held.confirmed.other", names.of(said.by()));
    }
}
