package org.milepost.smart;

import java.util.List;

/**
 * A letter that is missing, and why.
 *
 * @param rule the rule that is broken
 * @param arguments what the sentence and the advice name; words of the title among them, so it is as private as the title
 */
public record SmartFinding(Rule rule, List<String> arguments) {

    public SmartFinding {
        arguments = List.copyOf(arguments);
    }

    static SmartFinding of(Rule rule, String... arguments) {
        return new SmartFinding(rule, List.of(arguments));
    }

    /** The letter that is missing. */
    public Letter letter() {
        return rule.letter();
    }
}
