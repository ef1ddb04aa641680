package org.milepost.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.IssueId;
import org.milepost.plan.PartKind;
import org.milepost.plan.Setback;

/** A setback on the way to a goal, for its owner: what happened, what they take from it and what they do next. */
public final class SetbackLine {

    private final Setback setback;
    private final LessonOffers offers;
    private final Words words;

    /** @param taken which kinds of parts took up something from it */
    SetbackLine(Setback setback, IssueId goal, Set<PartKind> taken, LocalDate today, Words words) {
        this.setback = setback;
        this.offers = new LessonOffers(setback, Optional.of(goal), taken, today, words);
        this.words = words;
    }

    public String getNumber() {
        return Long.toString(setback.number());
    }

    public String getVersion() {
        return Long.toString(setback.version());
    }

    public String getHappened() {
        return setback.happened();
    }

    public String getLearned() {
        return setback.learned();
    }

    public String getNext() {
        return setback.next();
    }

    public String getDay() {
        return words.day(setback.day());
    }

    /** The day as it is kept, for the form. */
    public String getKeptDay() {
        return setback.day().toString();
    }

    /** Whether reviews show it to those its owner reviews with. */
    public boolean isInReviews() {
        return setback.inReviews();
    }

    public LessonOffers getOffers() {
        return offers;
    }

    /** Names for buttons that stand once in every row. */
    public String getEditLabel() {
        return words.text("milepost.goalpage.edit.named", PartLine.shortened(setback.happened()));
    }

    public String getRemoveLabel() {
        return words.text("milepost.goalpage.remove.named", PartLine.shortened(setback.happened()));
    }
}
