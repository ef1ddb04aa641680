package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Errors by field, errors in general, and their reasons. */
public interface ErrorCollection {
    void addError(String field, String message);

    void addError(String field, String message, Reason reason);

    void addErrorMessage(String message);

    void addErrorMessage(String message, Reason reason);

    Collection<String> getErrorMessages();

    Collection<String> getFlushedErrorMessages();

    Map<String, String> getErrors();

    void addErrorCollection(ErrorCollection errors);

    boolean hasAnyErrors();

    void addReason(Reason reason);

    Set<Reason> getReasons();

    /**
     * Why a call was refused. Constants as used all over public plugins and as copied in Jira Software's ErrorCollection.Reason
     * (docs.atlassian.com/jira-software/11.3.0-m0002), which lacks NOT_LOGGED_IN alone.
     */
    enum Reason {
        NOT_FOUND, NOT_LOGGED_IN, SERVER_ERROR, VALIDATION_FAILED, FORBIDDEN, CONFLICT
    }
}
