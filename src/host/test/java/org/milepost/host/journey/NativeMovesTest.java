package org.milepost.host.journey;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.host.demo.DemoPeople;
import org.milepost.host.jira.model.Constants;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.Grant;
import org.milepost.host.jira.model.Permission;

/** Goals and milestones moved in Jira itself: to other projects, to other goals, to being something else. */
public class NativeMovesTest {

    @ClassRule
    public static final Products products = Products.withDemoData();

    private static Calls calls;
    private static NativeJira jira;
    private static GoalSeen seen;

    /** SHARED1 and SHARED2 offer goals and milestones, without security levels; HARD as well, with another workflow and levels. */
    @BeforeClass
    public static void setUp() {
        products.setUp("CAREER");
        calls = products.calls();
        jira = new NativeJira(products);
        seen = new GoalSeen(products);
        long types = products.jira().types().createScheme("With goals", "", List.of(NativeJira.TASK, "10004", NativeJira.SUB_TASK, jira.goalType(),
                jira.milestoneType())).id();
        for (String project : List.of("SHARED1", "SHARED2", "HARD")) {
            products.jira().assignTypeScheme(products.jira().projects().get(project).id(), types);
        }
    }

    @Test
    @Requirement("S65")
    public void goalMovedToAnotherProject_isTheSameGoal_underAnotherKey() {
        OwnGoal goal = written("anna", "Move house", "Carry the piano", "ABC-1");
        long share = goal.shareWith(calls, "ben");
        String milestoneKey = jira.key(goal.milestone());
        jira.move("anna", goal.id(), "SHARED1", jira.goalType());

        JsonNode moved = seen.goal("anna", goal.id());
        assertTrue(moved.get("key").asText().startsWith("SHARED1-"));
        assertTrue(moved.get("url").asText().endsWith("/browse/" + moved.get("key").asText()));
        assertNotEquals(milestoneKey, seen.milestone("anna", goal.id(), goal.milestone()).get("key").asText());
        assertWhole("anna", goal.id(), goal, "ABC-1");
        seen.assertOwnerFinds("anna", goal.id(), "Carry the piano");
        seen.assertShared("ben", goal.id(), "Move house", "Carry the piano");
        assertTrue("the old address leads there", jira.redirectOf("anna", "/browse/" + goal.key()).endsWith("/browse/" + moved.get("key").asText()));

        assertEquals("the level is lost, and the issue open to all who see the project", Optional.empty(), jira.record(goal.id()).securityLevel());
        assertTrue(calls.page("olga", "/browse/" + jira.key(goal.id())).contains("Move house"));
        assertEquals("which opens nothing in Milepost", "", seen.panel("olga", goal.id()));
        seen.assertGone("olga", goal.id(), "Carry the piano");
        calls.rest("anna", "DELETE", "shares/" + share, "");
        assertEquals(404, calls.rest("ben", "GET", "goals/" + goal.id(), "").status());
        assertEquals(201, calls.rest("anna", "POST", "goals/" + goal.id() + "/milestones", "{\"title\":\"Unpack\"}").status());
    }

    @Test
    public void goalMovedWhereItsTypeIsUnknown_leavesThePlan_andComesBackWhole() {
        OwnGoal goal = written("anna", "Leave the plan", "Leave it as well", "ABC-2");
        goal.shareWith(calls, "ben");
        jira.move("anna", goal.id(), "ABC", NativeJira.TASK, "subtaskissuetype_" + jira.milestoneType() + "=" + NativeJira.SUB_TASK);
        for (String person : List.of("anna", "ben")) {
            seen.assertGone(person, goal.id(), "Leave the plan");
            seen.assertGone(person, goal.id(), "Leave it as well");
            assertEquals(0, seen.evidenceOfTicket(person, "ABC-2"));
        }
        jira.move("anna", goal.id(), "CAREER", jira.goalType(), "subtaskissuetype_" + NativeJira.SUB_TASK + "=" + jira.milestoneType());
        assertWhole("anna", goal.id(), goal, "ABC-2");
        seen.assertShared("ben", goal.id(), "Leave the plan", "Leave it as well");
    }

