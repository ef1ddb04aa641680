package org.milepost.host.jira.model;

import java.util.Objects;

/** A component of a project. */
public record ComponentRecord(long id, long projectId, String name) {

    public ComponentRecord {
        Objects.requireNonNull(name, "name");
        if (name.isBlank()) {
            throw new IllegalArgumentException("A component needs a name");
        }
    }
}
