package org.milepost.web;

/** A straight line of a small drawing: across in per cent of the width, down in pixels. */
public final class DrawnLine {

    private final DrawnDot from;
    private final DrawnDot to;

    DrawnLine(DrawnDot from, DrawnDot to) {
        this.from = from;
        this.to = to;
    }

    public DrawnDot getFrom() {
        return from;
    }

    public DrawnDot getTo() {
        return to;
    }
}
