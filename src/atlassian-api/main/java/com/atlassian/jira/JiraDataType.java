package com.atlassian.jira;

/** What a value is, for completion while typing. */
public interface JiraDataType {
}
