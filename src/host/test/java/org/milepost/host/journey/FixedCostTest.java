package org.milepost.host.journey;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpClient;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.Issues;

/**
 * Reading costs the same calls on Active Objects and on Jira for a goal with one milestone and for one with 200, counted in the host by name.
 * Anna's goal has one milestone, Ben's has 200; each milestone was moved, and each goal has evidence, a share and a reflection. Of goals that lead to
 * it, of action steps and of strengths Ben has ten times as many.
 */
public class FixedCostTest {

    @ClassRule
    public static final Products products = Products.withDemoData();

    private static final int MANY = 200;
    /** What a page asks for that says something, each out of memory: texts, the way to a template, the address before the links, and who has asked. */
    private static final Set<String> WORDS = Set.of("I18nResolver.getText", "TemplateRenderer.render", "ApplicationProperties.getBaseUrl",
            "JiraAuthenticationContext.getLoggedInUser");

    private static Calls calls;
    private static OwnGoal one;
    private static OwnGoal many;

    @BeforeClass
    public static void startGoals() {
        products.setUp("CAREER");
        calls = products.calls();
        one = goal("anna", "ABC-1");
        many = goal("ben", "ABC-2");
        addMilestones();
        addGoalsAndParts(one, 1, "chen");
        addGoalsAndParts(many, 10, "dana");
        assertEquals(MANY, calls.rest("ben", "GET", "goals/" + many.id(), "").ok().get("milestones").size());
    }

    @Test
    public void goalByRest() {
        assertSameCalls("anna", "/rest/milepost/1.0/goals/" + one.id(), "ben", "/rest/milepost/1.0/goals/" + many.id());
    }

    @Test
    @Requirement("S23")
    public void goalPanelOfTheIssueView() {
        assertSameCalls("anna", "/browse/" + one.key(), "ben", "/browse/" + many.key());
    }

    @Test
    public void myCareerPage() {
        assertSameCalls("anna", "/plugins/servlet/milepost/career", "ben", "/plugins/servlet/milepost/career");
    }

    @Test
    public void careerByRest() {
        assertSameCalls("anna", "/rest/milepost/1.0/career", "ben", "/rest/milepost/1.0/career");
    }

    @Test
    @Requirement("S53")
    public void reviewByRest() {
        String since = "&since=" + OwnGoal.today().minusYears(1);
        assertSameCalls("mia", "/rest/milepost/1.0/review?person=anna" + since, "mia", "/rest/milepost/1.0/review?person=ben" + since);
        String all = since + "&with=review,timeline,plan";
        assertSameCalls("mia", "/rest/milepost/1.0/review?person=anna" + all, "mia", "/rest/milepost/1.0/review?person=ben" + all);
        assertSameCalls("mia", "/rest/milepost/1.0/review?goal=" + one.key() + all, "mia", "/rest/milepost/1.0/review?goal=" + many.key() + all);
    }

    @Test
    @Requirement("S52")
    public void pagesOfReviews() {
        String career = "/plugins/servlet/milepost/career";
        assertSameCalls("anna", career + "?review=" + review("anna"), "ben", career + "?review=" + review("ben"));
        assertSameCalls("anna", "/rest/milepost/1.0/reviews/" + review("anna"), "ben", "/rest/milepost/1.0/reviews/" + review("ben"));
    }

    private static String review(String owner) {
        return calls.rest(owner, "POST", "reviews", "{\"partner\":\"mia\"}").ok().get("id").asText();
    }

    @Test
    public void evidenceOfTheGoal() {
        assertSameCalls("mia", "/rest/milepost/1.0/goals/" + one.id() + "/evidence", "mia", "/rest/milepost/1.0/goals/" + many.id() + "/evidence");
    }

    /** Drawn from the rows of the evidence; its goals' names are asked for by the browser later. */
    @Test
    @Requirement("S21")
    public void ticketPage_costsItsOwnerNothingMore_forBeingEvidence() {
        Map<String, Long> none = pageCalls("chen", "ABC-15");
        for (int i = 0; i < 20; i++) {
            post("anna", "evidence", "{\"ticket\":\"ABC-15\",\"item\":%s,\"claim\":\"Claim %d\"}".formatted(one.item(), i));
            if (i == 0) {
                assertEquals(none, pageCalls("anna", "ABC-15"));
            }
        }
        assertTrue(calls.page("anna", "/browse/ABC-15").contains("Claim 19"));
        assertEquals(none, pageCalls("anna", "ABC-15"));
        assertEquals("asked by whether there is any", 1L, (long) none.get("ActiveObjects.find"));
    }

    private static Map<String, Long> pageCalls(String name, String ticket) {
        HttpClient session = calls.session(name);
        calls.page(session, "/browse/" + ticket);
        products.host().calls("jira").reset();
        calls.page(session, "/browse/" + ticket);
        Map<String, Long> counted = new TreeMap<>(products.host().calls("jira").counts());
        counted.keySet().removeIf(call -> WORDS.contains(call));
        return counted;
    }

    @Test
    public void goalByRest_forSomebodyElse() {
        assertSameCalls("mia", "/rest/milepost/1.0/goals/" + one.id(), "mia", "/rest/milepost/1.0/goals/" + many.id());
    }

    @Test
    public void planByRest() {
        assertSameCalls("anna", "/rest/milepost/1.0/plans/active", "ben", "/rest/milepost/1.0/plans/active");
        assertSameCalls("mia", "/rest/milepost/1.0/plans/" + planOf("anna"), "mia", "/rest/milepost/1.0/plans/" + planOf("ben"));
    }

