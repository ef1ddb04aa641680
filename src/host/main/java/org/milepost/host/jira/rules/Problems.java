package org.milepost.host.jira.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What speaks against an operation: errors of fields, general messages, and reasons. */
public final class Problems {

    /** Why, by the names that com.atlassian.jira.util.ErrorCollection.Reason has. */
    public enum Reason { FORBIDDEN, NOT_FOUND, NOT_LOGGED_IN, VALIDATION_FAILED }

    private final Map<String, String> errors = new LinkedHashMap<>();
    private final List<String> messages = new ArrayList<>();
    private final Set<Reason> reasons = new LinkedHashSet<>();

    /** An error of one field; the first one of a field stays. */
    public void error(String field, String text, Reason reason) {
        errors.putIfAbsent(field, text);
        reasons.add(reason);
    }

    public void message(String text, Reason reason) {
        messages.add(text);
        reasons.add(reason);
    }

    public boolean any() {
        return !errors.isEmpty() || !messages.isEmpty();
    }

    public Map<String, String> errors() {
        return errors;
    }

    public List<String> messages() {
        return messages;
    }

    public Set<Reason> reasons() {
        return reasons;
    }
}
