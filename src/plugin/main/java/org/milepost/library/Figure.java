package org.milepost.library;

import java.util.Collection;

/**
 * How many people found something worth it, as everybody may read it: never of fewer than {@link CountedGroup#LEAST} people.
 *
 * @param yes how many said yes
 * @param partly how many said partly
 * @param no how many said no
 */
public record Figure(int yes, int partly, int no) {

    /** Of nobody: nothing is said. */
    public static final Figure NONE = new Figure(0, 0, 0);

    /** What these groups said, those aside that do not count any more. */
    public static Figure of(Collection<CountedGroup> groups) {
        return groups.stream().filter(group -> !group.retired()).map(group -> new Figure(group.yes(), group.partly(), group.no()))
                .reduce(NONE, (one, other) -> new Figure(one.yes + other.yes, one.partly + other.partly, one.no + other.no));
    }

    public int people() {
        return yes + partly + no;
    }

    public boolean isShown() {
        return people() > 0;
    }
}
