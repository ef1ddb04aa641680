package org.milepost.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.plan.Goal;
import org.milepost.plan.ItemReference;
import org.milepost.rest.RestWorld.Answer;
import org.milepost.sharing.Access;

public class GoalRestTest {

    private final RestWorld rest = new RestWorld();
    private Goal goal;
    private String goalPath;
    private String milestonePath;

    @Before
    public void annaHasAGoal() {
        goal = rest.world.startedByAnna();
        goalPath = "goals/" + goal.id();
        milestonePath = "milestones/" + goal.milestones().get(0).id();
    }

    @Test
    public void start_answers201_withTheGoalItsAddressAndItsVersion() {
        Answer answer = rest.post(rest.world.max, "career/start",
                "{\"goal\":\"Speak French\",\"targetDate\":\"2026-12-01\",\"milestone\":\"First lesson\",\"milestoneDate\":\"2026-07-01\"}");

        assertEquals(201, answer.status());
        assertEquals("Speak French", answer.body().path("title").asText());
        assertEquals(RestWorld.BASE + "/rest/milepost/1.0/goals/" + answer.body().path("id").asLong(), answer.headers().get("Location"));
        assertEquals('"' + answer.body().path("version").asText() + '"', answer.headers().get("ETag"));
        assertEquals("First lesson", answer.body().path("milestones").path(0).path("title").asText());
        assertEquals(answer.body().path("milestones").path(0).path("id").asLong(), answer.body().path("next").asLong());
    }

    @Test
    public void goal_isWrittenWithAllItsOwnerMaySee_andNeverKeptInACache() {
        Answer answer = rest.get(rest.world.anna, goalPath);

        assertEquals(200, answer.status());
        assertEquals("\"2\"", answer.headers().get("ETag"));
        assertEquals("no-store", answer.headers().get("Cache-Control"));
        assertEquals("anna", answer.body().path("owner").path("name").asText());
        assertEquals("2026-12-01", answer.body().path("targetDate").asText());
        assertEquals("2026-12-01", answer.body().path("baseline").asText());
        assertEquals("PROFESSIONAL", answer.body().path("kind").asText());
        assertEquals("OWNER", answer.body().path("access").asText());
        assertEquals("NEXT", answer.body().path("milestones").path(0).path("state").asText());
        assertEquals(RestWorld.BASE + "/browse/" + goal.key(), answer.body().path("url").asText());
        assertFalse(answer.body().path("milestones").path(0).has("reflection"));
    }

    @Test
    @Requirement("S47")
    public void strangerAndManagerAndNoSuchGoal_answerAlike() {
        Answer missing = rest.get(rest.world.paul, "goals/999999");
        assertEquals(404, missing.status());
        for (Answer answer : new Answer[]{rest.get(rest.world.paul, goalPath), rest.get(rest.world.max, goalPath), rest.get(rest.world.max, goalPath + "/evidence"),
                rest.get(rest.world.paul, "goals/no-number"), rest.post(rest.world.paul, milestonePath + "/complete", "{}")}) {
            assertEquals(missing.status(), answer.status());
            assertEquals(missing.body(), answer.body());
        }
    }

    @Test
    @Requirement("S47")
    public void mistakes_doNotTellAStranger_whatIsThere() {
        String milestone = goal.milestones().get(0).id().toString();
        String[][] table = {{"POST", "milestones", "move", "{\"dueDate\":\"x\",\"reason\":\"LIFE\"}"}, {"POST", "milestones", "move", "{\"dueDate\":null}"},
                {"POST", "milestones", "move", "{\"dueDate\":null,\"reason\":\"LIFE\",\"note\":\"\\u0007\"}"},
                {"POST", "milestones", "move", "{\"dueDate\":null,\"reason\":\"LIFE\",\"version\":-1}"},
                {"POST", "milestones", "complete", "{\"worked\":\"\\u0007\"}"}, {"PUT", "milestones", "reflection", "{\"worked\":\"\\u0007\"}"},
                {"POST", "goals", "move", "{\"dueDate\":null}"}, {"POST", "goals", "complete", "{\"version\":-1}"}, {"PUT", "goals", "reflection", "{\"worked\":\"\\u0007\"}"},
                {"POST", "goals", "milestones", "{}"}};
        for (String[] row : table) {
            String there = row[1].equals("goals") ? goal.id().toString() : milestone;
            for (Map<String, String> headers : List.of(Map.<String, String>of(), Map.of("If-Match", "\"nonsense\""))) {
                Answer forbidden = rest.call(rest.world.paul, row[0], row[1] + "/" + there + "/" + row[2], row[3], headers);
                Answer unknown = rest.call(rest.world.paul, row[0], row[1] + "/999999/" + row[2], row[3], headers);
                assertEquals(row[1] + "/" + row[2] + " " + row[3], unknown.status(), forbidden.status());
                assertEquals(row[1] + "/" + row[2] + " " + row[3], unknown.body(), forbidden.body());
            }
        }
    }

