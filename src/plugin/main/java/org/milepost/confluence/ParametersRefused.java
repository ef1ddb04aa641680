package org.milepost.confluence;

import java.util.List;

/** Parameters of a macro that cannot be used. */
final class ParametersRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final List<String> names;

    /**
     * @param names of the parameters, as in the descriptor; what to write instead stands in the bundles under
     *     {@code parameter.<name>} of the macro's {@link Wording}
     */
    ParametersRefused(List<String> names) {
        super("refused parameters: " + names);
        this.names = List.copyOf(names);
    }

    List<String> names() {
        return names;
    }
}
