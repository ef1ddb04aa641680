package com.atlassian.jira.issue.security;

/** An issue security level. */
public interface IssueSecurityLevel {
    Long getId();

    String getName();

    String getDescription();

    Long getSchemeId();
}
