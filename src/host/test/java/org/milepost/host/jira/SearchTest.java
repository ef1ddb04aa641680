package org.milepost.host.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.Grant;
import org.milepost.host.jira.model.IssueTypes;
import org.milepost.host.jira.model.SavedFilter;

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
    public void conditions_canBeJoined_turnedRound_andNested() throws Exception {
        assertEquals(List.of("SHARED1-1", "ABC-1"), keys("project = SHARED1 OR project = ABC AND type = Task"));
        assertEquals(List.of("ABC-1"), keys("(project = SHARED1 OR project = ABC) AND type = Task AND NOT reporter = ben"));
        assertEquals(List.of("ABC-2"), keys("project = ABC AND NOT (type = Task OR summary ~ other)"));
        assertEquals(List.of("ABC-2", "ABC-1"), keys("project = ABC && !(reporter = ben || reporter is empty)"));
        assertEquals("an empty field is not different", List.of(), keys("NOT due = 2026-05-01"));
    }

    @Test
    public void dates_areReadInTheZoneOfTheSearcher() throws Exception {
        assertEquals(List.of("ABC-1"), keys("due > 2026-04-30 AND due < \"2026/05/02\""));
        assertEquals(List.of("ABC-1"), keys("due <= 60d AND due > endOfMonth()"));
        assertEquals(List.of("ABC-1"), keys("due >= startOfMonth(2) AND due <= endOfMonth(\"+2M\")"));
        assertEquals(List.of("ABC-2"), keys("resolved >= startOfDay() AND resolved <= now()"));
        assertEquals(List.of(), keys("resolved < startOfDay()"));
        assertEquals(List.of(), keys("created < -1h"));
        assertEquals(3, keys("created >= \"2026-03-02 00:00\" AND updated > -1w").size());
    }

    @Test
    public void texts_areFoundByWords() throws Exception {
        assertEquals(List.of("ABC-1"), keys("summary ~ ONE"));
        assertEquals(List.of("ABC-2"), keys("text ~ \"belo*\""));
        assertEquals(List.of("SHARED1-1", "ABC-2"), keys("summary !~ one"));
        assertEquals(List.of(), keys("summary ~ \"\\\"one below\\\"\""));
        assertEquals("a small word is not looked for", List.of("ABC-1"), keys("summary ~ \"the one\""));
        assertEquals("and finds nothing by itself", List.of(), keys("summary ~ the"));
    }

    @Test
    public void history_remembersWhatAFieldWas() throws Exception {
        set(task, Field.STATUS, "3");
        set(task, Field.STATUS, "10000");
        assertEquals(List.of("ABC-1"), keys("status was \"In Progress\""));
        assertEquals(List.of("SHARED1-1", "ABC-2"), keys("status was not in (\"In Progress\")"));
        set(task, Field.ASSIGNEE, jira.person("ben").key());
        set(task, Field.ASSIGNEE, jira.person("chen").key());
        assertEquals(List.of("ABC-1"), keys("assignee was ben AND assignee = chen"));
    }

    @Test
    public void componentsLabelsEpicsAndWatchers_canBeAskedFor() throws Exception {
        long search = jira.model.components().create(jira.project("ABC"), "Search").id();
        MutableIssue epic = jira.create("anna", "ABC", "epic");
        set(epic, Field.ISSUE_TYPE, IssueTypes.EPIC);
        set(task, Field.COMPONENTS, String.valueOf(search));
        set(task, Field.LABELS, "fast mentoring");
        set(task, Field.EPIC_LINK, String.valueOf(epic.getId()));
        jira.model.watchers().start(below.getId(), jira.person("anna").key());
        assertEquals(List.of("ABC-1"), keys("component = search AND labels in (Mentoring)"));
        assertEquals(List.of("ABC-1"), keys("\"Epic Link\" = ABC-3 AND cf[10006] is not empty"));
        assertEquals(List.of("ABC-2"), keys("watcher = currentUser() AND issue in watchedIssues()"));
        assertEquals(List.of(), keys("labels not in (fast)"));
        MutableIssue again = jira.again(task);
        assertEquals("Search", again.getComponents().iterator().next().getName());
        assertEquals(List.of("fast", "mentoring"), again.getLabels().stream().map(Label::getLabel).toList());
    }

    @Test
    public void filter_isSearched_asFarAsItIsShared() throws Exception {
        SavedFilter mine = jira.model.filters().create("Mine", jira.person("anna").key(), "reporter = currentUser() ORDER BY due", Set.of());
        SavedFilter hidden = jira.model.filters().create("Hidden", jira.person("ben").key(), "project = ABC", Set.of());
        SavedFilter open = jira.model.filters().create("Open", jira.person("ben").key(), "filter = " + mine.id() + " OR type = Bug", Set.of(Grant.LOGGED_IN));
        assertEquals(List.of("ABC-2", "ABC-1"), keys("filter = " + mine.id()));
        assertEquals(List.of("SHARED1-1"), keys("filter != mine"));
        assertEquals(List.of("ABC-2", "ABC-1"), keys("filter = Open"));
        assertEquals(List.of(), keys("filter = " + hidden.id()));
        assertEquals(Set.of("A value with ID '" + hidden.id() + "' does not exist for the field 'filter'."), errors("anna", "filter = " + hidden.id()));
        assertEquals(Set.of(), errors("anna", "filter in (" + open.id() + ", Mine)"));
    }

    @Test
    public void whatIsNoJql_isRefusedOnReading() {
        for (String query : List.of("project = ", "project in (ABC", "project = ABC AND", "project = \"ABC", "project ABC", "= ABC", "project = ABC x = y",
                "project == ABC", "project = and", "NOT", "ORDER project", "status was", "()")) {
            SearchService.ParseResult result = search.parseQuery(jira.user("anna"), query);
            assertFalse(query, result.isValid());
            assertEquals(query, 1, result.getErrors().getErrorMessages().size());
        }
        assertEquals(Set.of("Error in the JQL Query: Expecting either 'OR' or 'AND' but got 'x'. (line 1, character 15)"),
                search.parseQuery(null, "project = ABC x").getErrors().getErrorMessages());
    }

    @Test
    public void whatDoesNotExist_isRefusedOnValidation_andFindsNothingUnvalidated() throws Exception {
        Map<String, String> errors = new LinkedHashMap<>();
        errors.put("colour = red", "Field 'colour' does not exist or you do not have permission to view it.");
        errors.put("summary = x", "The operator '=' is not supported by the 'summary' field.");
        errors.put("project <= ABC", "The operator '<=' is not supported by the 'project' field.");
        errors.put("project = NOWHERE", "The value 'NOWHERE' does not exist for the field 'project'.");
        errors.put("key = ABC-99", "An issue with key 'ABC-99' does not exist for field 'key'.");
        errors.put("issue = 99", "A value with ID '99' does not exist for the field 'issue'.");
        errors.put("issue in whatever()", "Unable to find JQL function 'whatever()'.");
        errors.put("due = currentUser()", "A value provided by the function 'currentUser' is invalid for the field 'due'.");
        errors.put("text ~ \"\"", "The field 'text' does not support searching for an empty string.");
        errors.put("component = Nothing", "The value 'Nothing' does not exist for the field 'component'.");
        for (Map.Entry<String, String> each : errors.entrySet()) {
            assertEquals(Set.of(each.getValue()), errors("anna", each.getKey()));
            assertEquals(each.getKey(), List.of(), keys(each.getKey()));
        }
        assertEquals(Set.of("Function 'currentUser' expected '0' arguments but received '1'."), errors("anna", "reporter = currentUser(x)"));
        assertEquals(Set.of("Operator '=' does not support the list value '(ABC, SHARED1)' for field 'project'."), errors("anna", "project = (ABC, SHARED1)"));
        assertEquals(Set.of("Operator 'in' does not support the non-list value 'ABC' for field 'project'."), errors("anna", "project in ABC"));
        assertTrue(errors("anna", "due < tomorrow").iterator().next().startsWith("Date value 'tomorrow' for field 'due' is invalid."));
        assertEquals(Set.of("Not able to sort using field 'colour'."), errors("anna", "project = ABC ORDER BY colour"));
        assertEquals("hidden is as missing", Set.of("An issue with key 'ABC-1' does not exist for field 'issue'."), errors(null, "issue = ABC-1"));
        assertEquals(Set.of(), errors("anna", "project = ABC AND labels = anything AND due < -1d ORDER BY resolved, \"Epic Link\" DESC"));
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

    private Set<String> errors(String name, String query) {
        ApplicationUser user = name == null ? null : jira.user(name);
        SearchService.ParseResult parsed = search.parseQuery(user, query);
        assertTrue(query, parsed.isValid());
        return search.validateQuery(user, parsed.getQuery()).getErrorMessages();
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
