package org.milepost.host.jira.model;

import java.util.List;
import java.util.Objects;

/**
 * An issue security level: only those it names see issues that carry it.
 *
 * @param entries whom it names; nobody if empty
 */
public record SecurityLevel(long id, long schemeId, String name, String description, List<Grant> entries) {

    public SecurityLevel {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        entries = List.copyOf(entries);
    }
}
