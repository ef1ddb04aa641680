package org.milepost.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The milestones under the picture: those around the next one in sight, earlier and later ones folded away, undated ones apart. Today and the
 * target have rows of their own among them, for where there is no room for the picture.
 */
public final class MilestoneList {

    /** As many dated milestones stay in sight when there are many. */
    static final int WINDOW = 12;

    /** Reached ones before the next that stay in sight. */
    private static final int BEFORE = 3;

    /** No fold for fewer than this: it would save no room. */
    private static final int WORTH_FOLDING = 3;

    private final List<ListRow> earlier;
    private final List<ListRow> current;
    private final List<ListRow> later;
    private final List<ListRow> last;
    private final List<MilestoneLine> undated;
    private final Words words;

    /** @param lines in order of time, undated ones last */
    MilestoneList(List<MilestoneLine> lines, LocalDate today, Optional<LocalDate> target, Words words) {
        List<MilestoneLine> dated = lines.stream().filter(line -> !line.isUndated()).toList();
        int first = start(dated);
        int end = dated.size() - first - WINDOW < WORTH_FOLDING ? dated.size() : first + WINDOW;
        List<ListRow> rows = rows(dated, signs(dated, today, target, words));
        int from = first == 0 ? 0 : place(rows, dated.get(first - 1)) + 1;
        int to = end == dated.size() ? rows.size() : place(rows, dated.get(end));
        int behind = end == dated.size() ? rows.size() : place(rows, dated.get(dated.size() - 1)) + 1;
        this.earlier = rows.subList(0, from);
        this.current = rows.subList(from, to);
        this.later = rows.subList(to, behind);
        this.last = rows.subList(behind, rows.size());
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

    /** Today and the target in order of time; none if nothing has a day. */
    private static List<ListRow> signs(List<MilestoneLine> dated, LocalDate today, Optional<LocalDate> target, Words words) {
        List<ListRow> signs = new ArrayList<>();
        if (!dated.isEmpty() || target.isPresent()) {
            signs.add(ListRow.today(today, words));
        }
        target.ifPresent(day -> signs.add(ListRow.target(day, words)));
        signs.sort(Comparator.comparing(ListRow::day));
        return signs;
    }

    private static List<ListRow> rows(List<MilestoneLine> dated, List<ListRow> signs) {
        List<ListRow> rows = new ArrayList<>();
        int placed = 0;
        for (MilestoneLine line : dated) {
            while (placed < signs.size() && signs.get(placed).isBefore(line)) {
                rows.add(signs.get(placed++));
            }
            rows.add(ListRow.of(line));
        }
        rows.addAll(signs.subList(placed, signs.size()));
        return List.copyOf(rows);
    }

    private static int place(List<ListRow> rows, MilestoneLine line) {
        int index = 0;
        while (!rows.get(index).isMilestone() || rows.get(index).getLine() != line) {
            index++;
        }
        return index;
    }

    public List<ListRow> getEarlier() {
        return earlier;
    }

    public boolean isEarlierFolded() {
        return !earlier.isEmpty();
    }

    public String getEarlierText() {
        return words.text("milepost.timeline.more.earlier", milestones(earlier));
    }

    public List<ListRow> getCurrent() {
        return current;
    }

    public List<ListRow> getLater() {
        return later;
    }

    public boolean isLaterFolded() {
        return !later.isEmpty();
    }

    public String getLaterText() {
        return words.text("milepost.timeline.more.later", milestones(later));
    }

    /** What comes after the later ones that are folded away: in sight again. */
    public List<ListRow> getLast() {
        return last;
    }

    public boolean isAnyLast() {
        return !last.isEmpty();
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

    private static long milestones(List<ListRow> rows) {
        return rows.stream().filter(ListRow::isMilestone).count();
    }
}
