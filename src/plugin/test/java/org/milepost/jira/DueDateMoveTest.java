package org.milepost.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.milepost.jira.JiraTestData.errors;
import static org.milepost.jira.JiraTestData.goal;
import static org.milepost.jira.JiraTestData.midnight;
import static org.milepost.jira.JiraTestData.noErrors;
import static org.milepost.jira.JiraTestData.user;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.milepost.plan.CareerIssueWriter.Prepared;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.IssueId;
import org.milepost.plan.Refusal;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

public class DueDateMoveTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    @Rule
    public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);
    @Mock
    private IssueService service;
    @Mock
    private IssueInputParameters input;
    @Mock
    private DateTimeFormatter anybodys;
    @Mock
    private DateTimeFormatter annas;
    @Mock
    private DateTimeFormatter systemZone;
    @Mock
    private DateTimeFormatter picker;

    private final ApplicationUser anna = user("anna");
    private final MutableIssue issue = goal(5);

    @Test
    public void move_writesTheDayAsThePersonsPickerWould_andOnlyWhenApplied() {
        formatted();
        when(issue.getDueDate()).thenReturn(midnight(DAY));
        UpdateValidationResult validated = validated(noErrors());

        Prepared<IssueId> prepared = move(Optional.of(DAY));
        verify(input).setDueDate("30.09.26");
        verify(input).setRetainExistingValuesWhenParameterNotProvided(true);
        verify(service, never()).update(any(), any());

        when(service.update(anna, validated)).thenReturn(new IssueResult(issue, noErrors()));
        assertEquals(new IssueId(5), prepared.apply());
    }

    @Test
    public void undating_clearsTheField() {
        validated(noErrors());
        move(Optional.empty());
        verify(input).setDueDate("");
    }

    @Test
    public void dateDroppedByAScreen_isRefused() {
        formatted();
        when(issue.getDueDate()).thenReturn(midnight(DAY.minusDays(1)));
        validated(noErrors());
        assertEquals(ErrorCode.DUE_DATE_NOT_SETTABLE, assertThrows(Refusal.class, () -> move(Optional.of(DAY))).code());
    }

    @Test
    public void jirasRefusal_namesOurField() {
        validated(errors(Map.of("duedate", "You may not schedule."), List.of()));
        Refusal refusal = assertThrows(Refusal.class, () -> move(Optional.empty()));
        assertEquals(Optional.of("dueDate"), refusal.field());
        assertEquals(List.of("You may not schedule."), refusal.arguments());
    }

    private Prepared<IssueId> move(Optional<LocalDate> to) {
        return new DueDateMove(service, new DueDateFormat(anybodys)).prepare(anna, new IssueId(5), to);
    }

    private void formatted() {
        when(anybodys.forUser(anna)).thenReturn(annas);
        when(annas.withSystemZone()).thenReturn(systemZone);
        when(systemZone.withStyle(DateTimeStyle.DATE_PICKER)).thenReturn(picker);
        when(picker.format(new Date(midnight(DAY).getTime()))).thenReturn("30.09.26");
    }

    private UpdateValidationResult validated(ErrorCollection errors) {
        UpdateValidationResult validated = new UpdateValidationResult(issue, errors, Map.of());
        when(service.newIssueInputParameters()).thenReturn(input);
        when(service.validateUpdate(anna, 5L, input)).thenReturn(validated);
        return validated;
    }
}
