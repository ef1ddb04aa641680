package org.milepost.host.jira.service;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;
import java.util.List;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.Workflow;
import org.milepost.host.jira.rules.TransitionRules;

/** How issues move, and which transitions are open to whom. */
final class JiraWorkflows implements WorkflowManager, IssueWorkflowManager {

    private final JiraObjects objects;
    private final JiraModel jira;
    private final TransitionRules rules;

    JiraWorkflows(JiraObjects objects) {
        this.objects = objects;
        this.jira = objects.jira();
        this.rules = new TransitionRules(jira);
    }

    @Override
    public JiraWorkflow getWorkflow(Issue issue) {
        IssueRecord record = objects.issue(issue).orElseThrow(
                () -> new IllegalArgumentException("No issue " + issue));
        return new OfIssue(jira.workflowOf(record));
    }

    @Override
    public JiraWorkflow getWorkflow(Long projectId, String issueTypeId) {
        // Every project of this host has one workflow for all of its types.
        return new OfIssue(jira.workflows().byName(jira.projects().byId(projectId).orElseThrow(
                () -> new IllegalArgumentException("No project " + projectId)).workflow()));
    }

    @Override
    public Collection<ActionDescriptor> getAvailableActions(Issue issue, ApplicationUser user) {
        IssueRecord record = objects.issue(issue).orElse(null);
        if (record == null) {
            return List.of();
        }
        Workflow workflow = jira.workflowOf(record);
        return rules.available(record, objects.user(user)).stream()
                .<ActionDescriptor>map(each -> new Descriptors.Action(workflow, each)).toList();
    }

    private record OfIssue(Workflow workflow) implements JiraWorkflow {

        @Override
        public WorkflowDescriptor getDescriptor() {
            return new Descriptors.OfWorkflow(workflow);
        }

        @Override
        public String getLinkedStatusId(StepDescriptor step) {
            return (String) step.getMetaAttributes().get(Descriptors.STATUS_ID);
        }
    }
}
