package org.milepost.host.jira.model;

import java.util.Objects;

/**
 * How an issue can be resolved.
 *
 * @param id   digits
 * @param name shown to people
 */
public record ResolutionRecord(String id, String name) {

    public ResolutionRecord {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
