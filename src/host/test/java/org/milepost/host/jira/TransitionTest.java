package org.milepost.host.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.Grant;
import org.milepost.host.jira.model.Permission;

public class TransitionTest {

    private static final int DONE = 31;
    private static final int RESOLVE = 5;
    private static final int CLOSE = 2;

    private final JiraBed jira = new JiraBed();
    private final IssueService service = jira.service(IssueService.class);
    private final IssueWorkflowManager actions = jira.service(IssueWorkflowManager.class);

    @Test
    public void transition_setsStatusAndResolution() {
        MutableIssue issue = move("anna", jira.create("anna", "ABC", "one"), DONE, form());
        assertEquals("done", issue.getStatus().getStatusCategory().getKey());
        assertEquals("Done", issue.getResolution().getName());
        assertNotNull(issue.getResolutionDate());
    }

    @Test
    public void transition_backToWork_takesTheResolutionAway() {
        MutableIssue issue = move("anna", jira.create("anna", "ABC", "one"), DONE, form());
        issue = move("anna", issue, 11, form());
        assertNull(issue.getResolution());
        assertNull(issue.getResolutionDate());
    }

    @Test
    public void transition_isWrittenIntoTheHistory() {
        MutableIssue issue = move("anna", jira.create("anna", "ABC", "one"), DONE, form());
        List<String> fields = jira.service(ChangeHistoryManager.class).getChangeHistories(issue).get(0)
                .getChangeItemBeans().stream().map(each -> each.getField() + " " + each.getFromString() + " to "
                        + each.getToString()).toList();
        assertEquals(List.of("resolution null to Done", "status To Do to Done"), fields);
    }

    @Test
    public void transition_isRefused_withoutTransitionPermission() {
        jira.change("ABC", each -> each.granting(Permission.TRANSITION_ISSUES, Grant.LEAD));
        MutableIssue issue = jira.create("anna", "ABC", "one");
        assertTrue(actions.getAvailableActions(issue, jira.user("anna")).isEmpty());
        assertFalse(validate("anna", issue, DONE, form()).isValid());
        assertTrue(validate("mia", issue, DONE, form()).isValid());
    }

    @Test
    public void transition_isRefused_whereTheIssueIsNot() {
        MutableIssue issue = jira.create("anna", "SHARED2", "one");
        assertFalse("Finish leaves In Progress only", validate("anna", issue, 21, form()).isValid());
        assertFalse("there is no such action", validate("anna", issue, 99, form()).isValid());
    }

    @Test
    public void transition_isRefused_whenSomebodyElseWasFaster() {
        MutableIssue issue = jira.create("anna", "SHARED2", "one");
        TransitionValidationResult late = validate("anna", issue, 11, form());
        move("ben", issue, 11, form());
        IssueResult result = service.transition(jira.as("anna"), late);
        assertFalse(result.isValid());
    }

    @Test
    public void toDo_hasNoWayToDone_inTheStepByStepWorkflow() {
        assertEquals(List.of("Start"), names(jira.create("anna", "SHARED2", "one"), "anna"));
    }

    @Test
    public void hard_hasTwoWaysToDone_oneOfThemWithAScreen() {
        MutableIssue issue = jira.create("anna", "HARD", "one");
        List<ActionDescriptor> all = List.copyOf(actions.getAvailableActions(issue, jira.user("anna")));
        assertEquals(List.of("Start Progress", "Resolve Issue", "Close Issue"), names(issue, "anna"));
        assertEquals("fieldscreen", all.get(1).getView());
        assertNull(all.get(2).getView());
        JiraWorkflow workflow = jira.service(WorkflowManager.class).getWorkflow(issue);
        assertEquals("6", workflow.getLinkedStatusId(workflow.getDescriptor().getStep(
                all.get(2).getUnconditionalResult().getStep())));
    }

    @Test
    public void condition_hidesATransition_fromThoseWithoutItsPermission() {
        MutableIssue issue = jira.create("anna", "HARD", "one");
        jira.model.issues().change(issue.getId(), "x", Map.of(
                Field.SECURITY, Optional.empty()), jira.model.clock().instant());
        assertEquals(List.of("Start Progress", "Resolve Issue"), names(issue, "ben"));
    }

    @Test
    public void screen_asksForAResolution() {
        MutableIssue issue = jira.create("anna", "HARD", "one");
        assertNotNull(validate("anna", issue, RESOLVE, form()).getErrorCollection().getErrors().get("resolution"));
        assertFalse(validate("anna", issue, RESOLVE, form().setResolutionId("7")).isValid());
        assertEquals("Won't Do",
                move("anna", issue, RESOLVE, form().setResolutionId("10001")).getResolution().getName());
    }

    @Test
    public void withoutAScreen_whatWasSentDoesNotCount() {
        MutableIssue issue = move("anna", jira.create("anna", "HARD", "one"), CLOSE,
                form().setResolutionId("10001").setSummary("two"));
        assertEquals("Done", issue.getResolution().getName());
        assertEquals("one", issue.getSummary());
    }

    private List<String> names(MutableIssue issue, String user) {
        return actions.getAvailableActions(issue, jira.user(user)).stream().map(ActionDescriptor::getName).toList();
    }

    private IssueInputParameters form() {
        return service.newIssueInputParameters();
    }

    private TransitionValidationResult validate(String name, MutableIssue issue, int action,
                                                IssueInputParameters form) {
        return service.validateTransition(jira.as(name), issue.getId(), action, form);
    }

    private MutableIssue move(String name, MutableIssue issue, int action, IssueInputParameters form) {
        ApplicationUser user = jira.as(name);
        TransitionValidationResult result = validate(name, issue, action, form);
        assertTrue(String.valueOf(result.getErrorCollection()), result.isValid());
        IssueResult moved = service.transition(user, result);
        assertTrue(String.valueOf(moved.getErrorCollection()), moved.isValid());
        return moved.getIssue();
    }
}
