package org.milepost.library;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Worth;

/**
 * Which answers to one entry are counted together next, and which groups count no more: a pure function of what was said and of the groups there are.
 *
 * <p>People are counted once an entry, as soon as {@link CountedGroup#LEAST} are waiting. What was counted stays as it was said; what is changed later
 * changes nothing that others see. What is taken back leaves the figure together with the whole group it is in, as soon as at least as many people
 * have taken back theirs; those who go with them are not counted again, since a group of them and others would tell of the others by a subtraction.
 */
final class Counting {

    private final List<Rating> ratings;
    private final List<CountedGroup> groups;

    /**
     * @param ratings all that was ever said of the entry
     * @param groups all groups of the entry
     */
    Counting(List<Rating> ratings, List<CountedGroup> groups) {
        this.ratings = List.copyOf(ratings);
        this.groups = List.copyOf(groups);
    }

    /** The next group of the entry, if there are enough people for one. */
    Optional<CountedGroup> next(LibraryEntry entry) {
        Map<PersonKey, Rating> waiting = standing();
        waiting.keySet().removeAll(raters(groups));
        if (waiting.size() < CountedGroup.LEAST) {
            return Optional.empty();
        }
        long number = groups.stream().mapToLong(CountedGroup::number).max().orElse(0) + 1;
        return Optional.of(new CountedGroup(entry.number(), number, entry.text().orElseThrow().kind(), said(waiting, Worth.YES), said(waiting, Worth.PARTLY),
                said(waiting, Worth.NO), waiting.values().stream().map(Rating::row).collect(toSet()), false));
    }

    /** The groups that are to count no more; none as long as too few people took back what is counted. */
    List<CountedGroup> toRetire() {
        Set<PersonKey> standing = standing().keySet();
        List<CountedGroup> touched = groups.stream().filter(group -> !group.retired() && !standing.containsAll(raters(List.of(group)))).toList();
        Set<PersonKey> takenBack = raters(touched);
        takenBack.removeAll(standing);
        return takenBack.size() < CountedGroup.LEAST ? List.of() : touched;
    }

    /** What each person says now: the answer given last, over all steps that had to do with the entry. */
    private Map<PersonKey, Rating> standing() {
        return ratings.stream().filter(rating -> rating.answer().isPresent())
                .collect(toMap(Rating::rater, rating -> rating, (one, other) -> isLater(one, other) ? one : other));
    }

    private static boolean isLater(Rating one, Rating other) {
        int order = one.at().compareTo(other.at());
        return order > 0 || order == 0 && one.row() > other.row();
    }

    private Set<PersonKey> raters(List<CountedGroup> counted) {
        Set<Long> members = counted.stream().flatMap(group -> group.members().stream()).collect(toSet());
        return ratings.stream().filter(rating -> members.contains(rating.row())).map(Rating::rater).collect(toCollection(HashSet::new));
    }

    private static int said(Map<PersonKey, Rating> waiting, Worth worth) {
        return (int) waiting.values().stream().filter(rating -> rating.answer().filter(worth::equals).isPresent()).count();
    }
}
