package org.milepost.jira.setup;

import static org.junit.Assert.assertEquals;
import static org.milepost.jira.setup.JiraAdministration.data;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.sal.api.message.I18nResolver;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.milepost.jira.CareerProject;
import org.milepost.jira.FinishingActions;
import org.milepost.jira.FinishingActions.Finishing;
import org.milepost.jira.IssueCreation;
import org.milepost.jira.IssueSearch;
import org.milepost.setup.Finding;
import org.milepost.setup.Finding.Code;
import org.mockito.quality.Strictness;

public class RehearsalTest {

    private static final CareerProject CAREER = new CareerProject(10, "100", "101", Optional.of(77L));
    private static final LocalDate TOMORROW = LocalDate.of(2026, 6, 2);

    private final IssueCreation creation = lenient(IssueCreation.class);
    private final FinishingActions finishing = lenient(FinishingActions.class);
    private final IssueService service = lenient(IssueService.class);
    private final IssueSearch search = lenient(IssueSearch.class);
    private final PermissionManager permissions = lenient(PermissionManager.class);
    private final SubTaskManager subTasks = lenient(SubTaskManager.class);
    private final ApplicationUser admin = data(ApplicationUser.class, Map.of("getKey", "key-admin"));
    private final Project project = data(Project.class, Map.of("getId", 10L));
    private final Issue ownGoal = data(MutableIssue.class, Map.of("getId", 5L, "getProjectId", 10L));

    @Before
    public void nothingStandsInTheWay() {
        when(subTasks.isSubTasksEnabled()).thenReturn(true);
        when(permissions.hasPermission(any(), any(Project.class), any())).thenReturn(true);
        goalWouldBe(Map.of("getDueDate", Timestamp.valueOf(TOMORROW.atStartOfDay()), "getSecurityLevelId", 77L), List.of());
        when(search.ownGoals(admin, CAREER)).thenReturn(List.of(ownGoal));
        milestoneWouldBe(List.of());
        when(finishing.of(ownGoal, admin)).thenReturn(List.of(new Finishing(31, false)));
        when(finishing.ofNewIssues(any(), any())).thenReturn(List.of(new Finishing(31, false)));
        completionWouldBe(List.of());
    }

    @Test
    public void allIsFine_andNothingIsMade() {
        assertEquals(List.of(Code.ALL_FINE), found());
        verify(service, never()).create(any(), any());
        verify(service, never()).transition(any(), any());
    }

    @Test
    public void requiredField_isNamedInJirasWords() {
        goalWouldBe(Map.of(), List.of("Cost centre is required."));
        assertEquals(List.of("Cost centre is required."), rehearse().get(0).arguments());
        assertEquals(List.of(Code.GOAL_REFUSED), found());
    }

    @Test
    public void lostDateAndLostLevel_areFound() {
        goalWouldBe(Map.of(), List.of());
        assertEquals(List.of(Code.GOAL_DATE_NOT_SETTABLE, Code.GOAL_LEVEL_NOT_SETTABLE), found());
    }

    @Test
    public void adminWithoutPermission_andSubTasksOff_areFound() {
        when(permissions.hasPermission(any(), any(Project.class), any())).thenReturn(false);
        when(subTasks.isSubTasksEnabled()).thenReturn(false);
        assertEquals(List.of(Code.SUB_TASKS_OFF, Code.ADMIN_MAY_NOT_CREATE), found());
    }

    @Test
    public void milestoneThatJiraRefuses_andAValidatorOfTheWorkflow_areFound() {
        milestoneWouldBe(List.of("Sub-tasks need a component."));
        completionWouldBe(List.of("A comment is needed."));
        assertEquals(List.of(Code.MILESTONE_REFUSED, Code.COMPLETION_REFUSED), found());
    }

    @Test
    public void waysToDone_areReadFromTheWorkflow_whereThereIsNoGoalYet() {
        when(search.ownGoals(admin, CAREER)).thenReturn(List.of());
        assertEquals(List.of(Code.MILESTONE_NOT_REHEARSED), found());
        when(finishing.ofNewIssues(10L, "100")).thenReturn(List.of());
        assertEquals(List.of(Code.NO_WAY_TO_DONE, Code.MILESTONE_NOT_REHEARSED), found());
        when(finishing.ofNewIssues(10L, "100")).thenReturn(List.of(new Finishing(1, true)));
        assertEquals(List.of(Code.DONE_ASKS, Code.MILESTONE_NOT_REHEARSED), found());
    }

    @Test
    public void workflowOfMilestones_isLookedAtToo() {
        when(finishing.ofNewIssues(10L, "101")).thenReturn(List.of(new Finishing(1, false), new Finishing(2, false)));
        assertEquals(List.of(Code.DONE_ASKS), found());
    }

    private List<Code> found() {
        return rehearse().stream().map(Finding::code).toList();
    }

    private List<Finding> rehearse() {
        I18nResolver texts = data(I18nResolver.class, Map.of("getText", "Rehearsal"));
        Clock clock = Clock.fixed(TOMORROW.minusDays(1).atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant(), ZoneId.of("UTC"));
        return new Rehearsal(creation, finishing, service, search, permissions, subTasks, texts, clock).run(admin, project, CAREER);
    }

    private void goalWouldBe(Map<String, Object> issue, List<String> errors) {
        CreateValidationResult result = created(data(MutableIssue.class, issue), errors);
        when(creation.validateGoal(any(), any(), any(), any())).thenReturn(result);
    }

    private void milestoneWouldBe(List<String> errors) {
        CreateValidationResult result = created(data(MutableIssue.class, Map.of()), errors);
        when(creation.validateMilestone(any(), any(), any(), any(), any())).thenReturn(result);
    }

    private void completionWouldBe(List<String> errors) {
        TransitionValidationResult result = new TransitionValidationResult(null, errors(errors), Map.of(), Map.of(), 31);
        when(service.validateTransition(any(), anyLong(), anyInt(), any())).thenReturn(result);
    }

    private static CreateValidationResult created(MutableIssue issue, List<String> errors) {
        return data(CreateValidationResult.class, Map.of("isValid", errors.isEmpty(), "getIssue", issue, "getErrorCollection", errors(errors)));
    }

    private static ErrorCollection errors(List<String> messages) {
        return data(ErrorCollection.class, Map.of("hasAnyErrors", !messages.isEmpty(), "getErrorMessages", messages, "getErrors", Map.of()));
    }

    private static <T> T lenient(Class<T> type) {
        return mock(type, withSettings().strictness(Strictness.LENIENT));
    }
}
