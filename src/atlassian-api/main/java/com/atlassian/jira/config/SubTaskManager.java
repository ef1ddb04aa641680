package com.atlassian.jira.config;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Whether the installation has sub-tasks, and what ties one to its parent: IssueService.create leaves an issue validated by validateSubTaskCreate
 * without a parent, so public plugins call createSubTaskIssueLink right after it.
 */
public interface SubTaskManager {
    boolean isSubTasksEnabled();

    void createSubTaskIssueLink(Issue parent, Issue subTask, ApplicationUser user) throws CreateException;
}
