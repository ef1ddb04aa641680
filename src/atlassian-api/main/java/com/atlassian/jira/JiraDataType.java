package com.atlassian.jira;

import java.util.Collection;

/** What a value is, for completion while typing. */
public interface JiraDataType {
    Collection<String> asStrings();
}
