package org.milepost.host.jira.model;

import java.time.Instant;
import java.util.List;

/**
 * What one person changed on one issue in one go.
 *
 * @param authorKey the user key
 */
public record ChangeGroup(long id, long issueId, String authorKey, Instant at, List<Change> items) {

    public ChangeGroup {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A change group without changes");
        }
    }
}
