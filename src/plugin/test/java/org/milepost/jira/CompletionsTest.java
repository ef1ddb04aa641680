package org.milepost.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.milepost.jira.JiraTestData.errors;
import static org.milepost.jira.JiraTestData.goal;
import static org.milepost.jira.JiraTestData.noErrors;
import static org.milepost.jira.JiraTestData.user;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.milepost.jira.FinishingActions.Finishing;
import org.milepost.plan.CareerIssueWriter.JiraScreen;
import org.milepost.plan.CareerIssueWriter.Ready;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.IssueId;
import org.milepost.plan.Refusal;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

public class CompletionsTest {

    private static final IssueId ID = new IssueId(5);

    @Rule
    public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);
    @Mock
    private IssueService service;
    @Mock
    private IssueManager issues;
    @Mock
    private FinishingActions actions;
    @Mock
    private IssueInputParameters input;

    private final MutableIssue issue = goal(5);
    private final ApplicationUser anna = user("anna");

    @Test
    public void oneQuietTransition_isReady_andRunsOnlyWhenApplied() {
        TransitionValidationResult validated = validated(noErrors());
        Ready ready = (Ready) complete(new Finishing(21, false));
        verify(service, never()).transition(any(), any());

        when(service.transition(anna, validated)).thenReturn(new IssueResult(issue, noErrors()));
        assertEquals(ID, ready.change().apply());
    }

    @Test
    public void transitionWithAScreen_opensThatScreen() {
        assertEquals(new JiraScreen("/secure/CommentAssignIssue!default.jspa?id=5&action=21"), complete(new Finishing(21, true)));
    }

    @Test
    public void severalTransitions_orNone_openTheIssue() {
        assertEquals(new JiraScreen("/browse/CAR-5"), complete(new Finishing(21, false), new Finishing(31, false)));
        assertEquals(new JiraScreen("/browse/CAR-5"), complete());
        verify(service, never()).validateTransition(any(), anyLong(), anyInt(), any());
    }

    @Test
    public void validatorOfTheWorkflow_refusesInJirasWords() {
        validated(errors(Map.of(), List.of("A comment is needed.")));
        Refusal refusal = assertThrows(Refusal.class, () -> complete(new Finishing(21, false)));
        assertEquals(ErrorCode.REFUSED_BY_JIRA, refusal.code());
        assertEquals(List.of("A comment is needed."), refusal.arguments());
    }

    @Test
    public void refusalAtTheLastMoment_isARefusalToo() {
        TransitionValidationResult validated = validated(noErrors());
        Ready ready = (Ready) complete(new Finishing(21, false));
        when(service.transition(anna, validated)).thenReturn(new IssueResult(issue, errors(Map.of("resolution", "Choose one."), List.of())));
        assertEquals(ErrorCode.REFUSED_BY_JIRA, assertThrows(Refusal.class, () -> ready.change().apply()).code());
    }

    private Object complete(Finishing... finishing) {
        when(issues.getIssueObject(5L)).thenReturn(issue);
        when(actions.of(issue, anna)).thenReturn(List.of(finishing));
        return new Completions(service, issues, actions).prepare(anna, ID);
    }

    private TransitionValidationResult validated(ErrorCollection errors) {
        TransitionValidationResult result = new TransitionValidationResult(issue, errors, Map.of(), Map.of(), 21);
        when(service.newIssueInputParameters()).thenReturn(input);
        when(service.validateTransition(anna, 5L, 21, input)).thenReturn(result);
        return result;
    }
}