    @Test
    public void statusMappedByAMove_decidesWhetherItIsReached_whateverTheResolutionSays() {
        OwnGoal goal = written("mia", "Change the workflow", "Be open again", "ABC-3");
        jira.move("mia", goal.id(), "HARD", jira.goalType(), "description=why", "status_" + Constants.TO_DO.id() + "=" + Constants.CLOSED.id(),
                "status_" + Constants.DONE.id() + "=" + Constants.OPEN.id());

        JsonNode moved = seen.goal("mia", goal.id());
        assertTrue("closed without ever having been resolved", moved.get("achieved").asBoolean());
        JsonNode milestone = seen.milestone("mia", goal.id(), goal.milestone());
        assertTrue("Jira left its resolution", jira.record(goal.milestone()).value(Field.RESOLUTION).isPresent());
        assertFalse(milestone.get("reached").asBoolean());
        assertFalse(milestone.has("reachedOn"));
        assertEquals("Asking early", milestone.at("/reflection/worked").asText());
        assertTrue(seen.page("mia", goal.id()).contains("Be open again"));
    }

    @Test
    public void goalMovedUnderALevelThatShutsItsOwnerOut_isGoneForAll_untilTheOwnerMaySeeItAgain() {
        OwnGoal goal = written("anna", "Behind a door", "Behind the same door", "ABC-4");
        goal.shareWith(calls, "ben");
        long scheme = products.jira().security().createScheme("Board").id();
        long level = products.jira().security().createLevel(scheme, "Board alone", "").id();
        products.jira().security().addEntry(level, Grant.group("administrators"));
        products.jira().security().setDefault(scheme, level);
        products.jira().projects().put(products.jira().projects().get("SHARED2").withSecurityScheme(scheme));
        jira.move("anna", goal.id(), "SHARED2", jira.goalType());
        assertEquals(Optional.of(level), jira.record(goal.id()).securityLevel());
        for (String person : List.of("anna", "ben", "ivan")) {
            seen.assertGone(person, goal.id(), "Behind a door");
        }
        products.jira().security().addEntry(level, Grant.REPORTER);
        assertWhole("anna", goal.id(), goal, "ABC-4");
        seen.assertShared("ben", goal.id(), "Behind a door", "Behind the same door");
    }

    @Test
    @Requirement("S65")
    public void milestoneMovedToAnotherGoal_isThere_andOnlyThere_withAllItsOwnerWrote() {
        OwnGoal old = written("anna", "The old home", "Wander about", "ABC-5");
        OwnGoal other = OwnGoal.start(calls, "anna", "The new home", "Was here before");
        old.shareWith(calls, "ben");
        other.shareWith(calls, "chen");
        old.shareWith(calls, "dana");
        other.shareWith(calls, "dana");
        jira.changeParent("anna", old.milestone(), other.key());

        assertWhole("anna", other.id(), old, "ABC-5");
        assertEquals(2, seen.goal("anna", other.id()).get("milestones").size());
        assertEquals(0, seen.goal("anna", old.id()).get("milestones").size());
        assertFalse((seen.page("anna", old.id()) + seen.panel("anna", old.id())).contains("Wander about"));
        assertFalse("nor its criterion", seen.goal("ben", old.id()).toString().contains("The hall was full"));
        assertTrue("its panel leads to the new goal", seen.panel("anna", old.milestone()).contains("The new home"));

        assertEquals("the old goal's share reaches it no more", 0, seen.goal("ben", old.id()).get("milestones").size());
        assertEquals(404, calls.rest("ben", "GET", "goals/" + other.id(), "").status());
        assertEquals(0, seen.evidenceOfTicket("ben", "ABC-5"));
        assertFalse(seen.page("ben", old.id()).contains("Led the rollout"));
        assertEquals(404, calls.rest("ben", "POST", "milestones/" + old.milestone() + "/complete", "{}").status());

        assertNothingWritten("chen", other.id(), old.milestone(), "ABC-5");
        assertHears("dana", other.id(), old.milestone(), "ABC-5");
    }

