package org.milepost.web;

/** How high a goal's row is in the picture of all goals: the more goals, the lower. All in pixels; the style sheet gives the rows of titles the same. */
enum RowHeight {
    /** A title with facts below it, a bar with the title of the next milestone below it. */
    ROOMY(48, 16),
    /** A title and a bar. */
    DENSE(28, 14);

    private static final int DENSE_FROM = 13;

    private final int height;
    private final int middle;

    RowHeight(int height, int middle) {
        this.height = height;
        this.middle = middle;
    }

    static RowHeight of(int goals) {
        return goals >= DENSE_FROM ? DENSE : ROOMY;
    }

    /** From the top of one row to that of the next. */
    int height() {
        return height;
    }

    /** From the top of the row to the middle of the bar. */
    int middle() {
        return middle;
    }
}
