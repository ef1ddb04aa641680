package com.atlassian.jira.workflow;

import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;

/**
 * A workflow. Not in the reference: both members as in the public javadoc (docs.atlassian.com/jira/7.1.9,
 * com.atlassian.jira.workflow.JiraWorkflow).
 */
public interface JiraWorkflow {
    WorkflowDescriptor getDescriptor();

    String getLinkedStatusId(StepDescriptor step);
}
