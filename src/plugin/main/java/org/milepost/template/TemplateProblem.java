package org.milepost.template;

import java.util.List;
import java.util.Locale;

/**
 * Something wrong with an imported template, at the field where it is.
 *
 * @param field the way to the field, for example {@code milestones[2].title.de}; empty for the whole text
 * @param code what is wrong
 * @param arguments what the sentence names: bounds, allowed values, a place in the text; never what was written there
 */
public record TemplateProblem(String field, Code code, List<String> arguments) {

    /** What can be wrong. */
    public enum Code {
        /** It is no JSON; arguments: line and column, where they are known. */
        NOT_JSON,
        /** The text is longer than the argument says, in characters. */
        TOO_LARGE,
        /** There are as many imported templates as can be; argument: how many. */
        TOO_MANY,
        /** The field is not there, or empty. */
        REQUIRED,
        /** There is no such field in the format. */
        UNKNOWN_FIELD,
        /** Something else stands where a text belongs. */
        NO_TEXT,
        /** Something else stands where a number belongs. */
        NO_NUMBER,
        /** Something else stands where a list belongs. */
        NO_LIST,
        /** Something else stands where an object belongs. */
        NO_OBJECT,
        /** Something else stands where true or false belongs. */
        NO_BOOLEAN,
        /** The text is longer than the argument says. */
        TOO_LONG,
        /** The text has characters that cannot be kept, or a title has more than one line. */
        CHARACTERS,
        /** The number is not within the arguments, both included. */
        OUT_OF_RANGE,
        /** The list has not as many entries as the arguments say, from and to. */
        COUNT,
        /** It is none of the values that the argument lists. */
        NOT_ONE_OF,
        /** It has to be small letters, figures and hyphens. */
        KEY_FORM,
        /** The key names another template than the address does. */
        KEY_CHANGED,
        /** There is one like it already: a template of this key, or an entry of this text further up. */
        DUPLICATE,
        /** The field's name is no language tag. */
        LANGUAGE,
        /** A word in braces is no placeholder; the argument lists those there are. */
        PLACEHOLDER,
        /** Exactly one of the fields that the argument lists has to be there. */
        ONE_OF_FIELDS;

        /** The key of its sentence in the bundles. */
        public String messageKey() {
            return "milepost.template.problem." + name().toLowerCase(Locale.ENGLISH);
        }
    }

    public TemplateProblem {
        arguments = List.copyOf(arguments);
    }

    static TemplateProblem of(String field, Code code, String... arguments) {
        return new TemplateProblem(field, code, List.of(arguments));
    }
}
