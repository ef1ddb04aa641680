package org.milepost.host.confluence;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A space of the embedded Confluence.
 *
 * @param key  letters and digits, 1 to 255 of them, as in Confluence
 * @param name what people read; not blank
 */
public record Space(String key, String name) {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]{1,255}");

    public Space {
        Objects.requireNonNull(key, "key is null");
        Objects.requireNonNull(name, "name is null");
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("A space key holds letters and digits only: " + key);
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("A space needs a name");
        }
    }
}
