package org.milepost.host.confluence;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A space of the embedded Confluence.
 *
 * @param key  letters and digits, 1 to 255 of them, as in Confluence
 * @param name what people read; not blank
 * @param viewers the user names of those who may see it; everybody if there are none
 * @param restrictable whether those who write pages may restrict them
 */
public record Space(String key, String name, Set<String> viewers, boolean restrictable) {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]{1,255}");

    /** One for everybody. */
    public Space(String key, String name) {
        this(key, name, Set.of(), true);
    }

    public Space {
        Objects.requireNonNull(key, "key is null");
        Objects.requireNonNull(name, "name is null");
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("A space key holds letters and digits only: " + key);
        }
        viewers = Set.copyOf(viewers);
        if (name.isBlank()) {
            throw new IllegalArgumentException("A space needs a name");
        }
    }

    /** Whether this person may see it; empty for somebody not logged in. */
    public boolean admits(Optional<String> viewer) {
        return viewers.isEmpty() || viewer.filter(viewers::contains).isPresent();
    }
}
