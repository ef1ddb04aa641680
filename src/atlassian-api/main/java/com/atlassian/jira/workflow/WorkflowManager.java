package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;

/**
 * The workflows of the installation. Not in the reference: getWorkflow(Issue) as in the public javadoc
 * (docs.atlassian.com/jira/7.0.8, com.atlassian.jira.workflow.WorkflowManager); its exception is unchecked and left out.
 */
public interface WorkflowManager {
    JiraWorkflow getWorkflow(Issue issue);
}