    @Test
    public void sharer_seesTheGoalWithoutReflections() {
        rest.post(rest.world.anna, milestonePath + "/complete", "{\"worked\":\"Practice\"}");
        rest.world.annaShares(ItemReference.goal(goal.id()), rest.world.paul, Access.VIEW);

        assertEquals("Practice", rest.get(rest.world.anna, goalPath).body().path("milestones").path(0).path("reflection").path("worked").asText());
        Answer shared = rest.get(rest.world.paul, goalPath);
        assertEquals("VIEW", shared.body().path("access").asText());
        assertFalse(shared.body().path("milestones").path(0).has("reflection"));
        assertEquals(403, rest.post(rest.world.paul, milestonePath + "/move", "{\"dueDate\":null,\"reason\":\"LIFE\"}").status());
    }

    @Test
    @Requirement("S55")
    public void health_namesItsRules_andAsksNobodyButTheOwner() {
        String day = "2026-07-01";
        for (int i = 0; i < 3; i++) {
            rest.world.clock.advance(Duration.ofHours(1));
            day = LocalDate.parse(day).plusMonths(1).toString();
            assertEquals(200, rest.post(rest.world.anna, milestonePath + "/move", "{\"dueDate\":\"" + day + "\",\"reason\":\"LIFE\"}").status());
        }
        rest.world.annaShares(ItemReference.goal(goal.id()), rest.world.paul, Access.VIEW);

        JsonNode own = rest.get(rest.world.anna, goalPath).body().path("health");
        assertEquals("AT_RISK", own.path("state").asText());
        assertEquals("SLIPPED_TWICE", own.path("causes").path(0).path("rule").asText());
        assertTrue(own.path("causes").path(0).path("sentence").asText().contains("moved to a later day 3 times"));
        assertTrue(own.path("reassess").asBoolean());
        JsonNode shared = rest.get(rest.world.paul, goalPath).body().path("health");
        assertEquals(own.path("causes"), shared.path("causes"));
        assertFalse(shared.path("reassess").asBoolean(true));
    }

    @Test
    @Requirement("S47")
    public void health_saysNothingOfAGoal_ofWhichAMilestoneAloneIsShared() {
        rest.world.annaShares(ItemReference.milestone(goal.milestones().get(0).id()), rest.world.paul, Access.VIEW);

        assertEquals("{\"state\":\"NONE\",\"causes\":[],\"reassess\":false}", rest.get(rest.world.paul, goalPath).body().path("health").toString());
    }

    @Test
    public void milestone_isAdded_withItsGoal() {
        Answer answer = rest.post(rest.world.anna, goalPath + "/milestones", "{\"title\":\"Write a paper\",\"dueDate\":\"2026-08-01\",\"version\":1}");

        assertEquals(201, answer.status());
        assertTrue(answer.body().path("milestone").asLong() > 0);
        assertEquals(2, answer.body().path("goal").path("milestones").size());
        assertEquals("\"3\"", answer.headers().get("ETag"));
    }

    @Test
    @Requirement("S28")
    public void move_isWritten_withItsReason_andIsASlip() {
        Answer answer = rest.post(rest.world.anna, milestonePath + "/move",
                "{\"dueDate\":\"2026-07-15\",\"reason\":\"WAITING\",\"note\":\"room was taken\",\"version\":2}");

        assertEquals(200, answer.status());
        Answer read = rest.get(rest.world.anna, goalPath);
        assertEquals("2026-07-15", read.body().path("milestones").path(0).path("dueDate").asText());
        assertEquals("2026-07-01", read.body().path("milestones").path(0).path("baseline").asText());
        assertEquals("WAITING", read.body().path("milestones").path(0).path("moves").path(0).path("reason").asText());
        assertTrue(read.body().path("milestones").path(0).path("moves").path(0).path("slip").asBoolean());
        assertEquals("\"3\"", answer.headers().get("ETag"));
    }

    @Test
    public void nullUndates_andLeavingTheDayOutIsRefused() {
        assertEquals("BODY_INVALID", rest.post(rest.world.anna, milestonePath + "/move", "{\"reason\":\"LIFE\"}").code());
        Answer undated = rest.post(rest.world.anna, milestonePath + "/move", "{\"dueDate\":null,\"reason\":\"LIFE\"}");
        assertEquals("UNDATED", undated.body().path("milestones").path(0).path("state").asText());
        assertFalse(undated.body().path("milestones").path(0).has("dueDate"));
    }

