package org.milepost.plan;

import java.util.Map;
import java.util.Set;

/**
 * Port: the one commit point of every change. {@link #commit} is one insert with a unique token of aggregate and version; what rows follow
 * from it can be written twice without harm, and the next read finishes what a crash left undone.
 */
public interface ChangeLog {

    /** The number of the last change of each of these aggregates; 0 where there was none. Finishes unfinished changes of theirs first. */
    Map<AggregateId, Long> versions(Set<AggregateId> aggregates);

    /**
     * Commits the change and writes the rows that follow from it.
     *
     * @throws Refusal CONFLICT if another change made this version first; then nothing was written
     */
    void commit(Change change);
}
