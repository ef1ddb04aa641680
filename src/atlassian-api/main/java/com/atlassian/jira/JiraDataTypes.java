package com.atlassian.jira;

/** The kinds of values that JQL knows. */
public final class JiraDataTypes {
    public static final JiraDataType ISSUE = new JiraDataType() { };

    private JiraDataTypes() {
    }
}
