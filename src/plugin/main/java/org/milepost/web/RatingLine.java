package org.milepost.web;

import org.milepost.plan.ConfidenceRating;

/** How sure the owner was on a day, as a line of the list. */
public final class RatingLine {

    private final ConfidenceRating rating;
    private final String text;
    private final Words words;

    RatingLine(ConfidenceRating rating, String text, Words words) {
        this.rating = rating;
        this.text = text;
        this.words = words;
    }

    public String getNumber() {
        return Long.toString(rating.number());
    }

    public String getVersion() {
        return Long.toString(rating.version());
    }

    public String getText() {
        return text;
    }

    /** The rating and its day as they are kept, for the form. */
    public int getKeptRating() {
        return rating.rating();
    }

    public String getKeptDay() {
        return rating.day().toString();
    }

    /** The owner's words on it, may be empty. */
    public String getNote() {
        return rating.note();
    }

    public boolean isNoted() {
        return !rating.note().isEmpty();
    }

    /** Names for buttons that stand once in every row. */
    public String getEditLabel() {
        return words.text("milepost.goalpage.edit.named", text);
    }

    public String getRemoveLabel() {
        return words.text("milepost.goalpage.remove.named", text);
    }
}
