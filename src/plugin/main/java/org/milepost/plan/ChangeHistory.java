package org.milepost.plan;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Port: what was changed, for people to look back on. */
public interface ChangeHistory {

    /**
     * The newest changes of these aggregates since a moment but for ticks, newest first, each with the texts that are still there.
     *
     * @param limit how many at most
     */
    List<Change> since(Set<AggregateId> aggregates, Instant since, int limit);
}
