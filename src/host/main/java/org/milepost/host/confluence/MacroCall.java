package org.milepost.host.confluence;

import java.util.Map;
import java.util.Objects;

/**
 * A macro as a page names it.
 *
 * @param name       the storage name
 * @param parameters only those that the page gives
 * @param plainBody  the text of a plain-text body; empty without one
 * @param richBody   the rendered rich-text body; empty without one
 */
public record MacroCall(String name, Map<String, String> parameters, String plainBody, String richBody) {

    public MacroCall {
        Objects.requireNonNull(name, "name is null");
        parameters = Map.copyOf(parameters);
        Objects.requireNonNull(plainBody, "plainBody is null");
        Objects.requireNonNull(richBody, "richBody is null");
    }
}
