package org.ofbiz.core.entity;

/** Jira's database failed; checked, as the callers of SchemeManager in public plugins show (JIRA testkit, IssueSecuritySchemesBackdoor). */
public class GenericEntityException extends Exception {
    private static final long serialVersionUID = 1L;

    public GenericEntityException(String message) {
        super(message);
    }
}
