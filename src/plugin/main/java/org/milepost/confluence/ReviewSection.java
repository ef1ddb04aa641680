package org.milepost.confluence;

import java.util.List;

/** One part of a review: what was reached, moved, and so on. */
public final class ReviewSection {

    private final String kind;
    private final String title;
    private final List<ReviewLine> lines;

    /**
     * @param kind ending of the style class
     */
    ReviewSection(String kind, String title, List<ReviewLine> lines) {
        this.kind = kind;
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

    /** How many lines. */
    public String getCount() {
        return Integer.toString(lines.size());
    }

    boolean isFilled() {
        return !lines.isEmpty();
    }
}
