package org.milepost.host.jira.service;

import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.milepost.host.jira.rules.Problems;

/** Errors as plugins see them. */
final class Errors implements ErrorCollection {

    private final Map<String, String> errors = new LinkedHashMap<>();
    private final List<String> messages = new ArrayList<>();
    private final Set<Reason> reasons = new LinkedHashSet<>();

    static Errors of(Problems problems) {
        Errors errors = new Errors();
        errors.errors.putAll(problems.errors());
        errors.messages.addAll(problems.messages());
        problems.reasons().forEach(each -> errors.addReason(Reason.valueOf(each.name())));
        return errors;
    }

    @Override
    public void addError(String field, String message) {
        errors.put(field, message);
    }

    @Override
    public void addError(String field, String message, Reason reason) {
        addError(field, message);
        addReason(reason);
    }

    @Override
    public void addErrorMessage(String message) {
        messages.add(message);
    }

    @Override
    public void addErrorMessage(String message, Reason reason) {
        addErrorMessage(message);
        addReason(reason);
    }

    @Override
    public Collection<String> getErrorMessages() {
        return messages;
    }

    @Override
    public Collection<String> getFlushedErrorMessages() {
        List<String> flushed = List.copyOf(messages);
        messages.clear();
        return flushed;
    }

    @Override
    public Map<String, String> getErrors() {
        return errors;
    }

    @Override
    public void addErrorCollection(ErrorCollection more) {
        errors.putAll(more.getErrors());
        messages.addAll(more.getErrorMessages());
        reasons.addAll(more.getReasons());
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty() || !messages.isEmpty();
    }

    @Override
    public void addReason(Reason reason) {
        reasons.add(reason);
    }

    @Override
    public Set<Reason> getReasons() {
        return reasons;
    }

    @Override
    public String toString() {
        return "Errors: " + errors + " Error Messages: " + messages;
    }
}
