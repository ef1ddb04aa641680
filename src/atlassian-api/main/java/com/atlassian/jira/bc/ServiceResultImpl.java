package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/**
 * The plain result of a call. The constructor is the one of the public javadoc (docs.atlassian.com/jira,
            com.atlassian.jira.bc.ServiceResultImpl);
 * no errors at all count as valid, which IssueService.IssueResult(MutableIssue) relies on.
 */
public class ServiceResultImpl implements ServiceResult {
    private final ErrorCollection errors;

    public ServiceResultImpl(ErrorCollection errors) {
        this.errors = errors;
    }

    @Override
    public boolean isValid() {
        return errors == null || !errors.hasAnyErrors();
    }

    @Override
    public ErrorCollection getErrorCollection() {
        return errors;
    }
}
