package org.milepost.host.product;

import java.util.List;
import java.util.Optional;

/** The {@code xhtml-macro} modules of all plugins. */
public interface MacroModules {

    Optional<MacroModule> byName(String macroName);

    List<MacroModule> all();

    /** One macro. */
    interface MacroModule {

        /** The name in storage format, for example {@code career-review}. */
        String name();

        String completeKey();

        /** Plain text from {@code <plugin key>.<macro name>.label}, else the module's name. */
        String title();

        String description();

        List<MacroParameter> parameters();

        /** The macro, made once with the autowired constructor in the context of its plugin. */
        <T> T instance(Class<T> type);
    }

    /**
     * @param name         the name in storage format
     * @param type         as in the descriptor: string, boolean, username, spacekey, date, int, enum ...
     * @param label        plain text in the language of the current user
     * @param description  plain text, may be empty
     * @param required     whether the form insists
     * @param multiple     whether it takes several values
     * @param defaultValue may be empty
     * @param values       the values of an enum
     */
    record MacroParameter(String name, String type, String label, String description, boolean required,
                          boolean multiple, String defaultValue, List<String> values) {

        public MacroParameter {
            values = List.copyOf(values);
        }
    }
}
