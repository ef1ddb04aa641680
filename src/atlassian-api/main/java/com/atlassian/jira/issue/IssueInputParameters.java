package com.atlassian.jira.issue;

/** The fields of an issue to be made or changed, as a form would send them. */
public interface IssueInputParameters {
    void setRetainExistingValuesWhenParameterNotProvided(boolean retain);

    void setApplyDefaultValuesWhenParameterNotProvided(boolean apply);

    void setSkipScreenCheck(boolean skip);

    IssueInputParameters setProjectId(Long projectId);

    IssueInputParameters setIssueTypeId(String issueTypeId);

    IssueInputParameters setSummary(String summary);

    String getSummary();

    IssueInputParameters setDescription(String description);

    IssueInputParameters setAssigneeId(String assigneeId);

    IssueInputParameters setReporterId(String reporterId);

    IssueInputParameters setResolutionId(String resolutionId);

    IssueInputParameters setDueDate(String localDate);
}
