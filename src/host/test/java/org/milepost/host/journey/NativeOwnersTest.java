package org.milepost.host.journey;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.host.demo.DemoPeople;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.Grant;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.Permission;

/** Goals and milestones deleted in Jira, and such whose reporters are not who one would think. */
public class NativeOwnersTest {

    @ClassRule
    public static final Products products = Products.withDemoData();

    private static Calls calls;
    private static NativeJira jira;
    private static GoalSeen seen;

    /** In the career project administrators may edit as well as reporters. */
    @BeforeClass
    public static void setUp() {
        products.setUp("CAREER");
        products.jira().projects().put(products.jira().projects().get("CAREER").granting(Permission.EDIT_ISSUES, Grant.REPORTER,
                Grant.group(DemoPeople.ADMINISTRATORS)));
        calls = products.calls();
        jira = new NativeJira(products);
        seen = new GoalSeen(products);
    }

    @Test
    @Requirement("S65")
    public void deletedMilestone_isGone_andWhatHungOnItCanBeTakenBack() {
        OwnGoal goal = OwnGoal.start(calls, "anna", "Outlive a milestone", "Soon deleted");
        NativeEditsTest.write(calls, goal, "ABC-1");
        long evidence = seen.evidence("anna", goal.id()).at("/0/id").asLong();
        long share = calls.rest("anna", "POST", "shares", "{\"item\":{\"kind\":\"MILESTONE\",\"id\":%d},\"user\":\"ben\",\"level\":\"VIEW\"}"
                .formatted(goal.milestone())).ok().get("id").asLong();
        assertEquals(200, calls.rest("ben", "GET", "goals/" + goal.id(), "").status());
        jira.delete("anna", goal.milestone());

        assertEquals(0, seen.goal("anna", goal.id()).get("milestones").size());
        seen.assertOwnerFindsNot("anna", goal.id(), "Soon deleted");
        assertEquals(0, seen.evidence("anna", goal.id()).size());
        assertEquals(0, seen.evidenceOfTicket("anna", "ABC-1"));
        assertFalse(calls.page("anna", "/browse/ABC-1").contains("Soon deleted"));
        assertFalse(calls.page("ben", "/browse/ABC-1").contains("Led the rollout"));
        assertFalse(seen.review("anna", "anna").toString().contains("Soon deleted"));
        seen.assertGone("ben", goal.id(), "Outlive a milestone");

        String career = calls.page("anna", "/plugins/servlet/milepost/career");
        assertTrue("the share is listed as one of something gone", career.contains("A milestone that is not here any more"));
        assertEquals(204, calls.rest("anna", "DELETE", "shares/" + share, "").status());
        assertEquals(204, calls.rest("anna", "DELETE", "evidence/" + evidence, "").status());
    }

    @Test
    @Requirement("S65")
    public void deletedGoal_isGoneWithItsMilestones_forEverybody() {
        OwnGoal goal = OwnGoal.start(calls, "anna", "Delete this goal", "Delete this with it");
        NativeEditsTest.write(calls, goal, "ABC-2");
        long share = goal.shareWith(calls, "ben");
        calls.rest("ben", "GET", "goals/" + goal.id(), "");
        jira.delete("anna", goal.id());

        for (String person : List.of("anna", "ben")) {
            seen.assertGone(person, goal.id(), "Delete this goal");
            seen.assertGone(person, goal.id(), "Delete this with it");
            assertEquals(0, seen.evidenceOfTicket(person, "ABC-2"));
            assertEquals(404, calls.rest(person, "POST", "milestones/" + goal.milestone() + "/complete", "{}").status());
        }
        assertTrue(calls.page("anna", "/plugins/servlet/milepost/career").contains("A goal that is not here any more"));
        assertEquals(204, calls.rest("anna", "DELETE", "shares/" + share, "").status());
    }

    @Test
    public void milestoneMadeBySomebodyElse_isTheGoalOwners_alone() {
        OwnGoal goal = OwnGoal.start(calls, "anna", "Somebody helps", "Made by Anna");
        openToAll(goal);
        long theirs = subTask("chen", goal, "Made by Chen");

        assertEquals("OWNER", seen.milestone("anna", goal.id(), theirs).get("access").asText());
        calls.rest("anna", "POST", "evidence", "{\"ticket\":\"ABC-3\",\"item\":{\"kind\":\"MILESTONE\",\"id\":%d},\"claim\":\"Led the rollout\"}"
                .formatted(theirs)).ok();
        assertEquals("its reporter has no part in the plan", 404, calls.rest("chen", "GET", "goals/" + goal.id(), "").status());
        assertEquals("", seen.panel("chen", theirs));
        assertEquals(0, seen.evidenceOfTicket("chen", "ABC-3"));
        assertFalse(calls.rest("chen", "GET", "career", "").body().contains("Made by Chen"));

        jira.toIssue("chen", theirs, jira.goalType());
        JsonNode grown = seen.goal("chen", theirs);
        assertEquals("their goal now, with nothing of Anna's", 0, grown.get("evidence").asInt());
        assertEquals(0, seen.evidence("chen", theirs).size());
        assertEquals(0, seen.evidenceOfTicket("chen", "ABC-3"));
        assertEquals(404, calls.rest("anna", "GET", "goals/" + theirs, "").status());
    }

