package org.milepost.web;

import org.milepost.timeline.CareerTimeline.Mark;

/** A milestone in the picture of all goals. */
public final class CareerMark {

    private final Mark mark;
    private final Words words;

    CareerMark(Mark mark, Words words) {
        this.mark = mark;
        this.words = words;
    }

    /** reached, next, planned or overdue. */
    public String getState() {
        return States.code(mark.state());
    }

    /** Whether it is the one to work on next: then it wears a ring, overdue or not. */
    public boolean isNext() {
        return mark.next();
    }

    /** In per cent of the width. */
    public String getX() {
        return PictureSpan.percent(mark.x());
    }

    public String getTitle() {
        return mark.milestone().title();
    }

    public String getFacts() {
        return words.day(mark.day()) + " \u00b7 " + States.word(mark.state(), words);
    }
}
