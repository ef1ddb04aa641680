package org.milepost.web;

/** The line from a goal's end up to the row of the goal it leads to, with an arrow's head. Around the middle of the goal's own row. */
public final class CareerElbow {

    /** Pixels from the end of the goal to the line upwards: beside the flag. */
    private static final int ASIDE = 14;
    private static final int CORNER = 4;
    /** Pixels below the middle of the upper row at which the arrow ends. */
    private static final int BELOW_BAR = 6;
    private static final int HEAD = 4;

    private final int x;
    private final int rise;

    /**
     * @param x where the goal ends, of the width of the timeline
     * @param rise pixels between the middles of the two rows
     */
    CareerElbow(int x, int rise) {
        this.x = x;
        this.rise = rise;
    }

    /** In per cent of the width. */
    public String getX() {
        return PictureSpan.percent(x);
    }

    /** The line. */
    public String getPath() {
        return "M2 0H" + (ASIDE - CORNER) + "q" + CORNER + " 0 " + CORNER + "-" + CORNER + "V" + (BELOW_BAR - rise);
    }

    /** The arrow's head. */
    public String getHead() {
        int tip = BELOW_BAR - rise;
        return "M" + (ASIDE - HEAD) + " " + (tip + HEAD) + "L" + ASIDE + " " + tip + " " + (ASIDE + HEAD) + " " + (tip + HEAD);
    }
}
