package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;

/**
 * The workflows of the installation. Not in the reference: both members as in the public javadoc
 * (docs.atlassian.com/jira/7.0.8, com.atlassian.jira.workflow.WorkflowManager); their exception is unchecked and left out.
 */
public interface WorkflowManager {
    JiraWorkflow getWorkflow(Issue issue);

    JiraWorkflow getWorkflow(Long projectId, String issueTypeId);
}