    @Test
    public void milestoneThatItsGoalsOwnerMayNotSee_isShownToNobody() {
        OwnGoal goal = OwnGoal.start(calls, "anna", "Manager adds something", "Made by Anna herself");
        goal.shareWith(calls, "mia");
        products.jira().security().addEntry(jira.record(goal.id()).securityLevel().orElseThrow(), Grant.group(DemoPeople.MANAGERS));
        long theirs = subTask("mia", goal, "Only for managers and its reporter");
        assertTrue("Jira shows it to Mia", calls.page("mia", "/browse/" + jira.key(theirs)).contains("Only for managers"));
        for (String person : List.of("anna", "mia")) {
            assertEquals(1, seen.goal(person, goal.id()).get("milestones").size());
            assertEquals("", seen.page(person, goal.id()).contains("Only for managers") ? "shown to " + person : "");
        }
        assertEquals("", seen.panel("mia", theirs));
    }

    @Test
    @Requirement("S65")
    public void reporterChanged_ofAGoalThatMilepostKnows_leavesItsOwner() {
        OwnGoal goal = OwnGoal.start(calls, "anna", "Report it to Chen", "Reported with it");
        NativeEditsTest.write(calls, goal, "ABC-4");
        openToAll(goal);
        goal.shareWith(calls, "ben");
        jira.edit("ivan", goal.id(), "{\"reporter\":{\"name\":\"chen\"}}");

        NativeEditsTest.assertWhole(seen, "anna", goal.id(), goal.milestone(), "ABC-4");
        assertEquals("anna", seen.goal("ben", goal.id()).at("/owner/name").asText());
        seen.assertGone("chen", goal.id(), "Report it to Chen");
        assertEquals("", seen.panel("chen", goal.id()));
        assertEquals(0, seen.evidenceOfTicket("chen", "ABC-4"));
    }

    @Test
    public void reporterChanged_underALevelForReporters_shutsTheOwnerOut_andOpensNothingToTheNewOne() {
        OwnGoal goal = OwnGoal.start(calls, "anna", "Report it in secret", "Secretly reported");
        goal.shareWith(calls, "ben");
        change(goal.id(), "chen");
        for (String person : List.of("anna", "ben", "chen")) {
            seen.assertGone(person, goal.id(), "Report it in secret");
        }
        assertEquals("", seen.panel("chen", goal.id()));
        change(goal.id(), "anna");
        assertEquals("OWNER", seen.goal("anna", goal.id()).get("access").asText());
        seen.assertShared("ben", goal.id(), "Report it in secret", "Secretly reported");
    }

    @Test
    public void reporterChanged_ofAGoalMadeInJira_changesItsOwner_beforeAnythingIsWrittenOfIt() {
        IssueRecord like = jira.record(OwnGoal.start(calls, "anna", "A model", "Its milestone").id());
        Map<Field, String> values = new EnumMap<>(like.values());
        values.remove(Field.SECURITY);
        values.put(Field.SUMMARY, "Made in Jira alone");
        long made = products.jira().issues().create(products.jira().projectOf(like), like.creatorKey(), values, Instant.now()).id();
        assertEquals("OWNER", seen.goal("anna", made).get("access").asText());
        jira.edit("ivan", made, "{\"reporter\":{\"name\":\"chen\"}}");

        assertEquals("OWNER", seen.goal("chen", made).get("access").asText());
        seen.assertGone("anna", made, "Made in Jira alone");
        calls.rest("chen", "POST", "goals/" + made + "/move", "{\"dueDate\":\"%s\",\"reason\":\"LIFE\",\"note\":\"Mine now\"}"
                .formatted(OwnGoal.today().plusYears(2))).ok();
        change(made, "anna");
        assertEquals("from then on it is Chen's", "chen", seen.goal("chen", made).at("/owner/name").asText());
        seen.assertGone("anna", made, "Made in Jira alone");
    }

    /** Lets everybody see the issues in Jira. */
    private static void openToAll(OwnGoal goal) {
        products.jira().issues().change(goal.id(), jira.record(goal.id()).creatorKey(), Map.of(Field.SECURITY, Optional.empty()), Instant.now());
    }

    private static void change(long issue, String reporter) {
        products.jira().issues().change(issue, "x", Map.of(Field.REPORTER, Optional.of(products.jira().people().byName(reporter).orElseThrow().key())),
                Instant.now());
    }

    /** A milestone made by its reporter in Jira's own form. */
    private static long subTask(String reporter, OwnGoal goal, String summary) {
        Calls.Answer made = jira.post(reporter, "/secure/CreateIssueDetails.jspa", "parentIssueId=" + goal.id(),
                "pid=" + products.jira().projects().get("CAREER").id(), "issuetype=" + jira.milestoneType(), "summary=" + summary);
        assertEquals(made.body(), 303, made.status());
        String location = made.response().headers().firstValue("Location").orElseThrow();
        return products.jira().issues().byKey(location.substring(location.lastIndexOf('/') + 1)).orElseThrow().id();
    }
}
