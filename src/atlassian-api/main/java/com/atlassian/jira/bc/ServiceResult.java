package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/** What became of a call: valid, or the reasons why not. */
public interface ServiceResult {
    boolean isValid();

    ErrorCollection getErrorCollection();
}
