package org.milepost.web;

/** A line of the picture's grid with its name. */
public final class PictureTick {

    private final int x;
    private final String text;
    private final boolean strong;

    PictureTick(int x, String text, boolean strong) {
        this.x = x;
        this.text = text;
        this.strong = strong;
    }

    /** In per cent of the width. */
    public String getX() {
        return PictureSpan.percent(x);
    }

    public String getText() {
        return text;
    }

    /** Whether a year begins here. */
    public boolean isStrong() {
        return strong;
    }
}
