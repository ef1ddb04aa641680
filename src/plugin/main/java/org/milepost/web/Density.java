package org.milepost.web;

/** How much of a milestone fits into the picture: the more there are, the less each says. All in pixels. */
enum Density {
    /** Title and facts. */
    ROOMY(56, 14, 44, 38),
    /** The title alone. */
    DENSE(32, 12, 26, 20),
    /** Markers alone: labels would fill pages, and the list below has them all. */
    MARKERS(22, 11, 11, 0);

    private static final int DENSE_FROM = 13;
    private static final int MARKERS_FROM = 61;

    private final int lane;
    private final int middle;
    private final int moveLine;
    private final int label;

    Density(int lane, int middle, int moveLine, int label) {
        this.lane = lane;
        this.middle = middle;
        this.moveLine = moveLine;
        this.label = label;
    }

    static Density of(int milestones) {
        if (milestones >= MARKERS_FROM) {
            return MARKERS;
        }
        return milestones >= DENSE_FROM ? DENSE : ROOMY;
    }

    /** How high a lane is. */
    int lane() {
        return lane;
    }

    /** From the top of the lane to the middle of the marker. */
    int middle() {
        return middle;
    }

    /** From the top of the lane to the line of the moves. */
    int moveLine() {
        return moveLine;
    }

    /** How high a label is. */
    int label() {
        return label;
    }
}
