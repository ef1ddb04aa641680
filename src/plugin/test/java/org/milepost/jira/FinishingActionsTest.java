package org.milepost.jira;

import static org.junit.Assert.assertEquals;
import static org.milepost.jira.JiraTestData.goal;
import static org.milepost.jira.JiraTestData.lenient;
import static org.milepost.jira.JiraTestData.status;
import static org.milepost.jira.JiraTestData.user;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.milepost.jira.FinishingActions.Finishing;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

public class FinishingActionsTest {

    private static final int OPEN_STEP = 1;
    private static final int DONE_STEP = 2;
    private static final int SAME_STEP = -1;

    @Rule
    public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);
    @Mock
    private IssueWorkflowManager available;
    @Mock
    private WorkflowManager workflows;
    @Mock
    private ConstantsManager constants;

    private final MutableIssue issue = goal(5);
    private final ApplicationUser anna = user("anna");

    @Before
    public void setUp() {
        List<Status> statuses = List.of(status("10", StatusCategory.IN_PROGRESS), status("20", StatusCategory.COMPLETE));
        WorkflowDescriptor descriptor = lenient(WorkflowDescriptor.class);
        JiraWorkflow workflow = lenient(JiraWorkflow.class);
        Map.of(OPEN_STEP, "10", DONE_STEP, "20").forEach((step, status) -> {
            StepDescriptor stepDescriptor = lenient(StepDescriptor.class);
            when(descriptor.getStep(step)).thenReturn(stepDescriptor);
            when(workflow.getLinkedStatusId(stepDescriptor)).thenReturn(status);
        });
        when(workflow.getDescriptor()).thenReturn(descriptor);
        when(workflows.getWorkflow(issue)).thenReturn(workflow);
        when(constants.getStatuses()).thenReturn(statuses);
    }

    @Test
    public void actionToDone_isFound_andActionsElsewhereAreNot() {
        offered(action(11, OPEN_STEP, null), action(21, DONE_STEP, null), action(31, SAME_STEP, null));
        assertEquals(List.of(new Finishing(21, false)), found());
    }

    @Test
    public void actionWithAScreen_asks() {
        offered(action(21, DONE_STEP, "fieldscreen"));
        assertEquals(List.of(new Finishing(21, true)), found());
    }

    @Test
    public void blankViewName_isNoScreen() {
        offered(action(21, DONE_STEP, ""));
        assertEquals(List.of(new Finishing(21, false)), found());
    }

    @Test
    public void actionThatMayLeadToDone_asks_sinceNobodyKnowsWhereItEnds() {
        offered(action(21, OPEN_STEP, null, DONE_STEP));
        assertEquals(List.of(new Finishing(21, true)), found());
    }

    @Test
    public void newIssues_canTakeWhatLeavesTheirFirstStep_andWhatLeavesEveryStep() {
        JiraWorkflow workflow = workflows.getWorkflow(issue);
        WorkflowDescriptor descriptor = workflow.getDescriptor();
        StepDescriptor open = descriptor.getStep(OPEN_STEP);
        List<ActionDescriptor> initial = List.of(action(1, OPEN_STEP, null));
        List<ActionDescriptor> fromOpen = List.of(action(21, DONE_STEP, "fieldscreen"), action(11, OPEN_STEP, null));
        List<ActionDescriptor> global = List.of(action(31, DONE_STEP, null));
        when(workflows.getWorkflow(10000L, "10100")).thenReturn(workflow);
        when(descriptor.getInitialActions()).thenReturn(initial);
        when(descriptor.getGlobalActions()).thenReturn(global);
        when(open.getActions()).thenReturn(fromOpen);

        assertEquals(List.of(new Finishing(21, true), new Finishing(31, false)),
                new FinishingActions(available, workflows, constants).ofNewIssues(10000L, "10100"));
    }

    private List<Finishing> found() {
        return new FinishingActions(available, workflows, constants).of(issue, anna);
    }

    private void offered(ActionDescriptor... actions) {
        when(available.getAvailableActions(issue, anna)).thenReturn(List.of(actions));
    }

    private static ActionDescriptor action(int id, int step, String view, int... conditionalSteps) {
        ActionDescriptor action = lenient(ActionDescriptor.class);
        ResultDescriptor unconditional = result(step);
        List<ResultDescriptor> conditional = java.util.Arrays.stream(conditionalSteps).mapToObj(FinishingActionsTest::result).toList();
        when(action.getId()).thenReturn(id);
        when(action.getView()).thenReturn(view);
        when(action.getUnconditionalResult()).thenReturn(unconditional);
        when(action.getConditionalResults()).thenReturn(conditional);
        return action;
    }

    private static ResultDescriptor result(int step) {
        ResultDescriptor result = lenient(ResultDescriptor.class);
        when(result.getStep()).thenReturn(step);
        return result;
    }
}
