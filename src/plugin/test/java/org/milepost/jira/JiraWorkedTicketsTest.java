package org.milepost.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.milepost.jira.JiraTestData.CAREER;
import static org.milepost.jira.JiraTestData.data;
import static org.milepost.jira.JiraTestData.lenient;
import static org.milepost.jira.JiraTestData.settings;
import static org.milepost.jira.JiraTestData.user;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.milepost.evidence.InboxRule;
import org.milepost.evidence.RuleKind;
import org.milepost.evidence.WorkedTickets;
import org.milepost.evidence.WorkedTickets.Asked;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;

public class JiraWorkedTicketsTest {

    private static final PersonKey ANNA = new PersonKey("key-anna");
    private static final IssueId GOAL = new IssueId(5);
    private static final Instant RESOLVED = Instant.parse("2026-05-20T12:00:00Z");

    private final SearchService search = lenient(SearchService.class);
    private final UserManager users = lenient(UserManager.class);
    private final ApplicationUser anna = user("anna");
    private final List<String> asked = new ArrayList<>();
    private final List<PagerFilter<?>> pages = new ArrayList<>();
    private final WorkedTickets tickets = new JiraWorkedTickets(settings(CAREER), new IssueSearch(search), new JiraUsers(users));

    @Before
    public void jiraFindsOne() throws SearchException {
        when(users.getUserByKey("key-anna")).thenReturn(anna);
        MessageSet none = lenient(MessageSet.class);
        when(search.parseQuery(eq(anna), any())).thenAnswer(call -> {
            asked.add(call.getArgument(1));
            return new ParseResult(mock(Query.class), none);
        });
        when(search.validateQuery(eq(anna), any())).thenReturn(none);
        Issue issue = data(Issue.class, Map.of("getId", 501L, "getKey", "SHOP-501", "getSummary", "Pay by invoice", "getResolutionDate", Timestamp.from(RESOLVED),
                "getComponents", List.of(data(ProjectComponent.class, Map.of("getName", "Billing"))), "getLabels", Set.of(data(Label.class, Map.of("getLabel", "speed")))));
        when(search.search(eq(anna), any(), any())).thenAnswer(call -> {
            pages.add(call.getArgument(2));
            return new Results(List.of(issue), 30);
        });
    }

    @Test
    public void tickets_areThoseThePersonHadAPartIn_asThatPerson_aPageOfThem() {
        WorkedTickets.Page page = tickets.resolved(ANNA, new Asked(LocalDate.of(2025, 6, 1), List.of(new IssueId(7)), List.of(), 25, 25));

        assertEquals(List.of("resolved >= \"2025-06-01\" AND (assignee = currentUser() OR reporter = currentUser() OR watcher = currentUser()"
                + " OR assignee was currentUser()) AND issuetype not in (10100, 10101) AND id not in (7) ORDER BY resolved DESC, key DESC"), asked);
        assertEquals(25, pages.get(0).getStart());
        assertEquals(25, pages.get(0).getMax());
        assertEquals("SHOP-501", page.tickets().get(0).ticket().key());
        assertEquals(RESOLVED, page.tickets().get(0).resolvedAt());
        assertEquals(List.of("Billing"), page.tickets().get(0).components());
        assertEquals(List.of("speed"), page.tickets().get(0).labels());
        assertTrue(page.more());
        assertFalse(tickets.resolved(ANNA, new Asked(LocalDate.of(2025, 6, 1), List.of(), List.of(), 29, 25)).more());
    }

    @Test
    public void rules_areOneCondition_whateverTheyAreMadeOf() {
        tickets.resolved(ANNA, new Asked(LocalDate.of(2025, 6, 1), List.of(), List.of(rule(1, RuleKind.COMPONENT, "Bill\" OR key = \"X\\"), rule(2, RuleKind.LABEL, "speed"),
                rule(3, RuleKind.WORDS, "Design & REVIEW"), rule(4, RuleKind.EPIC, "SHOP-9"), rule(5, RuleKind.FILTER, "10010")), 0, 25));

        assertTrue(asked.get(0), asked.get(0).contains(" AND (component = \"Bill\\\" OR key = \\\"X\\\\\" OR labels = \"speed\""
                + " OR (summary ~ \"design\" AND summary ~ \"review\") OR \"Epic Link\" = \"SHOP-9\" OR filter = \"10010\") ORDER BY"));
    }

    @Test
    public void searchedRules_costOneSearchEach_withinThePage() {
        Map<Long, Set<IssueId>> picked = tickets.picked(ANNA, List.of(rule(4, RuleKind.EPIC, "SHOP-9"), rule(5, RuleKind.FILTER, "mine")), Set.of(new IssueId(501)));

        assertEquals(Map.of(4L, Set.of(new IssueId(501)), 5L, Set.of(new IssueId(501))), picked);
        assertEquals(List.of("\"Epic Link\" = \"SHOP-9\" AND id in (501)", "filter = \"mine\" AND id in (501)"), asked);
    }

    @Test
    public void filterThatJiraDoesNotKnow_isNotUsable() {
        InboxRule rule = rule(5, RuleKind.FILTER, "mine");
        assertEquals(List.of(rule), tickets.usable(ANNA, List.of(rule)));
        MessageSet wrong = lenient(MessageSet.class);
        when(wrong.hasAnyErrors()).thenReturn(true);
        when(search.validateQuery(eq(anna), any())).thenReturn(wrong);
        assertEquals(List.of(), tickets.usable(ANNA, List.of(rule)));
    }

    @Test
    public void personWhoIsGone_hasNothing() {
        PersonKey gone = new PersonKey("key-gone");
        assertEquals(List.of(), tickets.resolved(gone, new Asked(LocalDate.of(2025, 6, 1), List.of(), List.of(), 0, 25)).tickets());
        assertEquals(List.of(), tickets.usable(gone, List.of(rule(5, RuleKind.FILTER, "mine"))));
        assertEquals(Map.of(), tickets.picked(gone, List.of(rule(5, RuleKind.FILTER, "mine")), Set.of(new IssueId(1))));
    }

    private static InboxRule rule(long id, RuleKind kind, String words) {
        return new InboxRule(id, ANNA, ItemReference.goal(GOAL), GOAL, kind, words);
    }

    /** The stub's constructor is open to subclasses alone. */
    private static final class Results extends SearchResults<Issue> {
        Results(List<Issue> results, int total) {
            super(results, total);
        }
    }
}
