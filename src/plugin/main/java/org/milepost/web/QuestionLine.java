package org.milepost.web;

import java.util.Locale;
import java.util.Optional;
import org.milepost.review.Answer;
import org.milepost.review.Question;

/** One of the questions of a review, and what both answer. */
public final class QuestionLine {

    private final Question question;
    private final String yours;
    private final String theirs;
    private final long version;
    private final Words words;

    private QuestionLine(Question question, String yours, String theirs, long version, Words words) {
        this.question = question;
        this.yours = yours;
        this.theirs = theirs;
        this.version = version;
        this.words = words;
    }

    /** One that is being answered. */
    static QuestionLine of(Question question, Optional<Answer> yours, Optional<Answer> theirs, Words words) {
        return new QuestionLine(question, yours.map(Answer::text).orElse(""), theirs.map(Answer::text).orElse(""), yours.map(Answer::version).orElse(0L), words);
    }

    /** One of a review that is closed. */
    static QuestionLine of(Question question, String yours, String theirs, Words words) {
        return new QuestionLine(question, yours, theirs, 0, words);
    }

    public String getId() {
        return question.name();
    }

    public String getText() {
        return words.text("milepost.review.question." + question.name().toLowerCase(Locale.ROOT));
    }

    public String getYours() {
        return yours;
    }

    public String getTheirs() {
        return theirs;
    }

    public String getVersion() {
        return Long.toString(version);
    }

    boolean isAnswered() {
        return !yours.isEmpty();
    }

    boolean isAnsweredByOther() {
        return !theirs.isEmpty();
    }
}
