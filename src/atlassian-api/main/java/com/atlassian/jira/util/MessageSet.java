package com.atlassian.jira.util;

import java.util.Set;

/** Errors and warnings about a query. */
public interface MessageSet {
    Set<String> getErrorMessages();

    boolean hasAnyErrors();

    void addErrorMessage(String message);
}
