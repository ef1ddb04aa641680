package org.milepost.web;

import java.util.List;

/** The milestones under the picture: those around the next one in sight, earlier and later ones folded away, undated ones apart. */
public final class MilestoneList {

    /** As many dated milestones stay in sight when there are many. */
    static final int WINDOW = 12;

    /** Reached ones before the next that stay in sight. */
    private static final int BEFORE = 3;

    /** No fold for fewer than this: it would save no room. */
    private static final int WORTH_FOLDING = 3;

    private final List<MilestoneLine> earlier;
    private final List<MilestoneLine> current;
    private final List<MilestoneLine> later;
    private final List<MilestoneLine> undated;
    private final Words words;

    /** @param lines in order of time, undated ones last */
    MilestoneList(List<MilestoneLine> lines, Words words) {
        List<MilestoneLine> dated = lines.stream().filter(line -> !line.isUndated()).toList();
        int first = start(dated);
        int end = dated.size() - first - WINDOW < WORTH_FOLDING ? dated.size() : first + WINDOW;
        this.earlier = dated.subList(0, first);
        this.current = dated.subList(first, end);
        this.later = dated.subList(end, dated.size());
        this.undated = lines.stream().filter(MilestoneLine::isUndated).toList();
        this.words = words;
    }

    private static int start(List<MilestoneLine> dated) {
        int next = 0;
        while (next < dated.size() && !dated.get(next).isNext()) {
            next++;
        }
        int first = Math.min(next - BEFORE, dated.size() - WINDOW);
        return first < WORTH_FOLDING ? 0 : first;
    }

    public List<MilestoneLine> getEarlier() {
        return earlier;
    }

    public boolean isEarlierFolded() {
        return !earlier.isEmpty();
    }

    public String getEarlierText() {
        return words.text("milepost.timeline.more.earlier", earlier.size());
    }

    public List<MilestoneLine> getCurrent() {
        return current;
    }

    public List<MilestoneLine> getLater() {
        return later;
    }

    public boolean isLaterFolded() {
        return !later.isEmpty();
    }

    public String getLaterText() {
        return words.text("milepost.timeline.more.later", later.size());
    }

    public List<MilestoneLine> getUndated() {
        return undated;
    }

    public boolean isAnyUndated() {
        return !undated.isEmpty();
    }

    public boolean isAnyDated() {
        return !current.isEmpty();
    }
}
