package org.milepost.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.milepost.jira.JiraTestData.CAREER;
import static org.milepost.jira.JiraTestData.errors;
import static org.milepost.jira.JiraTestData.goal;
import static org.milepost.jira.JiraTestData.midnight;
import static org.milepost.jira.JiraTestData.milestone;
import static org.milepost.jira.JiraTestData.noErrors;
import static org.milepost.jira.JiraTestData.user;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.plan.CareerIssueWriter.Prepared;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.IssueId;
import org.milepost.plan.Refusal;
import org.mockito.Answers;
import org.mockito.InOrder;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

public class IssueCreationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    @Rule
    public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);
    @Mock
    private IssueService service;
    @Mock
    private IssueManager issues;
    @Mock
    private SubTaskManager subTasks;
    @Mock
    private DueDateFormat dueDates;
    @Mock
    private GoalSecurity security;
    @Mock
    private IssueRemoval removal;
    @Mock(answer = Answers.RETURNS_SELF)
    private IssueInputParameters input;

    private final ApplicationUser anna = user("anna");
    private IssueCreation creation;

    @Before
    public void setUp() {
        creation = new IssueCreation(service, issues, subTasks, dueDates, security, removal);
    }

    @Test
    public void goal_isValidatedWithItsDateAndLevel_andMadeOnlyWhenApplied() {
        Map<String, String[]> level = Map.of("security", new String[]{"77"});
        MutableIssue made = goal(5);
        when(made.getDueDate()).thenReturn(midnight(DAY));
        when(security.fields(anna, CAREER)).thenReturn(level);
        when(service.newIssueInputParameters(level)).thenReturn(input);
        when(dueDates.text(anna, Optional.of(DAY))).thenReturn("30/Sep/26");
        CreateValidationResult validated = new JiraTestData.Created(made, noErrors());
        when(service.validateCreate(anna, input)).thenReturn(validated);

        Prepared<IssueId> prepared = creation.goal(anna, CAREER, "Lead a team", Optional.of(DAY));
        verify(service, never()).create(any(), any());
        verify(input).setSummary("Lead a team");
        verify(input).setDueDate("30/Sep/26");
        verify(input).setProjectId(CAREER.projectId());
        verify(input).setIssueTypeId(CAREER.goalType());
        verify(input).setApplyDefaultValuesWhenParameterNotProvided(true);

        when(service.create(anna, validated)).thenReturn(new IssueResult(made, noErrors()));
        assertEquals(new IssueId(5), prepared.apply());
    }

    @Test
    public void fieldErrors_nameOurFields() {
        assertEquals(Optional.of("goal"), goalRefused(Map.of("summary", "Too long.")).field());
        assertEquals(Optional.of("targetDate"), goalRefused(Map.of("duedate", "No such day.")).field());
    }

    @Test
    public void requiredFieldWeDoNotKnow_isQuotedAsAWhole() {
        Refusal refusal = goalRefused(Map.of("customfield_10001", "Cost centre is required."));
        assertEquals(Optional.empty(), refusal.field());
        assertEquals(List.of("Cost centre is required."), refusal.arguments());
    }

    @Test
    public void dateDroppedByAScreen_isRefused_beforeAnythingIsMade() {
        when(security.fields(anna, CAREER)).thenReturn(Map.of());
        when(service.newIssueInputParameters(Map.of())).thenReturn(input);
        when(service.validateCreate(anna, input)).thenReturn(new JiraTestData.Created(goal(5), noErrors()));

        Refusal refusal = assertThrows(Refusal.class, () -> creation.goal(anna, CAREER, "Lead", Optional.of(DAY)));
        assertEquals(ErrorCode.DUE_DATE_NOT_SETTABLE, refusal.code());
        assertEquals(Optional.of("targetDate"), refusal.field());
        verify(service, never()).create(any(), any());
    }

    @Test
    @Requirement("S47")
    public void goalThatTheWholeProjectWouldSee_isRefused_whereTheSetUpChoseALevel() {
        CareerProject secured = new CareerProject(CAREER.projectId(), CAREER.goalType(), CAREER.milestoneType(), Optional.of(77L));
        MutableIssue made = goal(5);
        when(security.fields(anna, secured)).thenReturn(Map.of());
        when(service.newIssueInputParameters(Map.of())).thenReturn(input);
        CreateValidationResult validated = new JiraTestData.Created(made, noErrors());
        when(service.validateCreate(anna, input)).thenReturn(validated);
        when(made.getSecurityLevelId()).thenReturn(null);
        assertEquals(ErrorCode.LEVEL_NOT_SETTABLE,
                assertThrows(Refusal.class, () -> creation.goal(anna, secured, "Lead", Optional.empty())).code());

        when(made.getSecurityLevelId()).thenReturn(78L);
        when(service.create(anna, validated)).thenReturn(new IssueResult(made, noErrors()));
        assertEquals(new IssueId(5), creation.goal(anna, secured, "Lead", Optional.empty()).apply());
    }

    @Test
    public void milestone_isMadeInTheProjectOfItsGoal_thenPutUnderIt() throws CreateException {
        MutableIssue parent = goal(5);
        MutableIssue made = milestone(6, 5L);
        when(parent.getProjectId()).thenReturn(20000L);
        CreateValidationResult validated = validatedMilestone(parent, made, noErrors());
        when(service.create(anna, validated)).thenReturn(new IssueResult(made, noErrors()));

        assertEquals(new IssueId(6), creation.milestone(anna, CAREER, new IssueId(5), "First", Optional.empty()).apply());

        verify(input).setProjectId(20000L);
        InOrder order = inOrder(service, subTasks);
        order.verify(service).create(anna, validated);
        order.verify(subTasks).createSubTaskIssueLink(parent, made, anna);
    }

    @Test
    public void milestoneThatCannotBePutUnderItsGoal_isTakenBack() throws CreateException {
        MutableIssue parent = goal(5);
        MutableIssue made = milestone(6, null);
        CreateValidationResult validated = validatedMilestone(parent, made, noErrors());
        when(service.create(anna, validated)).thenReturn(new IssueResult(made, noErrors()));
        doThrow(new CreateException("no")).when(subTasks).createSubTaskIssueLink(parent, made, anna);
        when(removal.remove(anna, new IssueId(6))).thenReturn(true);

        Prepared<IssueId> prepared = creation.milestone(anna, CAREER, new IssueId(5), "First", Optional.empty());
        assertThrows(IllegalStateException.class, prepared::apply);
    }

    @Test
    public void milestoneErrors_nameTheFieldsOfAMilestone() {
        validatedMilestone(goal(5), milestone(6, null), errors(Map.of("duedate", "No such day."), List.of()));
        Refusal refusal = assertThrows(Refusal.class, () -> creation.milestone(anna, CAREER, new IssueId(5), "First", Optional.empty()));
        assertEquals(Optional.of("dueDate"), refusal.field());
    }

    @Test
    public void milestoneOfAGoneGoal_isNotFound() {
        assertEquals(ErrorCode.NOT_FOUND,
                assertThrows(Refusal.class, () -> creation.milestone(anna, CAREER, new IssueId(5), "First", Optional.empty())).code());
    }

    private Refusal goalRefused(Map<String, String> errors) {
        when(security.fields(anna, CAREER)).thenReturn(Map.of());
        when(service.newIssueInputParameters(Map.of())).thenReturn(input);
        when(service.validateCreate(anna, input)).thenReturn(new JiraTestData.Created(null, errors(errors, List.of())));
        return assertThrows(Refusal.class, () -> creation.goal(anna, CAREER, "Lead", Optional.empty()));
    }

    private CreateValidationResult validatedMilestone(MutableIssue parent, MutableIssue made, ErrorCollection errors) {
        CreateValidationResult validated = new JiraTestData.Created(made, errors);
        when(issues.getIssueObject(5L)).thenReturn(parent);
        when(service.newIssueInputParameters()).thenReturn(input);
        when(service.validateSubTaskCreate(anna, 5L, input)).thenReturn(validated);
        return validated;
    }
}
