package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

/** Issue types, statuses and resolutions. */
public interface ConstantsManager {
    Collection<Resolution> getResolutions();

    IssueType getIssueType(String id);

    Collection<IssueType> getAllIssueTypeObjects();

    Collection<Status> getStatuses();
}
