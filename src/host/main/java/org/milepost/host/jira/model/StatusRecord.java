package org.milepost.host.jira.model;

import java.util.Objects;

/**
 * A status that issues can have.
 *
 * @param id   digits
 * @param name shown to people
 */
public record StatusRecord(String id, String name, Category category) {

    public StatusRecord {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(category, "category");
    }
}
