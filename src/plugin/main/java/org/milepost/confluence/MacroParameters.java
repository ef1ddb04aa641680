package org.milepost.confluence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads parameters that several macros have. What cannot be used is named in a list. */
final class MacroParameters {

    private static final int LONGEST_NAME = 255;
    /** As Jira forms keys unless an administrator chose another form; each of those ends in a dash and digits, too. */
    private static final Pattern KEY = Pattern.compile("[\\p{L}][\\p{L}\\p{N}_]{0,254}-[1-9][0-9]{0,17}");

    private MacroParameters() {
    }

    /** What was filled in. */
    static Optional<String> given(Map<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /**
     * The log-in name of the owner of the plan; absent where the page names nobody. A page that names somebody who is gone has an empty name, and must not be
     * taken for one about whoever looks.
     */
    static Optional<String> person(Map<String, String> parameters, List<String> refused) {
        if (parameters.containsKey("person") && given(parameters, "person").isEmpty()) {
            refused.add("person.gone");
        }
        return name(parameters, "person", refused);
    }

    /** A log-in name. */
    static Optional<String> name(Map<String, String> parameters, String parameter, List<String> refused) {
        Optional<String> person = given(parameters, parameter);
        person.filter(name -> name.length() > LONGEST_NAME || name.codePoints().anyMatch(Character::isISOControl)).ifPresent(name -> refused.add(parameter));
        return person;
    }

    /** The key of an issue. */
    static Optional<String> goal(Map<String, String> parameters, List<String> refused) {
        Optional<String> goal = given(parameters, "goal");
        goal.filter(key -> !KEY.matcher(key).matches()).ifPresent(key -> refused.add("goal"));
        return goal;
    }
}
