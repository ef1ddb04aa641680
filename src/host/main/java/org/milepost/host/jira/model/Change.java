package org.milepost.host.jira.model;

import java.util.Objects;
import java.util.Optional;

/**
 * One item of the change history.
 *
 * @param field    the id of the field, or "Link"
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
}
