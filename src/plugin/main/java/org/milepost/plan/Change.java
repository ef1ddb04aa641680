package org.milepost.plan;

import java.time.Instant;
import java.util.Map;

/**
 * One change of an aggregate: what history shows, and all that is needed to finish writing it after a crash.
 *
 * @param aggregate what changed
 * @param version the version it makes, 1 or more: one more than the one it was based on
 * @param author who
 * @param at when
 * @param kind what was done
 * @param item the item it was done to
 * @param facts ids, days, codes by name; never a text a person typed
 * @param texts what a person typed, by name; kept apart so that it can be erased with its owner
 */
public record Change(AggregateId aggregate, long version, PersonKey author, Instant at, ChangeKind kind, ItemReference item,
                     Map<String, String> facts, Map<String, String> texts) {

    public Change {
        if (version < 1) {
            throw new IllegalArgumentException("version is not positive: " + version);
        }
        facts = Map.copyOf(facts);
        texts = Map.copyOf(texts);
    }
}
