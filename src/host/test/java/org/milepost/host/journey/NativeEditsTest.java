package org.milepost.host.journey;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;

/** Goals and milestones edited in Jira itself, field by field: the plan follows, and what Milepost keeps beside them stays in its place. */
public class NativeEditsTest {

    @ClassRule
    public static final Products products = Products.withDemoData();

    private static Calls calls;
    private static NativeJira jira;
    private static GoalSeen seen;

    @BeforeClass
    public static void setUp() {
        products.setUp("CAREER");
        calls = products.calls();
        jira = new NativeJira(products);
        seen = new GoalSeen(products);
    }

    @Test
    @Requirement("S65")
    public void summary_isTheTitle_whereverTheGoalIsShown() {
        OwnGoal goal = OwnGoal.start(calls, "anna", "Before renaming", "Talk before renaming");
        goal.shareWith(calls, "ben");
        jira.edit("anna", goal.id(), "{\"summary\":\"Run the guild\"}");
        jira.edit("anna", goal.milestone(), "{\"summary\":\"Speak at the summit\"}");

        seen.assertOwnerFinds("anna", goal.id(), "Run the guild");
        seen.assertOwnerFinds("anna", goal.id(), "Speak at the summit");
        seen.assertOwnerFindsNot("anna", goal.id(), "before renaming");
        seen.assertShared("ben", goal.id(), "Run the guild", "Speak at the summit");
        assertTrue(seen.panel("anna", goal.milestone()).contains("Speak at the summit"));
        assertEquals("shares name it anew", "Run the guild", calls.rest("anna", "GET", "shares", "").ok().at("/0/title").asText());
    }

    @Test
    @Requirement("S65")
    public void dueDate_follows_andCountsAsAMoveWithoutAReason() {
        OwnGoal goal = OwnGoal.start(calls, "anna", "Move me in Jira", "Date me in Jira");
        LocalDate first = OwnGoal.today().plusDays(30);
        LocalDate later = OwnGoal.today().plusDays(45);
        jira.edit("anna", goal.milestone(), "{\"duedate\":\"" + later + "\"}");

        JsonNode milestone = seen.milestone("anna", goal.id(), goal.milestone());
        assertEquals(later.toString(), milestone.get("dueDate").asText());
        assertEquals(first.toString(), milestone.get("baseline").asText());
        JsonNode move = milestone.get("moves").get(0);
        assertEquals(first + " " + later + " false true", move.get("from").asText() + " " + move.get("to").asText() + " " + move.has("reason") + " "
                + move.get("slip"));
        assertEquals("", move.path("note").asText());

        jira.edit("anna", goal.id(), "{\"duedate\":null}");
        assertFalse(seen.goal("anna", goal.id()).has("targetDate"));
        assertEquals("the day it had is remembered", OwnGoal.today().plusYears(1).toString(), seen.goal("anna", goal.id()).get("baseline").asText());
    }

    @Test
    @Requirement("S65")
    public void status_doneInJira_isReached_andReopened_isOpenAgain_withItsReflection() {
        OwnGoal goal = OwnGoal.start(calls, "anna", "Reopen me", "Reopen this milestone");
        calls.rest("anna", "POST", "milestones/" + goal.milestone() + "/complete", "{\"worked\":\"Asking early\"}").ok();
        jira.transition("anna", goal.id(), "Done");
        assertTrue(seen.goal("anna", goal.id()).get("achieved").asBoolean());
        assertEquals(OwnGoal.today().toString(), seen.milestone("anna", goal.id(), goal.milestone()).get("reachedOn").asText());
        assertFalse("no target for evidence", calls.rest("anna", "GET", "evidence/targets", "").body().contains("Reopen me"));

        jira.transition("anna", goal.id(), "In Progress");
        jira.transition("anna", goal.milestone(), "To Do");
        JsonNode reopened = seen.goal("anna", goal.id());
        JsonNode milestone = seen.milestone("anna", goal.id(), goal.milestone());
        assertFalse(reopened.get("achieved").asBoolean());
        assertEquals("In Progress", reopened.get("status").asText());
        assertFalse(milestone.get("reached").asBoolean());
        assertFalse(milestone.has("reachedOn"));
        assertEquals("next again", goal.milestone(), reopened.get("next").asLong());
        assertEquals("Asking early", milestone.at("/reflection/worked").asText());
        assertTrue(calls.rest("anna", "GET", "evidence/targets", "").body().contains("Reopen me"));
        assertFalse("nothing was reached", seen.review("anna", "anna").get("reached").toString().contains("Reopen this milestone"));
    }

