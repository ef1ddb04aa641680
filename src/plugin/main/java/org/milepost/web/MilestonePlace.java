package org.milepost.web;

import java.util.List;

/** Where a milestone stands among those of its goal that the viewer may see: which one it is, what comes before it and what after. */
public final class MilestonePlace {

    private final List<MilestoneLine> lines;
    private final int index;
    private final Words words;

    /** @param lines in the order of the timeline; @param index of the milestone in it */
    MilestonePlace(List<MilestoneLine> lines, int index, Words words) {
        this.lines = List.copyOf(lines);
        this.index = index;
        this.words = words;
    }

    /** Whether there is any other. */
    public boolean isAmongOthers() {
        return lines.size() > 1;
    }

    /** Which of how many it is. */
    public String getText() {
        return words.text("milepost.milestone.place", index + 1, lines.size());
    }

    /** The one before it: one line, or none. */
    public List<MilestoneLine> getBefore() {
        return index == 0 ? List.of() : List.of(lines.get(index - 1));
    }

    /** The one after it: one line, or none. */
    public List<MilestoneLine> getAfter() {
        return index + 1 == lines.size() ? List.of() : List.of(lines.get(index + 1));
    }
}