    @Test
    public void shareOfTheMilestoneItself_movesAlong() {
        OwnGoal old = written("anna", "Home of a shared milestone", "Shared alone", "ABC-6");
        OwnGoal other = OwnGoal.start(calls, "anna", "Its second home", "Not shared");
        calls.rest("anna", "POST", "shares", "{\"item\":{\"kind\":\"MILESTONE\",\"id\":%d},\"user\":\"ben\",\"level\":\"VIEW\"}".formatted(old.milestone())).ok();
        jira.changeParent("anna", old.milestone(), other.key());

        assertHears("ben", other.id(), old.milestone(), "ABC-6");
        assertEquals("NONE", seen.goal("ben", other.id()).get("access").asText());
        assertFalse(seen.page("ben", other.id()).contains("Not shared"));
        assertEquals(404, calls.rest("ben", "GET", "goals/" + old.id(), "").status());
    }

    /** Whoever has Move Issues can take other people's milestones; managers see them by the level of the career project. */
    @Test
    @Requirement("S65")
    public void milestoneTakenBySomebodyElse_tellsThemNothing_andComesBackWhole() {
        OwnGoal old = written("anna", "Robbed", "Taken away", "ABC-7");
        old.shareWith(calls, "mia");
        OwnGoal taker = OwnGoal.start(calls, "mia", "Taker's goal", "Taker's own");
        products.jira().security().addEntry(jira.record(old.id()).securityLevel().orElseThrow(), Grant.group(DemoPeople.MANAGERS));
        var before = products.jira().projects().get("CAREER");
        products.jira().projects().put(before.granting(Permission.MOVE_ISSUES, Grant.LOGGED_IN));
        try {
            jira.changeParent("mia", old.milestone(), taker.key());
            assertNothingWritten("mia", taker.id(), old.milestone(), "ABC-7");
            assertFalse(seen.milestone("mia", taker.id(), old.milestone()).has("reflection"));
            assertFalse(seen.panel("mia", old.milestone()).contains("Waiting for the room"));
            assertEquals(0, seen.goal("anna", old.id()).get("milestones").size());
            assertEquals(404, calls.rest("anna", "GET", "goals/" + taker.id(), "").status());
            jira.changeParent("mia", old.milestone(), old.key());
        } finally {
            products.jira().projects().put(before);
        }
        assertWhole("anna", old.id(), old, "ABC-7");
    }

    @Test
    @Requirement("S65")
    public void milestoneConvertedToATask_leavesTheGoal_andComesBackWhole() {
        OwnGoal goal = written("anna", "Lose one", "Become a task", "ABC-8");
        goal.shareWith(calls, "ben");
        jira.toIssue("anna", goal.milestone(), NativeJira.TASK);
        for (String person : List.of("anna", "ben")) {
            assertEquals(0, seen.goal(person, goal.id()).get("milestones").size());
            assertEquals(0, seen.evidence(person, goal.id()).size());
            assertEquals(0, seen.evidenceOfTicket(person, "ABC-8"));
        }
        assertEquals("", seen.panel("anna", goal.milestone()));
        jira.toSubTask("anna", goal.milestone(), jira.milestoneType(), goal.key());
        assertWhole("anna", goal.id(), goal, "ABC-8");
        assertHears("ben", goal.id(), goal.milestone(), "ABC-8");
    }

