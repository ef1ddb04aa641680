package org.milepost.plan;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Port: the one commit point of every change. {@link #commit} is one insert with a unique token of aggregate and version; what rows follow
 * from it can be written twice without harm, and the next read finishes what a crash left undone.
 */
public interface ChangeLog {

    /**
     * The last change of an aggregate.
     *
     * @param version its number, 0 where there was none
     * @param at when it was made, absent where there was none
     */
    record Newest(long version, Optional<Instant> at) {

        /** Of an aggregate that was never changed. */
        public static final Newest NONE = new Newest(0, Optional.empty());
    }

    /** The last change of each of these aggregates. Finishes unfinished changes of theirs first. */
    Map<AggregateId, Newest> newest(Set<AggregateId> aggregates);

    /** The number of the last change of each of these aggregates; 0 where there was none. Finishes unfinished changes of theirs first. */
    default Map<AggregateId, Long> versions(Set<AggregateId> aggregates) {
        return newest(aggregates).entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> entry.getValue().version()));
    }

    /**
     * Commits the change and writes the rows that follow from it.
     *
     * @throws Refusal CONFLICT if another change made this version first; then nothing was written
     */
    void commit(Change change);
}
