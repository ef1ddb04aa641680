package org.milepost.confluence;

import java.util.Locale;
import java.util.Optional;
import org.milepost.link.HeldReview;
import org.milepost.link.HeldReview.Typed;
import org.milepost.review.Question;
import org.milepost.web.Words;

/** One of the questions of an open review, and what both have answered so far. */
public final class HeldQuestion {

    private final Question question;
    private final HeldReview review;
    private final Words words;

    HeldQuestion(Question question, HeldReview review, Words words) {
        this.question = question;
        this.review = review;
        this.words = words;
    }

    /** By name; part of addresses and ids. */
    public String getId() {
        return question.name();
    }

    /** The end of ids on the page, which may show several reviews. */
    public String getAnchor() {
        return review.id() + "-" + getId();
    }

    public String getText() {
        return words.text("milepost.review.question." + question.name().toLowerCase(Locale.ROOT));
    }

    public String getYours() {
        return typed(true).map(Typed::text).orElse("");
    }

    public String getTheirs() {
        return typed(false).map(Typed::text).orElse("");
    }

    /** What saving the reader's answer rests on. */
    public String getVersion() {
        return Long.toString(typed(true).map(Typed::version).orElse(0L));
    }

    private Optional<Typed> typed(boolean yours) {
        return review.typed().stream().filter(typed -> typed.question().equals(question.name()) && typed.yours() == yours).findFirst();
    }
}