    @Test
    public void milestoneConvertedToAGoal_isAGoalOfItsReporter_withWhatTheOwnerWrote() {
        OwnGoal goal = written("anna", "Let one grow", "Outgrow the goal", "ABC-9");
        goal.shareWith(calls, "ben");
        jira.toIssue("anna", goal.milestone(), jira.goalType());

        JsonNode grown = seen.goal("anna", goal.milestone());
        assertEquals("OWNER", grown.get("access").asText());
        assertEquals(1, grown.get("evidence").asInt());
        assertEquals("GOAL", seen.evidence("anna", goal.milestone()).at("/0/item/kind").asText());
        seen.assertOwnerFinds("anna", goal.milestone(), "Outgrow the goal");
        assertEquals("not shared", 404, calls.rest("ben", "GET", "goals/" + goal.milestone(), "").status());
        assertEquals(0, seen.evidenceOfTicket("ben", "ABC-9"));
    }

    @Test
    public void goalConvertedToAMilestone_isUnderTheOtherGoal_andItsSharesOpenNothing() {
        OwnGoal other = OwnGoal.start(calls, "anna", "Bigger plans", "First of the bigger plans");
        long small = calls.rest("anna", "POST", "career/start", "{\"goal\":\"Small plan\"}").ok().get("id").asLong();
        calls.rest("anna", "POST", "evidence", "{\"ticket\":\"ABC-10\",\"item\":{\"kind\":\"GOAL\",\"id\":%d},\"claim\":\"Led the rollout\"}".formatted(small)).ok();
        calls.rest("anna", "POST", "shares", "{\"item\":{\"kind\":\"GOAL\",\"id\":%d},\"user\":\"ben\",\"level\":\"VIEW\"}".formatted(small)).ok();
        jira.toSubTask("anna", small, jira.milestoneType(), other.key());

        assertEquals(1, seen.milestone("anna", other.id(), small).get("evidence").asInt());
        assertEquals(404, calls.rest("anna", "GET", "goals/" + small, "").status());
        for (long id : new long[] {small, other.id()}) {
            assertEquals(404, calls.rest("ben", "GET", "goals/" + id, "").status());
        }
        assertEquals(0, seen.evidenceOfTicket("ben", "ABC-10"));
        assertFalse(calls.page("ben", "/plugins/servlet/milepost/career").contains("Small plan"));
    }

    private static OwnGoal written(String owner, String title, String milestone, String ticket) {
        OwnGoal goal = OwnGoal.start(calls, owner, title, milestone);
        NativeEditsTest.write(calls, goal, ticket);
        return goal;
    }

    private static void assertWhole(String owner, long goal, OwnGoal writtenOf, String ticket) {
        NativeEditsTest.assertWhole(seen, owner, goal, writtenOf.milestone(), ticket);
    }

    private static void assertHears(String person, long goal, long milestone, String ticket) {
        JsonNode read = seen.milestone(person, goal, milestone);
        assertEquals(1, read.get("evidence").asInt());
        assertEquals("Waiting for the room", read.at("/moves/0/note").asText());
        assertEquals("Led the rollout", seen.evidence(person, goal).at("/0/claim").asText());
        assertEquals(1, seen.evidenceOfTicket(person, ticket));
        assertTrue(seen.page(person, goal).contains("Led the rollout"));
    }

    /** The person sees the milestone there, with its dates, and nothing that was written of it. */
    private static void assertNothingWritten(String person, long goal, long milestone, String ticket) {
        JsonNode read = seen.milestone(person, goal, milestone);
        assertEquals(OwnGoal.today().plusDays(60).toString(), read.get("dueDate").asText());
        assertEquals(0, read.get("evidence").asInt());
        assertTrue(read.toString(), !read.at("/moves/0").has("reason") && read.at("/moves/0/note").asText().isEmpty());
        assertEquals(0, seen.evidence(person, goal).size());
        assertEquals(0, seen.evidenceOfTicket(person, ticket));
        String everything = seen.goal(person, goal) + seen.page(person, goal) + seen.review("anna", person) + seen.review(person, person) + calls.page(person, "/browse/" + ticket)
                + calls.page(person, "/plugins/servlet/milepost/career");
        for (String words : List.of("Led the rollout", "Waiting for the room", "Asking early", "The hall was full")) {
            assertFalse(words, everything.contains(words));
        }
    }
}
