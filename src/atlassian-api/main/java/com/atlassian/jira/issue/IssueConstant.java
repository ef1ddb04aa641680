package com.atlassian.jira.issue;

/** What issue types, statuses and resolutions have in common. */
public interface IssueConstant {
    String getId();

    String getName();

    String getDescription();

    String getIconUrl();

    String getNameTranslation();
}
