package org.milepost.host.jira.model;

import java.util.Objects;
import java.util.Optional;

/**
 * One item of the change history.
 *
 * @param field    the id of the field, or what Jira writes for what is none: "Link", "project", "Key", "Workflow", "Parent Issue"
 * @param from     the stored value before
 * @param fromText the value before, as shown to people
 * @param to       the stored value after
 * @param toText   the value after, as shown to people
 */
public record Change(String field, Optional<String> from, Optional<String> fromText, Optional<String> to,
                     Optional<String> toText) {

    public Change {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(fromText, "fromText");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(toText, "toText");
    }

    /** An item with both values. */
    static Change of(String field, String from, String fromText, String to, String toText) {
        return new Change(field, Optional.of(from), Optional.of(fromText), Optional.of(to), Optional.of(toText));
    }
}
