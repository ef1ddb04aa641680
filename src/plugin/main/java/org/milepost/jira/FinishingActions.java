package org.milepost.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the transitions that lead to "done". */
public final class FinishingActions {

    /**
     * A transition that leads, or may lead, to a status of the category "done".
     *
     * @param id its id within the workflow
     * @param asks whether it shows a screen first, or decides at run time where it leads
     */
    public record Finishing(int id, boolean asks) {
    }

    private final IssueWorkflowManager available;
    private final WorkflowManager workflows;
    private final ConstantsManager constants;

    FinishingActions(IssueWorkflowManager available, WorkflowManager workflows, ConstantsManager constants) {
        this.available = available;
        this.workflows = workflows;
        this.constants = constants;
    }

    /** Those open to this person for this issue now. */
    public List<Finishing> of(Issue issue, ApplicationUser user) {
        return finishing(workflows.getWorkflow(issue), available.getAvailableActions(issue, user).stream());
    }

    /** Those that leave the step where issues of this type begin, whoever may take them. */
    public List<Finishing> ofNewIssues(Long project, String issueType) {
        JiraWorkflow workflow = workflows.getWorkflow(project, issueType);
        WorkflowDescriptor descriptor = workflow.getDescriptor();
        Stream<ActionDescriptor> first = actions(descriptor.getInitialActions()).limit(1)
                .map(action -> descriptor.getStep(action.getUnconditionalResult().getStep())).flatMap(step -> actions(step.getActions()));
        return finishing(workflow, Stream.concat(first, actions(descriptor.getGlobalActions())));
    }

    private static Stream<ActionDescriptor> actions(List<?> raw) {
        return raw.stream().map(ActionDescriptor.class::cast);
    }

    private List<Finishing> finishing(JiraWorkflow workflow, Stream<ActionDescriptor> offered) {
        Set<String> done = constants.getStatuses().stream().filter(IssueReader::isDone).map(Status::getId).collect(Collectors.toSet());
        return offered
                .filter(action -> results(action).anyMatch(result -> leadsTo(workflow, result, done)))
                .map(action -> new Finishing(action.getId(), asks(action)))
                .toList();
    }

    private static boolean leadsTo(JiraWorkflow workflow, ResultDescriptor result, Set<String> statuses) {
        // A result that stays where it is names step -1, which no workflow has.
        StepDescriptor step = workflow.getDescriptor().getStep(result.getStep());
        return step != null && statuses.contains(workflow.getLinkedStatusId(step));
    }

    private static Stream<ResultDescriptor> results(ActionDescriptor action) {
        return Stream.concat(conditional(action).stream(), Stream.of(action.getUnconditionalResult()));
    }

    private static boolean asks(ActionDescriptor action) {
        String view = action.getView();
        return view != null && !view.isBlank() || !conditional(action).isEmpty();
    }

    private static List<ResultDescriptor> conditional(ActionDescriptor action) {
        List<?> results = action.getConditionalResults();
        return results == null ? List.of() : results.stream().map(ResultDescriptor.class::cast).toList();
    }
}
