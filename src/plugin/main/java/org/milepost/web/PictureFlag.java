package org.milepost.web;

import org.milepost.timeline.Timeline;

/** A vertical line of the picture with a name at its head: today, or the goal's target. */
public final class PictureFlag {

    /** Closer to an end than this (of {@link Timeline#WIDTH}) the name hangs on one side of the line instead of over it. */
    private static final int EDGE = 120;

    private final int x;
    private final String text;
    private final int baseline;

    PictureFlag(int x, String text, int baseline) {
        this.x = x;
        this.text = text;
        this.baseline = baseline;
    }

    /** In per cent of the width. */
    public String getX() {
        return PictureSpan.percent(x);
    }

    public String getText() {
        return text;
    }

    /** The SVG's text-anchor. */
    public String getAnchor() {
        if (x < EDGE) {
            return "start";
        }
        return x > Timeline.WIDTH - EDGE ? "end" : "middle";
    }

    /** Pixels down to the letters. */
    public int getBaseline() {
        return baseline;
    }

    /** Pixels down to where the line begins. */
    public int getTop() {
        return baseline + 5;
    }
}
