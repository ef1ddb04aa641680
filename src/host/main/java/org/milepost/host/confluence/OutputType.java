package org.milepost.host.confluence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a page is rendered for. */
public enum OutputType {
    DISPLAY, PREVIEW, PDF, WORD, EMAIL, FEED;

    /** The word that a conversion context gives. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the result leaves the browser: no scripts, no web resources. */
    public boolean isStatic() {
        return this != DISPLAY && this != PREVIEW;
    }

    /** The output type of that word. */
    public static Optional<OutputType> of(String value) {
        return Arrays.stream(values()).filter(type -> type.value().equals(value)).findFirst();
    }
}
