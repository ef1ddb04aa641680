package org.milepost.confluence;

import java.util.List;

/** One part of a review: what was reached, moved, and so on. */
public final class ReviewSection {

    private final String kind;
    private final String title;
    private final List<ReviewLine> lines;
    private final boolean counted;

    /**
     * @param kind ending of the style class
     */
    ReviewSection(String kind, String title, List<ReviewLine> lines) {
        this(kind, title, lines, true);
    }

    /** @param counted whether its heading says how many lines there are */
    ReviewSection(String kind, String title, List<ReviewLine> lines, boolean counted) {
        this.kind = kind;
        this.counted = counted;
        this.title = title;
        this.lines = List.copyOf(lines);
    }

    public String getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public List<ReviewLine> getLines() {
        return lines;
    }

    /** What it is and, of things that are worth counting, how many. */
    public String getHeading() {
        return counted ? title + " (" + lines.size() + ")" : title;
    }

    boolean isFilled() {
        return !lines.isEmpty();
    }
}
