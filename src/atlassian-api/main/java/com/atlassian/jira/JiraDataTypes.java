package com.atlassian.jira;

import java.util.List;

/** The kinds of values that JQL knows. */
public final class JiraDataTypes {
    public static final JiraDataType ISSUE = () -> List.of("com.atlassian.jira.issue.Issue");

    private JiraDataTypes() {
    }
}