    @Test
    public void staleVersionInTheBody_is409_withTheCurrentGoal() {
        Answer answer = rest.post(rest.world.anna, milestonePath + "/move", "{\"dueDate\":\"2026-07-15\",\"reason\":\"LIFE\",\"version\":1}");

        assertEquals(409, answer.status());
        assertEquals("CONFLICT", answer.code());
        assertEquals(2, answer.body().path("current").path("version").asLong());
        assertEquals("2026-07-01", answer.body().path("current").path("milestones").path(0).path("dueDate").asText());
    }

    @Test
    public void staleIfMatch_is412_inEveryFormThatProxiesMakeOfIt() {
        for (String tag : new String[]{"\"1\"", "W/\"1\"", "\"1-gzip\"", "\"nonsense\""}) {
            Answer answer = move(tag);
            assertEquals(tag, 412, answer.status());
            assertEquals(tag, "STALE", answer.code());
        }
    }

    @Test
    public void currentIfMatch_isTaken_inEveryFormThatProxiesMakeOfIt() {
        for (String form : new String[]{"\"%d\"", "W/\"%d\"", "\"%d-gzip\"", "\"1\", \"%d\"", "*"}) {
            long version = rest.get(rest.world.anna, goalPath).body().path("version").asLong();
            assertEquals(form, 200, move(String.format(form, version)).status());
        }
    }

    private Answer move(String ifMatch) {
        String now = rest.get(rest.world.anna, goalPath).body().path("milestones").path(0).path("dueDate").asText();
        String other = "2026-07-15".equals(now) ? "2026-07-16" : "2026-07-15";
        return rest.call(rest.world.anna, "POST", milestonePath + "/move", "{\"dueDate\":\"" + other + "\",\"reason\":\"LIFE\"}", Map.of("If-Match", ifMatch));
    }

    @Test
    public void completing_needsJirasScreen_whereTheWorkflowAsks() {
        rest.world.jira.needScreen("/secure/Screen.jspa?id=1&action=2");
        Answer answer = rest.post(rest.world.anna, milestonePath + "/complete", "{}");

        assertEquals(409, answer.status());
        assertEquals("NEEDS_JIRA_SCREEN", answer.code());
        assertEquals("/jira/secure/Screen.jspa?id=1&action=2", answer.body().path("url").asText());
    }

    @Test
    @Requirement("S38")
    public void completingTwice_isAlreadyDone() {
        assertEquals("REACHED", rest.post(rest.world.anna, milestonePath + "/complete", "{\"worked\":\"\",\"notWorked\":\"\",\"improve\":\"\",\"version\":2}")
                .body().path("milestones").path(0).path("state").asText());
        assertEquals("ALREADY_DONE", rest.post(rest.world.anna, milestonePath + "/complete", "{}").code());
    }

    @Test
    @Requirement("S29")
    public void reflection_isWrittenOver() {
        rest.post(rest.world.anna, milestonePath + "/complete", "{\"worked\":\"Practice\"}");
        Answer answer = rest.call(rest.world.anna, "PUT", milestonePath + "/reflection", "{\"worked\":\"Much practice\",\"improve\":\"Sleep\"}", Map.of());
        assertEquals(200, answer.status());
        assertEquals("Much practice", answer.body().path("milestones").path(0).path("reflection").path("worked").asText());
    }

    @Test
    public void goalAndMilestoneAddresses_takeTheirOwnKindAlone() {
        long milestone = goal.milestones().get(0).id().value();
        assertEquals(404, rest.post(rest.world.anna, "milestones/" + goal.id() + "/complete", "{}").status());
        assertEquals(404, rest.post(rest.world.anna, "goals/" + milestone + "/complete", "{}").status());
        assertEquals(200, rest.post(rest.world.anna, goalPath + "/move", "{\"dueDate\":\"2026-12-24\",\"reason\":\"PRIORITY_SHIFT\"}").status());
        assertTrue(rest.post(rest.world.anna, goalPath + "/complete", "{}").body().path("achieved").asBoolean());
    }

    @Test
    public void career_holdsOwnGoals_whatIsShared_andWhetherAnythingCanBeStarted() {
        rest.world.annaShares(ItemReference.goal(goal.id()), rest.world.paul, Access.VIEW);
        Answer own = rest.get(rest.world.anna, "career");
        assertEquals("Anna Arnold", own.body().path("person").path("fullName").asText());
        assertEquals("Lead a team", own.body().path("goals").path(0).path("title").asText());
        assertEquals("OWNER", own.body().path("goals").path(0).path("milestones").path(0).path("access").asText());
        assertTrue(own.body().path("setUp").path("ready").asBoolean());
        assertTrue(own.body().path("plan").asLong() > 0);

        Answer others = rest.get(rest.world.paul, "career");
        assertEquals(0, others.body().path("goals").size());
        assertFalse(others.body().has("plan"));
        assertEquals("anna", others.body().path("shared").path(0).path("owner").path("name").asText());
    }
}
