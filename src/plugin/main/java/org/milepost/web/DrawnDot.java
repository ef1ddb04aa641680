package org.milepost.web;

/** A point of a small drawing: across in per cent of the width, down in pixels. */
public final class DrawnDot {

    private final int x;
    private final int y;
    private final String text;

    DrawnDot(int x, int y, String text) {
        this.x = x;
        this.y = y;
        this.text = text;
    }

    public String getX() {
        return PictureSpan.percent(x);
    }

    public int getY() {
        return y;
    }

    /** What it stands for, in words. */
    public String getText() {
        return text;
    }
}
