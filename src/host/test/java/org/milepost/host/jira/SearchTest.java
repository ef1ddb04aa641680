package org.milepost.host.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.milepost.host.jira.model.Field;

public class SearchTest {

    private final JiraBed jira = new JiraBed();
    private final SearchService search = jira.service(SearchService.class);
    private MutableIssue task;
    private MutableIssue below;

    @Before
    public void fill() throws Exception {
        task = jira.create("anna", "ABC", "one");
        below = jira.createBelow("anna", task, "below");
        jira.create("ben", "SHARED1", "three");
        set(task, Field.DUE_DATE, "2026-05-01");
        set(below, Field.STATUS, "10001");
        set(below, Field.RESOLUTION, "10000");
    }

    @Test
    public void conditions_mustAllHold() throws Exception {
        assertEquals(List.of("ABC-1"), keys("project = ABC AND issuetype = Task"));
        assertEquals(List.of("ABC-1"), keys("project = ABC and type in (10002, Bug)"));
        assertEquals(List.of(), keys("project = ABC AND reporter = ben"));
    }

    @Test
    public void fields_canBeAskedForByNameAndId() throws Exception {
        assertEquals(List.of("ABC-2"), keys("parent = ABC-1"));
        assertEquals(List.of("ABC-2"), keys("parent in (" + task.getId() + ")"));
        assertEquals(List.of("ABC-2", "ABC-1"), keys("id in (" + task.getId() + ", " + below.getId() + ")"));
        assertEquals(List.of("ABC-2"), keys("statusCategory = Done"));
        assertEquals(List.of("ABC-2"), keys("statusCategory = done"));
        assertEquals(List.of("ABC-2"), keys("status = \"Done\" AND resolution = 'Done'"));
        assertEquals(List.of("ABC-1"), keys("resolution is EMPTY AND reporter = currentUser()"));
        assertEquals(List.of("ABC-1"), keys("resolution = Unresolved AND project in (ABC)"));
        assertEquals(List.of("ABC-1"), keys("due <= 2026-05-01"));
        assertEquals(List.of(), keys("due >= \"2026-05-02\""));
        assertEquals(List.of("ABC-2"), keys("project = ABC and due is empty"));
        assertEquals(List.of("ABC-1"), keys("project = ABC and statusCategory != Done"));
    }

    @Test
    public void order_isObeyed() throws Exception {
        assertEquals(List.of("ABC-1", "ABC-2"), keys("project = ABC ORDER BY key ASC"));
        assertEquals(List.of("SHARED1-1", "ABC-2", "ABC-1"), keys("order by project desc, key desc"));
        assertEquals(List.of("ABC-1", "ABC-2"), keys("project = ABC ORDER BY due"));
    }

    @Test
    public void whatThisJiraDoesNotKnow_isAnError() {
        for (String query : List.of("project = ABC OR project = X", "text ~ \"x\"", "colour = red", "project = ",
                "project in (ABC", "summary = x", "status was Done", "reporter = membersOf(x)", "due <= -1d",
                "project = ABC AND", "NOT project = ABC", "project = \"ABC", "project <= ABC")) {
            SearchService.ParseResult result = search.parseQuery(jira.user("anna"), query);
            assertFalse(query, result.isValid());
            assertEquals(query, 1, result.getErrors().getErrorMessages().size());
        }
    }

    @Test
    public void value_thatNamesNothing_findsNothing() throws Exception {
        assertEquals(List.of(), keys("project = NOWHERE"));
        assertEquals(List.of(), keys("issue = ABC-99"));
    }

    @Test
    public void currentUser_findsNothing_forNobody() throws Exception {
        assertEquals(0, find(null, "reporter = currentUser()", PagerFilter.getUnlimitedFilter()).getTotal());
    }

    @Test
    public void pager_limitsThePage_andTheTotalCountsAll() throws Exception {
        SearchResults<Issue> results = find(jira.user("anna"), "project = ABC", new PagerFilter<Issue>(1));
        assertEquals(1, results.getResults().size());
        assertEquals(2, results.getTotal());
    }

    @Test
    public void results_leaveOut_whatTheUserMayNotBrowse() throws Exception {
        assertTrue(keys("project = ABC").contains("ABC-1"));
        assertEquals(0, find(null, "project = ABC", PagerFilter.getUnlimitedFilter()).getTotal());
    }

    private List<String> keys(String query) throws Exception {
        return find(jira.user("anna"), query, PagerFilter.getUnlimitedFilter()).getResults().stream()
                .map(Issue::getKey).toList();
    }

    private SearchResults<Issue> find(ApplicationUser user, String query, PagerFilter<?> pager) throws Exception {
        SearchService.ParseResult parsed = search.parseQuery(user, query);
        assertTrue(String.valueOf(parsed.getErrors().getErrorMessages()), parsed.isValid());
        return search.search(user, parsed.getQuery(), pager);
    }

    private void set(MutableIssue issue, Field field, String value) {
        jira.model.issues().change(issue.getId(), "x", Map.of(field, Optional.of(value)), jira.model.clock().instant());
    }
}