    @Test
    @Requirement("S48")
    public void whatOthersAsk() {
        assertSameCalls("chen", "/rest/milepost/1.0/feedback", "dana", "/rest/milepost/1.0/feedback");
        assertSameCalls("chen", "/plugins/servlet/milepost/career", "dana", "/plugins/servlet/milepost/career");
    }

    @Test
    public void comparisonByRest() {
        assertSameCalls("anna", "/rest/milepost/1.0/plans/compare?one=active&other=active", "ben", "/rest/milepost/1.0/plans/compare?one=active&other=active");
    }

    @Test
    public void historyByRest() {
        String since = "/rest/milepost/1.0/history?since=" + OwnGoal.today().minusYears(1);
        assertSameCalls("anna", since, "ben", since);
        assertSameCalls("mia", since + "&goal=" + one.id(), "mia", since + "&goal=" + many.id());
    }

    private static String planOf(String owner) {
        return calls.rest(owner, "GET", "career", "").ok().get("plan").asText();
    }

    private static void assertSameCalls(String nameOfOne, String pathOfOne, String nameOfMany, String pathOfMany) {
        Map<String, Long> few = callsOf(nameOfOne, pathOfOne);
        assertTrue("something is counted: " + few, few.keySet().stream().anyMatch(name -> name.startsWith("ActiveObjects.")));
        assertEquals(few, callsOf(nameOfMany, pathOfMany));
    }

    /** The second time that the path is read, so that neither a first start nor the note of a first view counts. */
    private static Map<String, Long> callsOf(String name, String path) {
        HttpClient session = calls.session(name);
        calls.page(session, path);
        products.host().calls("jira").reset();
        String answer = calls.page(session, path);
        Map<String, Long> counted = new TreeMap<>(products.host().calls("jira").counts());
        // Words come out of a map in memory, one for each thing that is said.
        counted.remove("I18nResolver.getText");
        assertTrue(path + " is answered: " + answer, answer.contains("ead one design"));
        return counted;
    }

    private static OwnGoal goal(String owner, String ticket) {
        OwnGoal goal = OwnGoal.start(calls, owner, "Become a staff engineer", "Lead one design");
        goal.shareWith(calls, "mia");
        post(owner, "milestones/" + goal.milestone() + "/move", "{\"dueDate\":\"%s\",\"reason\":\"WAITING\",\"note\":\"Waiting\"}"
                .formatted(OwnGoal.today().plusDays(60)));
        post(owner, "milestones/" + goal.milestone() + "/complete", "{\"worked\":\"Asking early\"}");
        post(owner, "evidence", "{\"ticket\":\"%s\",\"item\":%s,\"claim\":\"Did lead one design\"}".formatted(ticket, goal.item()));
        return goal;
    }

    private static void post(String owner, String path, String json) {
        calls.rest(owner, "POST", path, json).ok();
    }

    /** @param asked who is asked for feedback on each of them */
    private static void addGoalsAndParts(OwnGoal goal, int number, String asked) {
        for (int i = 0; i < number; i++) {
            OwnGoal leading = OwnGoal.start(calls, goal.owner(), "Lead one design well", "Sketch it");
            calls.rest(goal.owner(), "PUT", "goals/" + leading.id() + "/profile", "{\"values\":{\"parent\":%d}}".formatted(goal.id())).ok();
            post(goal.owner(), "goals/" + goal.id() + "/steps", "{\"values\":{\"text\":\"Lead one design step\",\"every\":\"WEEK\",\"follows\":\"ABC-%d\"}}".formatted(10 + i));
            post(goal.owner(), "goals/" + goal.id() + "/setbacks", "{\"values\":{\"happened\":\"No slot\",\"day\":\"2026-01-01\"}}");
            post(goal.owner(), "goals/" + leading.id() + "/feedback", "{\"values\":{\"person\":\"%s\",\"question\":\"Did I lead one design well?\"}}".formatted(asked));
            post(goal.owner(), "plans/active/wins", "{\"values\":{\"what\":\"Ben thanked me\",\"day\":\"2026-01-01\"}}");
            post(goal.owner(), "plans/active/strengths", "{\"values\":{\"text\":\"I lead one design a year\",\"goals\":[%d]}}".formatted(goal.id()));
        }
        post(goal.owner(), "shares", "{\"user\":\"mia\",\"level\":\"VIEW\"}");
    }

    /** Straight into Jira, as a bulk import would: milestones like the first one, each with a moved date. */
    private static void addMilestones() {
        Issues issues = products.jira().issues();
        IssueRecord first = issues.byId(many.milestone()).orElseThrow();
        Instant now = Instant.now();
        for (int i = 1; i < MANY; i++) {
            LocalDate due = OwnGoal.today().plusDays(i);
            Map<Field, String> values = new EnumMap<>(first.values());
            List.of(Field.DUE_DATE, Field.RESOLUTION).forEach(values::remove);
            values.put(Field.SUMMARY, "Lead one design " + i);
            values.put(Field.DUE_DATE, due.toString());
            values.put(Field.STATUS, products.jira().workflowOf(first).initial());
            IssueRecord milestone = issues.create(products.jira().projectOf(first), first.creatorKey(), values, now.minus(2, ChronoUnit.DAYS));
            issues.change(milestone.id(), first.creatorKey(), Map.of(Field.DUE_DATE, Optional.of(due.plusDays(7).toString())), now.minus(1, ChronoUnit.DAYS));
        }
    }
}
