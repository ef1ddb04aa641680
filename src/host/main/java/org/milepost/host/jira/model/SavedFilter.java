package org.milepost.host.jira.model;

import java.util.Objects;
import java.util.Set;

/**
 * A search that was saved under a name.
 *
 * @param ownerKey the user key of whoever saved it
 * @param shares   who else may use it: everybody, those logged in, groups, people; empty for nobody
 */
public record SavedFilter(long id, String name, String ownerKey, String jql, Set<Grant> shares) {

    public SavedFilter {
        Objects.requireNonNull(ownerKey, "ownerKey");
        Objects.requireNonNull(jql, "jql");
        shares = Set.copyOf(shares);
        if (name.isBlank()) {
            throw new IllegalArgumentException("A filter needs a name");
        }
    }
}
