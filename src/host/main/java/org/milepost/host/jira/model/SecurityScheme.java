package org.milepost.host.jira.model;

import java.util.Objects;
import java.util.Optional;

/**
 * An issue security scheme.
 *
 * @param defaultLevel the id of the level that new issues get if their maker may not choose one
 */
public record SecurityScheme(long id, String name, Optional<Long> defaultLevel) {

    public SecurityScheme {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(defaultLevel, "defaultLevel");
    }
}
