package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;

/**
 * The workflow seen from one issue. Not in the reference: getAvailableActions(Issue, ApplicationUser) exists since Jira 6.3 (public API,
 * docs.atlassian.com/jira, com.atlassian.jira.workflow.IssueWorkflowManager) and is called so by many public plugins.
 */
public interface IssueWorkflowManager {
    Collection<ActionDescriptor> getAvailableActions(Issue issue, ApplicationUser user);
}
