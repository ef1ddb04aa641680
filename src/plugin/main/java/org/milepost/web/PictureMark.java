package org.milepost.web;

import java.util.List;
import org.milepost.plan.Milestone;
import org.milepost.timeline.Timeline;

/** A milestone in the picture: its marker, its label, where it was first and how it moved. */
public final class PictureMark {

    /** A milestone reached nearer to its day than this (of {@link Timeline#WIDTH}) was reached on time, as far as the eye can tell. */
    private static final int TELLING = 16;

    private final Timeline.Mark mark;
    private final int top;
    private final Density density;
    private final Words words;

    /** @param top pixels down to its lane */
    PictureMark(Timeline.Mark mark, int top, Density density, Words words) {
        this.mark = mark;
        this.top = top;
        this.density = density;
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

    /** Pixels down to the middle of the marker. */
    public int getMiddle() {
        return top + density.middle();
    }

    /** Pixels down to the line along which its moves are drawn. */
    public int getMoveLine() {
        return top + density.moveLine();
    }

    public boolean isLabelled() {
        return density != Density.MARKERS;
    }

    public String getLabelLeft() {
        return PictureSpan.percent(mark.label().left());
    }

    public String getLabelWidth() {
        return PictureSpan.percent(mark.label().width());
    }

    /** Pixels down to the label, so that its first line is level with the marker. */
    public int getLabelTop() {
        return top + density.middle() - 10;
    }

    public int getLabelHeight() {
        return density.label();
    }

    /** Whether there is room for the facts below the title. */
    public boolean isRoomy() {
        return density == Density.ROOMY;
    }

    /** start or end: towards the marker. */
    public String getAnchor() {
        return States.code(mark.label().anchor());
    }

    public String getTitle() {
        return mark.milestone().title();
    }

    /** Day, state and counts in a few words. */
    public String getFacts() {
        Milestone milestone = mark.milestone();
        StringBuilder facts = new StringBuilder(words.day(mark.day())).append(" \u00b7 ").append(States.word(mark.state(), words));
        if (!milestone.moves().isEmpty()) {
            facts.append(" \u00b7 ").append(words.text("milepost.timeline.moved.short", milestone.moves().size()));
        }
        if (milestone.evidence() > 0) {
            facts.append(" \u00b7 ").append(words.text("milepost.timeline.evidence.short", milestone.evidence()));
        }
        return facts.toString();
    }

    /** Where it was planned first; none if it never moved and was reached about then. */
    public List<PictureSpan> getBaseline() {
        return mark.baselineX().stream().filter(first -> !mark.moves().isEmpty() || Math.abs(first - mark.x()) >= TELLING).map(first -> new PictureSpan(first, mark.x())).toList();
    }

    /** Each move. */
    public List<PictureSpan> getMoves() {
        return mark.moves().stream().map(PictureSpan::of).toList();
    }
}
