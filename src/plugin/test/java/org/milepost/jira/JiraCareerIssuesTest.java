package org.milepost.jira;

import static org.junit.Assert.assertEquals;
import static org.milepost.jira.JiraTestData.CAREER;
import static org.milepost.jira.JiraTestData.goal;
import static org.milepost.jira.JiraTestData.issue;
import static org.milepost.jira.JiraTestData.milestone;
import static org.milepost.jira.JiraTestData.user;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.Rule;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.plan.CareerIssue;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

public class JiraCareerIssuesTest {

    private static final PersonKey ANNA = new PersonKey("key-anna");

    @Rule
    public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);
    @Mock
    private IssueManager issues;
    @Mock
    private SearchService search;
    @Mock
    private ChangeHistoryManager histories;
    @Mock
    private PermissionManager permissions;
    @Mock
    private UserManager users;

    @Test
    public void everything_isEmptyAndCallsNothing_beforeTheSetUp() {
        JiraCareerIssues empty = career(null);

        assertEquals(List.of(), empty.findAll(Set.of(new IssueId(1))));
        assertEquals(List.of(), empty.milestonesOf(Set.of(new IssueId(1))));
        assertEquals(java.util.Optional.empty(), empty.find(new IssueId(1)));
        verifyNoInteractions(issues, search, histories);
    }

    @Test
    @Requirement("S65")
    public void goalsReportedBy_searchesByLogInName_whoeverMaySee() throws SearchException {
        ApplicationUser anna = user("an\"na\\");
        when(users.getUserByKey("key-anna")).thenReturn(anna);
        when(users.getUserByKey("gone")).thenReturn(null);
        found("issuetype = 10100 AND reporter in (\"an\\\"na\\\\\")", goal(5));

        assertEquals(List.of(5L), ids(career(CAREER).goalsReportedBy(Set.of(ANNA, new PersonKey("gone")))));
    }

    @Test
    public void goalsReportedBy_isEmpty_forPeopleJiraDoesNotKnow() {
        assertEquals(List.of(), career(CAREER).goalsReportedBy(Set.of(ANNA)));
        verifyNoInteractions(search);
    }

    @Test
    public void milestonesOf_leavesOutWhatHasNoGoal() throws SearchException {
        found("issuetype = 10101 AND parent in (5, 7)", milestone(8, 5L), milestone(9, null));

        assertEquals(List.of(8L), ids(career(CAREER).milestonesOf(Set.of(new IssueId(7), new IssueId(5)))));
    }

    @Test
    public void findAll_leavesOutMissingIssuesAndOtherTypes() {
        when(issues.getIssueObjects(List.of(5L, 6L, 7L))).thenReturn(Arrays.asList(goal(5), null, issue(7, "1")));

        assertEquals(List.of(5L), ids(career(CAREER).findAll(Set.of(new IssueId(7), new IssueId(6), new IssueId(5)))));
    }

    @Test
    public void browsable_asksJiraAsThatPerson() throws SearchException {
        ApplicationUser anna = user("anna");
        Query query = mock(Query.class);
        when(users.getUserByKey("key-anna")).thenReturn(anna);
        when(search.parseQuery(anna, "id in (5, 6)")).thenReturn(parsed(query));
        when(search.search(eq(anna), eq(query), any())).thenReturn(new Found(List.of(goal(6))));

        assertEquals(Set.of(new IssueId(6)), career(CAREER).browsable(ANNA, Set.of(new IssueId(5), new IssueId(6))));
    }

    @Test
    public void browsable_ofSeveralPeople_readsTheirIssuesOnce_andAsksForEach_whatItsOwnPersonMay() {
        ApplicationUser anna = user("anna");
        when(users.getUserByKey("key-anna")).thenReturn(anna);
        when(users.getUserByKey("gone")).thenReturn(null);
        Issue seen = goal(5);
        when(issues.getIssueObjects(List.of(5L, 6L, 7L))).thenReturn(List.of(seen, goal(6), goal(7)));
        when(permissions.hasPermission(eq(ProjectPermissions.BROWSE_PROJECTS), any(Issue.class), eq(anna))).thenAnswer(call -> call.getArgument(1) == seen);
        PersonKey gone = new PersonKey("gone");

        assertEquals(Map.of(ANNA, Set.of(new IssueId(5)), gone, Set.of()),
                career(CAREER).browsable(Map.of(ANNA, Set.of(new IssueId(5), new IssueId(6)), gone, Set.of(new IssueId(7)))));
        assertEquals("nobody is asked of somebody else's", 2, mockingDetails(permissions).getInvocations().size());
        verifyNoInteractions(search);
    }

    @Test
    public void browsable_ofOnePersonAlone_isASearch_andOfNobodyNothing() throws SearchException {
        ApplicationUser anna = user("anna");
        Query query = mock(Query.class);
        when(users.getUserByKey("key-anna")).thenReturn(anna);
        when(search.parseQuery(anna, "id in (5)")).thenReturn(parsed(query));
        when(search.search(eq(anna), eq(query), any())).thenReturn(new Found(List.of(goal(5))));

        assertEquals(Map.of(ANNA, Set.of(new IssueId(5))), career(CAREER).browsable(Map.of(ANNA, Set.of(new IssueId(5)))));
        assertEquals(Map.of(), career(CAREER).browsable(Map.of()));
        verifyNoInteractions(issues, permissions);
    }

    @Test
    public void numberOfCalls_isTheSame_forOneAndForTwoHundredMilestones() throws SearchException {
        assertEquals(callsFor(1), callsFor(200));
    }

    private int callsFor(int count) throws SearchException {
        List<Issue> milestones = new ArrayList<>();
        LongStream.rangeClosed(100, 99L + count).forEach(id -> milestones.add(milestone(id, 5L)));
        int before = calls();
        found("issuetype = 10101 AND parent in (5)", milestones.toArray(Issue[]::new));
        Set<IssueId> ids = milestones.stream().map(issue -> new IssueId(issue.getId())).collect(Collectors.toSet());
        when(issues.getIssueObjects(any())).thenReturn(milestones);
        when(histories.getChangeItemsWithFieldsForIssues(any(), any())).thenReturn(List.of());
        JiraCareerIssues career = career(CAREER);
        assertEquals(count, career.milestonesOf(Set.of(new IssueId(5))).size());
        career.dueDateChanges(ids);
        return calls() - before;
    }

    private int calls() {
        return mockingDetails(issues).getInvocations().size() + mockingDetails(search).getInvocations().size()
                + mockingDetails(histories).getInvocations().size();
    }

    private void found(String jql, Issue... result) throws SearchException {
        Query query = mock(Query.class);
        when(search.parseQuery(null, jql)).thenReturn(parsed(query));
        when(search.searchOverrideSecurity(eq(null), eq(query), any())).thenReturn(new Found(List.of(result)));
    }

    private static SearchService.ParseResult parsed(Query query) {
        return new SearchService.ParseResult(query, JiraTestData.lenient(MessageSet.class));
    }

    private JiraCareerIssues career(CareerProject project) {
        return new JiraCareerIssues(JiraTestData.settings(project), issues, new IssueSearch(search), new DueDateHistory(histories), permissions, new JiraUsers(users));
    }

    private static List<Long> ids(List<CareerIssue> found) {
        return found.stream().map(issue -> issue.id().value()).toList();
    }

    private static final class Found extends SearchResults<Issue> {
        Found(List<Issue> issues) {
            super(issues, issues.size());
        }
    }
}
