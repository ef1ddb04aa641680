package org.milepost.web;

import org.milepost.timeline.Timeline;

/** A stretch of the picture from one position to another, not always to the right; in per cent of the width. */
public final class PictureSpan {

    private final int from;
    private final int to;

    PictureSpan(int from, int to) {
        this.from = from;
        this.to = to;
    }

    static PictureSpan of(Timeline.Segment segment) {
        return new PictureSpan(segment.fromX(), segment.toX());
    }

    /** Tenths of a per cent, as a percentage. */
    static String percent(int x) {
        return x / 10 + "." + x % 10 + "%";
    }

    public String getFrom() {
        return percent(from);
    }

    public String getTo() {
        return percent(to);
    }

    /** Its left end. */
    public String getLeft() {
        return percent(Math.min(from, to));
    }

    public String getWidth() {
        return percent(Math.abs(to - from));
    }
}
