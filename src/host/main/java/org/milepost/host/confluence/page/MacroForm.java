package org.milepost.host.confluence.page;

import java.util.List;
import org.milepost.host.product.MacroModules.MacroModule;
import org.milepost.host.product.MacroModules.MacroParameter;

/** The parameter form of one macro, for the template of the editor. */
public record MacroForm(String name, String title, String description, List<Field> fields) {

    public MacroForm {
        fields = List.copyOf(fields);
    }

    static MacroForm of(MacroModule macro) {
        return new MacroForm(macro.name(), macro.title(), macro.description(),
                macro.parameters().stream().map(parameter -> Field.of(macro.name(), parameter)).toList());
    }

    /**
     * One input.
     *
     * @param id        of the element, unique on the page
     * @param inputType the {@code type} of the input element; "select" for a choice
     */
    public record Field(String id, String name, String inputType, String label, String description, boolean required,
                        String defaultValue, List<String> values) {

        public Field {
            values = List.copyOf(values);
        }

        static Field of(String macro, MacroParameter parameter) {
            String input = switch (parameter.type()) {
                case "enum" -> "select";
                case "boolean" -> "checkbox";
                case "int" -> "number";
                case "date" -> "date";
                default -> "text";
            };
            return new Field("macro-" + macro + "-" + parameter.name(), parameter.name(), input, parameter.label(),
                    parameter.description(), parameter.required(), parameter.defaultValue(), parameter.values());
        }
    }
}
