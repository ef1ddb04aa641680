package org.milepost.template;

import java.time.Instant;
import java.util.Optional;
import org.milepost.plan.PersonKey;

/**
 * One version of an imported template.
 *
 * @param key of the template
 * @param version 1 for the first, one more for each change, removals included
 * @param text its file; absent where this version removed it
 * @param author who imported, changed or removed it
 * @param at when
 */
public record StoredTemplate(String key, long version, Optional<String> text, PersonKey author, Instant at) {

    public StoredTemplate {
        if (version < 1) {
            throw new IllegalArgumentException("version: " + version);
        }
    }
}
