package org.milepost.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.milepost.jira.JiraTestData.errors;
import static org.milepost.jira.JiraTestData.issue;
import static org.milepost.jira.JiraTestData.lenient;
import static org.milepost.jira.JiraTestData.noErrors;
import static org.milepost.jira.JiraTestData.user;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.plan.Tickets.Ticket;

public class JiraTicketsTest {

    private static final PersonKey ANNA = new PersonKey("key-anna");
    private static final IssueId GOAL = new IssueId(5);
    private static final IssueId TICKET = new IssueId(42);

    private final IssueService service = lenient(IssueService.class);
    private final SearchService search = lenient(SearchService.class);
    private final IssueManager issues = lenient(IssueManager.class);
    private final IssueLinkManager links = lenient(IssueLinkManager.class);
    private final IssueLinkTypeManager types = lenient(IssueLinkTypeManager.class);
    private final PermissionManager permissions = lenient(PermissionManager.class);
    private final UserManager users = lenient(UserManager.class);
    private final ApplicationUser anna = user("anna");
    private final MutableIssue goal = issue(5, "10100");
    private final MutableIssue ticket = issue(42, "1");
    private final JiraTickets tickets = new JiraTickets(service, new IssueSearch(search), new NativeLinks(issues, links, types, permissions),
            new JiraUsers(users));

    @Before
    public void annaMayDoAll() {
        IssueLinkType blocks = type(1L, "Blocks");
        IssueLinkType relates = type(2L, "Relates");
        when(users.getUserByKey("key-anna")).thenReturn(anna);
        when(issues.getIssueObject(5L)).thenReturn(goal);
        when(issues.getIssueObject(42L)).thenReturn(ticket);
        when(links.isLinkingEnabled()).thenReturn(true);
        when(types.getIssueLinkTypes()).thenReturn(List.of(blocks, relates));
        when(permissions.hasPermission(ProjectPermissions.LINK_ISSUES, goal, anna)).thenReturn(true);
        when(permissions.hasPermission(ProjectPermissions.LINK_ISSUES, ticket, anna)).thenReturn(true);
    }

    @Test
    public void find_takesKeysInAnyCase_andIds() {
        when(service.getIssue(anna, "CAR-42")).thenReturn(new IssueResult(ticket, noErrors()));
        when(service.getIssue(anna, 42L)).thenReturn(new IssueResult(ticket, noErrors()));
        Optional<Ticket> expected = Optional.of(new Ticket(TICKET, "CAR-42", "Title 42"));

        assertEquals(expected, tickets.findBrowsable(ANNA, " car-42 "));
        assertEquals(expected, tickets.findBrowsable(ANNA, "42"));
    }

    @Test
    public void find_isEmpty_forWhatThePersonMayNotSee_andForBlankInput() {
        when(service.getIssue(anna, "CAR-42")).thenReturn(new IssueResult(null, errors(Map.of(), List.of("You may not see it."))));
        assertEquals(Optional.empty(), tickets.findBrowsable(ANNA, "CAR-42"));
        assertEquals(Optional.empty(), tickets.findBrowsable(ANNA, " "));
    }

    @Test
    public void browsable_ofNothing_callsNothing() {
        assertEquals(Map.of(), tickets.browsable(ANNA, Set.of()));
        verifyNoInteractions(search);
    }

    @Test
    public void link_takesTheNeutralType() throws CreateException {
        tickets.link(ANNA, GOAL, TICKET);
        verify(links).createIssueLink(5L, 42L, 2L, null, anna);
    }

    @Test
    public void link_isRefused_withoutPermissionOnEitherIssue() throws CreateException {
        for (MutableIssue closed : List.of(goal, ticket)) {
            annaMayDoAll();
            when(permissions.hasPermission(ProjectPermissions.LINK_ISSUES, closed, anna)).thenReturn(false);
            assertEquals(ErrorCode.NOT_ALLOWED, assertThrows(Refusal.class, () -> tickets.link(ANNA, GOAL, TICKET)).code());
        }
        verify(links, never()).createIssueLink(any(), any(), any(), any(), any());
    }

    @Test
    public void link_isRefused_whereJiraHasNoLinks() {
        when(types.getIssueLinkTypes()).thenReturn(List.of());
        assertEquals(ErrorCode.LINKING_OFF, assertThrows(Refusal.class, () -> tickets.link(ANNA, GOAL, TICKET)).code());
        when(links.isLinkingEnabled()).thenReturn(false);
        assertEquals(ErrorCode.LINKING_OFF, assertThrows(Refusal.class, () -> tickets.link(ANNA, GOAL, TICKET)).code());
    }

    private static IssueLinkType type(Long id, String name) {
        IssueLinkType type = lenient(IssueLinkType.class);
        when(type.getId()).thenReturn(id);
        when(type.getName()).thenReturn(name);
        return type;
    }
}
