package org.milepost.library;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.milepost.plan.IssueId;
import org.milepost.plan.ResourceKind;

/** How many people found shared entries worth it: counted in groups, and told as sums of groups alone. */
public final class WorthFigures {

    /** How often to look again where others count at the same moment. */
    private static final int ATTEMPTS = 5;

    private final RatingRows rows;

    public WorthFigures(RatingRows rows) {
        this.rows = rows;
    }

    /** The figures of these entries; one that has none is missing. One storage call. */
    public Map<Long, Figure> of(Set<Long> entries) {
        return entries.isEmpty() ? Map.of() : shown(rows.groupsOf(entries).stream().filter(group -> !group.retired())
                .collect(groupingBy(CountedGroup::entry, collectingAndThen(toList(), Figure::of))));
    }

    /** The sums of the figures of all entries, by the kind of the entry when it was counted; a kind that has none is missing. One storage call. */
    public Map<ResourceKind, Figure> byKind() {
        return shown(rows.groups().stream().collect(groupingBy(CountedGroup::kind, () -> new EnumMap<>(ResourceKind.class),
                collectingAndThen(toList(), Figure::of))));
    }

    /** The entries that were ever rated with this step of a goal. */
    public Set<Long> ratedWith(IssueId goal, long step) {
        return rows.entriesOf(goal, step);
    }

    /**
     * Counts what was said of these entries since they were counted last. Two who do so at once make one group: the second sees it and looks again. If
     * nobody gets to it, whoever rates the entry next does. As many reads for many entries as for one.
     *
     * <p>Steps: group, retire.
     */
    public void count(List<LibraryEntry> entries) {
        List<LibraryEntry> left = entries;
        for (int attempt = 1; attempt <= ATTEMPTS && !left.isEmpty(); attempt++) {
            Set<Long> numbers = left.stream().map(LibraryEntry::number).collect(toSet());
            // The groups first: one that comes in between has the number of ours, and ours is refused.
            Map<Long, List<CountedGroup>> groups = rows.groupsOf(numbers).stream().collect(groupingBy(CountedGroup::entry));
            Map<Long, List<Rating>> ratings = rows.ofEntries(numbers).stream().collect(groupingBy(Rating::entry));
            List<CountedGroup> toRetire = new ArrayList<>();
            List<LibraryEntry> lost = new ArrayList<>();
            for (LibraryEntry entry : left) {
                Counting counting = new Counting(ratings.getOrDefault(entry.number(), List.of()), groups.getOrDefault(entry.number(), List.of()));
                if (counting.next(entry).filter(group -> !rows.add(group)).isPresent()) {
                    lost.add(entry);
                } else {
                    toRetire.addAll(counting.toRetire());
                }
            }
            rows.retire(toRetire);
            left = lost;
        }
    }

    private static <K> Map<K, Figure> shown(Map<K, Figure> figures) {
        figures.values().removeIf(figure -> !figure.isShown());
        return figures;
    }
}
