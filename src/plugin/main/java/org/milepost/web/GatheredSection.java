package org.milepost.web;

import java.util.List;

/** One part of what happened since the last review: what was reached, moved, and so on. */
public final class GatheredSection {

    /** More lines than this are folded away. */
    private static final int IN_SIGHT = 4;

    private final String title;
    private final List<GatheredLine> lines;
    private final Words words;

    GatheredSection(String title, List<GatheredLine> lines, Words words) {
        this.title = title;
        this.lines = List.copyOf(lines);
        this.words = words;
    }

    /** Whether it is in sight without a press. */
    public boolean isShort() {
        return lines.size() <= IN_SIGHT;
    }

    boolean isFilled() {
        return !lines.isEmpty();
    }

    /** What it is, and how many. */
    public String getTitle() {
        return words.text("milepost.review.gathered.count", title, lines.size());
    }

    public List<GatheredLine> getLines() {
        return lines;
    }
}