    @Test
    @Requirement("S65")
    public void type_changedAway_takesTheGoalOutOfThePlan_andBack_bringsItWhole() {
        OwnGoal goal = OwnGoal.start(calls, "anna", "Turn me into a task", "Stay below the task");
        goal.shareWith(calls, "ben");
        write(goal, "ABC-3");
        jira.edit("anna", goal.id(), "{\"issuetype\":{\"id\":\"" + NativeJira.TASK + "\"}}");

        for (String person : new String[] {"anna", "ben"}) {
            seen.assertGone(person, goal.id(), "Turn me into a task");
            seen.assertGone(person, goal.id(), "Stay below the task");
            assertEquals(0, seen.evidenceOfTicket(person, "ABC-3"));
        }
        assertEquals("", seen.panel("anna", goal.id()));
        assertEquals("nor on what was a milestone", "", seen.panel("anna", goal.milestone()));
        assertFalse(calls.page("ben", "/browse/ABC-3").contains("Led the rollout"));
        assertEquals(404, calls.rest("anna", "POST", "goals/" + goal.id() + "/move", "{\"dueDate\":\"2030-01-01\",\"reason\":\"LIFE\",\"note\":\"\"}").status());
        assertEquals(404, calls.rest("anna", "POST", "milestones/" + goal.milestone() + "/complete", "{}").status());

        jira.edit("anna", goal.id(), "{\"issuetype\":{\"id\":\"" + jira.goalType() + "\"}}");
        assertWhole("anna", goal, "ABC-3");
        seen.assertOwnerFinds("anna", goal.id(), "Turn me into a task");
        seen.assertShared("ben", goal.id(), "Turn me into a task", "Stay below the task");
        assertEquals(1, seen.evidenceOfTicket("ben", "ABC-3"));
    }

    @Test
    public void type_ofAMilestone_changedAway_leavesTheGoal_andBack_bringsItWhole() {
        OwnGoal goal = OwnGoal.start(calls, "anna", "Keep one more", "Become a plain sub-task");
        write(goal, "ABC-4");
        jira.edit("anna", goal.milestone(), "{\"issuetype\":{\"id\":\"" + NativeJira.SUB_TASK + "\"}}");

        assertEquals(0, seen.goal("anna", goal.id()).get("milestones").size());
        seen.assertOwnerFindsNot("anna", goal.id(), "Become a plain sub-task");
        assertEquals(0, seen.evidence("anna", goal.id()).size());
        assertEquals("", seen.panel("anna", goal.milestone()));
        jira.edit("anna", goal.milestone(), "{\"issuetype\":{\"id\":\"" + jira.milestoneType() + "\"}}");
        assertWhole("anna", goal, "ABC-4");
    }

    @Test
    public void whatRestCannotEdit_isRefused_andTheGoalStays() {
        OwnGoal goal = OwnGoal.start(calls, "anna", "Unmoved by REST", "Unmoved milestone");
        for (String fields : new String[] {"{\"project\":{\"key\":\"ABC\"}}", "{\"parent\":{\"key\":\"ABC-1\"}}", "{\"status\":{\"id\":\"10001\"}}",
            "{\"issuetype\":{\"id\":\"" + jira.milestoneType() + "\"}}", "{\"reporter\":{\"name\":\"ben\"}}"}) {
            assertEquals(fields, 400, jira.json("anna", "PUT", "/rest/api/2/issue/" + goal.id(), "{\"fields\":" + fields + "}").status());
        }
        assertEquals(400, jira.json("anna", "DELETE", "/rest/api/2/issue/" + goal.id(), "").status());
        assertEquals("hidden from others", 404, jira.json("ben", "PUT", "/rest/api/2/issue/" + goal.id(), "{\"fields\":{\"summary\":\"x\"}}").status());
        assertEquals("Unmoved by REST", seen.goal("anna", goal.id()).get("title").asText());
    }

    /** A moved date with a note, a criterion, a reflection and evidence on the milestone. */
    static void write(Calls calls, OwnGoal goal, String ticket) {
        String milestone = "milestones/" + goal.milestone();
        calls.rest(goal.owner(), "POST", milestone + "/move", "{\"dueDate\":\"%s\",\"reason\":\"WAITING\",\"note\":\"Waiting for the room\"}"
                .formatted(OwnGoal.today().plusDays(60))).ok();
        calls.rest(goal.owner(), "PUT", "goals/" + goal.id() + "/" + milestone, "{\"values\":{\"criterion\":\"The hall was full\"}}").ok();
        calls.rest(goal.owner(), "POST", milestone + "/complete", "{\"worked\":\"Asking early\"}").ok();
        calls.rest(goal.owner(), "POST", "evidence", "{\"ticket\":\"%s\",\"item\":{\"kind\":\"MILESTONE\",\"id\":%d},\"claim\":\"Led the rollout\"}"
                .formatted(ticket, goal.milestone())).ok();
    }

    /** All that {@link #write} wrote is there for this person as owner, under this goal. */
    static void assertWhole(GoalSeen seen, String owner, long goal, long milestone, String ticket) {
        JsonNode read = seen.milestone(owner, goal, milestone);
        assertEquals("Asking early", read.at("/reflection/worked").asText());
        assertEquals("Waiting for the room", read.at("/moves/0/note").asText());
        assertEquals(1, read.get("evidence").asInt());
        assertTrue(seen.goal(owner, goal).get("detail").toString(), seen.goal(owner, goal).get("detail").toString().contains("The hall was full"));
        assertEquals("Led the rollout", seen.evidence(owner, goal).at("/0/claim").asText());
        assertEquals(goal, seen.evidence(owner, goal).at("/0/goal/id").asLong());
        assertEquals(1, seen.evidenceOfTicket(owner, ticket));
        assertTrue(seen.page(owner, goal).contains("Led the rollout"));
        assertTrue(seen.review(owner, owner).toString().contains("Led the rollout"));
    }

    private static void write(OwnGoal goal, String ticket) {
        write(calls, goal, ticket);
    }

    private static void assertWhole(String owner, OwnGoal goal, String ticket) {
        assertWhole(seen, owner, goal.id(), goal.milestone(), ticket);
    }
}
