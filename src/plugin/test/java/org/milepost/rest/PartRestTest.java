package org.milepost.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.rest.RestWorld.Answer;
import org.milepost.sharing.Access;

public class PartRestTest {

    private final RestWorld rest = new RestWorld();
    private Goal goal;
    private String goalPath;

    @Before
    public void annaHasAGoal() {
        goal = rest.world.startedByAnna();
        goalPath = "goals/" + goal.id();
    }

    @Test
    public void partOfAPlan_isAddedChangedAndRemoved() {
        Answer added = rest.post(rest.world.anna, "plans/active/visions", "{\"values\":{\"horizon\":\"FIVE_YEARS\",\"statement\":\"Lead a research group\"}}");
        assertEquals(added.body().toString(), 201, added.status());
        long number = added.body().path("number").asLong();
        assertEquals("VISION", added.body().path("kind").asText());
        assertTrue(added.headers().get("Location"), added.headers().get("Location").matches(".*/1.0/plans/[0-9]+/visions/" + number));
        assertEquals('"' + added.body().path("version").asText() + '"', added.headers().get("ETag"));

        String path = "plans/active/visions/" + number;
        Answer changed = rest.put(rest.world.anna, path, "{\"version\":%d,\"values\":{\"reviewOn\":\"2027-01-01\"}}".formatted(added.body().path("version").asLong()));
        assertEquals(200, changed.status());
        assertEquals("what is not named stays", "Lead a research group", changed.body().path("values").path("statement").asText());
        assertEquals("2027-01-01", changed.body().path("values").path("reviewOn").asText());
        Answer emptied = rest.put(rest.world.anna, path, "{\"values\":{\"reviewOn\":null}}");
        assertFalse(emptied.body().path("values").has("reviewOn"));

        Answer plan = rest.get(rest.world.anna, "plans/active");
        assertEquals(emptied.body(), plan.body().path("parts").path(0));
        assertEquals(204, rest.delete(rest.world.anna, path + "?version=" + emptied.body().path("version").asLong()).status());
        assertEquals(0, rest.get(rest.world.anna, "plans/active").body().path("parts").size());
    }

    @Test
    public void staleVersion_answersThePartAsItIs() {
        rest.put(rest.world.anna, "plans/active/profile", "{\"values\":{\"targetRole\":\"Principal\"}}");
        Answer stale = rest.put(rest.world.anna, "plans/active/profile", "{\"version\":0,\"values\":{\"targetRole\":\"Architect\"}}");
        assertEquals(409, stale.status());
        assertEquals("CONFLICT", stale.code());
        assertEquals("Principal", stale.body().path("current").path("values").path("targetRole").asText());
        assertEquals("PLAN_PROFILE", stale.body().path("current").path("kind").asText());

        Answer byHeader = rest.call(rest.world.anna, "PUT", "plans/active/profile", "{\"values\":{\"targetRole\":\"Architect\"}}", Map.of("If-Match", "\"0\""));
        assertEquals(412, byHeader.status());
        assertEquals(stale.body().path("current"), byHeader.body().path("current"));
    }

    @Test
    public void partsOfAGoal_areSentAsTheirFieldsAsk_andStandInTheGoal() {
        rest.put(rest.world.anna, goalPath + "/profile", """
                {"values":{"horizon":"MEDIUM","skills":["Speaking","Writing"],"doneOrNot":false,"measure":"Talks","baseline":0,"target":"12.50","unit":"a year"}}""");
        rest.post(rest.world.anna, goalPath + "/values", "{\"values\":{\"value\":2.5,\"day\":\"2026-05-01\"}}");
        rest.post(rest.world.anna, goalPath + "/confidence", "{\"values\":{\"rating\":7,\"day\":\"2026-05-01\"}}");
        rest.post(rest.world.anna, goalPath + "/steps", "{\"values\":{\"text\":\"Ask Max\",\"milestone\":%s}}".formatted(goal.milestones().get(0).id()));
        rest.post(rest.world.anna, goalPath + "/obstacles", "{\"values\":{\"text\":\"No time\",\"likelihood\":\"HIGH\"}}");
        rest.put(rest.world.anna, goalPath + "/outcome", "{\"values\":{\"outcome\":\"PAUSED\",\"reason\":\"Parental leave\",\"until\":\"2027-01-01\"}}");
        Answer milestone = rest.put(rest.world.anna, goalPath + "/milestones/" + goal.milestones().get(0).id(), "{\"values\":{\"criterion\":\"The talk is on video\"}}");
        assertEquals(milestone.body().toString(), 200, milestone.status());

        JsonNode detail = rest.get(rest.world.anna, goalPath).body().path("detail");
        JsonNode profile = detail.path("profile").path("values");
        assertEquals("[\"Speaking\",\"Writing\"]", profile.path("skills").toString());
        assertEquals("12.5", profile.path("target").toString());
        assertFalse(profile.has("doneOrNot"));
        assertEquals("2.5", detail.path("values").path(0).path("values").path("value").toString());
        assertEquals("7", detail.path("confidence").path(0).path("values").path("rating").toString());
        assertEquals(goal.milestones().get(0).id().value(), detail.path("steps").path(0).path("values").path("milestone").asLong());
        assertEquals("HIGH", detail.path("obstacles").path(0).path("values").path("likelihood").asText());
        assertEquals("PAUSED", detail.path("outcome").path("values").path("outcome").asText());
        assertFalse("a goal that rests has no next step", detail.path("steps").path(0).path("next").asBoolean());
        assertEquals("The talk is on video", detail.path("milestones").path(0).path("values").path("criterion").asText());

        assertEquals(204, rest.delete(rest.world.anna, goalPath + "/outcome").status());
        JsonNode goesOn = rest.get(rest.world.anna, goalPath).body().path("detail");
        assertFalse(goesOn.has("outcome"));
        assertTrue(goesOn.path("steps").path(0).path("next").asBoolean());
    }

    @Test
    @Requirement("S47")
    public void mistakes_doNotTellAStranger_whatIsThere() {
        rest.post(rest.world.anna, "plans/active/visions", "{\"values\":{\"horizon\":\"FIVE_YEARS\",\"statement\":\"Lead\"}}");
        JsonNode plan = rest.get(rest.world.anna, "plans/active").body();
        String vision = "visions/" + plan.path("parts").path(0).path("number").asLong();
        String[][] table = {{"POST", "goals", "steps", "{\"values\":{}}"}, {"POST", "goals", "steps", "{\"values\":{\"x\":1}}"},
                {"PUT", "goals", "profile", "{\"version\":-1,\"values\":{\"parent\":0}}"}, {"POST", "goals", "steps", "{}"},
                {"PUT", "goals", "outcome", "{\"values\":{}}"}, {"PUT", "goals", "milestones/1", "{\"values\":{\"kind\":\"x\"}}"},
                {"DELETE", "goals", "steps/1?version=x", null}, {"POST", "goals", "shift/preview", "{}"},
                {"POST", "goals", "shift", "{\"item\":0,\"to\":\"x\",\"reason\":\"x\",\"version\":-1}"}, {"POST", "goals", "shift/undo", "{\"moves\":[null]}"},
                {"POST", "goals", "shift/finish", "{}"},
                {"GET", "plans", "", null}, {"PUT", "plans", "profile", "{\"version\":-1,\"values\":{\"stage\":\"x\"}}"}, {"POST", "plans", "visions", "{}"},
                {"PUT", "plans", vision, "{\"values\":{\"x\":1}}"}, {"DELETE", "plans", vision + "?version=x", null}};
        for (String[] row : table) {
            String there = row[1].equals("goals") ? goal.id().toString() : plan.path("id").asText();
            for (Map<String, String> headers : List.of(Map.<String, String>of(), Map.of("If-Match", "\"nonsense\""))) {
                Answer forbidden = rest.call(rest.world.paul, row[0], row[1] + "/" + there + "/" + row[2], row[3], headers);
                Answer unknown = rest.call(rest.world.paul, row[0], row[1] + "/999999/" + row[2], row[3], headers);
                assertEquals(row[1] + "/" + row[2] + " " + row[3], unknown.status(), forbidden.status());
                assertEquals(row[1] + "/" + row[2] + " " + row[3], unknown.body(), forbidden.body());
                assertTrue(row[1] + "/" + row[2] + " answers " + forbidden.status(), forbidden.status() >= 400);
            }
        }
    }

    @Test
    public void sharer_readsAndMayNotChange() {
        rest.world.annaShares(ItemReference.goal(goal.id()), rest.world.paul, Access.VIEW);
        assertEquals(403, rest.post(rest.world.paul, goalPath + "/steps", "{\"values\":{\"text\":\"x\"}}").status());
        rest.world.annaShares(ItemReference.goal(goal.id()), rest.world.paul, Access.EDIT);
        assertEquals(201, rest.post(rest.world.paul, goalPath + "/steps", "{\"values\":{\"text\":\"x\"}}").status());
        assertEquals("what a goal is, its owner says", 403, rest.put(rest.world.paul, goalPath + "/profile", "{\"values\":{\"specific\":\"x\"}}").status());
    }

    @Test
    @Requirement("S47")
    public void ticketOfAStep_isToldToWhoMayBrowseIt_andLeftOutOfEveryAnswerToOthers() {
        IssueId ticket = rest.world.tickets.add(4711, "DEV-1", "Ship it");
        Answer added = rest.post(rest.world.anna, goalPath + "/steps", "{\"values\":{\"text\":\"x\",\"every\":\"DAY\",\"follows\":\"DEV-1\"}}");
        assertEquals(4711, added.body().path("values").path("follows").asLong());
        assertEquals("{\"id\":4711,\"key\":\"DEV-1\",\"summary\":\"Ship it\"}", added.body().path("named").path("follows").toString());
        String step = goalPath + "/steps/" + added.body().path("number").asLong();
        rest.world.annaShares(ItemReference.goal(goal.id()), rest.world.paul, Access.EDIT);
        rest.world.tickets.hideFrom(rest.world.paul, ticket);

        List<Answer> answers = List.of(rest.put(rest.world.paul, step, "{\"values\":{\"text\":\"y\"}}"), rest.put(rest.world.paul, step, "{\"version\":1,\"values\":{\"text\":\"z\"}}"),
                rest.put(rest.world.paul, step + "/ticks/2026-06-01", ""), rest.delete(rest.world.paul, step + "/ticks/2026-06-01"),
                rest.delete(rest.world.paul, step + "?version=1"), rest.get(rest.world.paul, goalPath));
        assertEquals(List.of(200, 409, 200, 200, 409, 200), answers.stream().map(Answer::status).toList());
        for (Answer answer : answers) {
            assertFalse(answer.body().toString(), answer.body().toString().contains("4711") || answer.body().toString().contains("DEV-1"));
        }
        assertEquals("it is there still", 4711, rest.put(rest.world.anna, step, "{\"values\":{\"text\":\"z\"}}").body().path("values").path("follows").asLong());
    }

    @Test
    @Requirement("S34")
    public void whoWasAsked_isCalledByTheNameThatIsShown_andLogsInByANameForTheOwnerAlone() {
        rest.world.people.add("max.maier.7", "Maxine Ask");
        rest.post(rest.world.anna, goalPath + "/resources", "{\"values\":{\"kind\":\"COURSE\",\"what\":\"Course\",\"state\":\"ASKED\",\"person\":\"max.maier.7\"}}");
        rest.world.annaShares(ItemReference.goal(goal.id()), rest.world.paul, Access.EDIT);

        JsonNode own = rest.get(rest.world.anna, goalPath).body().path("detail").path("resources").path(0);
        JsonNode shared = rest.get(rest.world.paul, goalPath).body().path("detail").path("resources").path(0);
        assertEquals("max.maier.7", own.path("values").path("person").asText());
        assertEquals("Maxine Ask", own.path("named").path("person").path("fullName").asText());
        assertEquals(own.path("named"), shared.path("named"));
        assertFalse(shared.path("values").has("person"));
        assertFalse(rest.get(rest.world.paul, goalPath).body().toString().contains("max.maier.7"));
    }

    @Test
    public void addressesThatAreNone_answer404() {
        for (String path : new String[]{"goals/%s/profile", "goals/%s/wishes", "goals/%s/outcome"}) {
            assertEquals(path, 404, rest.post(rest.world.anna, path.formatted(goal.id()), "{\"values\":{}}").status());
        }
        assertEquals(404, rest.put(rest.world.anna, goalPath + "/steps", "{\"values\":{}}").status());
        assertEquals(404, rest.put(rest.world.anna, goalPath + "/steps/77", "{\"values\":{}}").status());
        assertEquals(404, rest.put(rest.world.anna, "plans/active/visions/x", "{\"values\":{}}").status());
        assertEquals(404, rest.get(rest.world.max, "plans/active").status());
    }

    @Test
    public void nextPlan_takesGoalsAndPartsOver() {
        rest.put(rest.world.anna, "plans/active/profile", "{\"values\":{\"targetRole\":\"Principal\"}}");
        JsonNode before = rest.get(rest.world.anna, "plans/active").body();
        Answer stale = rest.post(rest.world.anna, "plans/next", "{\"goals\":[],\"version\":0}");
        assertEquals(409, stale.status());
        assertEquals(before, stale.body().path("current"));

        Answer next = rest.post(rest.world.anna, "plans/next", "{\"goals\":[%s],\"version\":%d}".formatted(goal.id(), before.path("version").asLong()));
        assertEquals(next.body().toString(), 201, next.status());
        assertTrue(next.body().path("active").asBoolean());
        assertEquals("Principal", next.body().path("parts").path(0).path("values").path("targetRole").asText());
        assertEquals(2, rest.get(rest.world.anna, "plans").body().size());
        Answer ended = rest.put(rest.world.anna, "plans/" + before.path("id").asLong() + "/profile", "{\"values\":{\"targetRole\":\"x\"}}");
        assertEquals("PLAN_ENDED", ended.code());
    }

    @Test
    public void shift_isPreviewedDoneAndTakenBack() {
        String body = "{\"item\":%s,\"to\":\"2026-07-08\"".formatted(goal.milestones().get(0).id());
        JsonNode previewed = rest.post(rest.world.anna, goalPath + "/shift/preview", body + "}").body();
        assertEquals(2, previewed.path("moves").size());
        assertEquals("Give a talk", previewed.path("moves").path(0).path("title").asText());
        assertEquals("2026-12-08", previewed.path("moves").path(1).path("to").asText());

        Answer shifted = rest.post(rest.world.anna, goalPath + "/shift", body + ",\"reason\":\"LIFE\",\"version\":2}");
        assertEquals(shifted.body().toString(), 200, shifted.status());
        assertEquals(previewed.path("moves"), shifted.body().path("moves"));
        assertEquals("2026-12-08", shifted.body().path("goal").path("targetDate").asText());
        Answer stale = rest.post(rest.world.anna, goalPath + "/shift/undo", "{\"moves\":%s,\"version\":2}".formatted(shifted.body().path("moves")));
        assertEquals(409, stale.status());
        assertEquals(shifted.body().path("goal"), stale.body().path("current"));
        Answer undone = rest.post(rest.world.anna, goalPath + "/shift/undo", "{\"moves\":%s,\"version\":3}".formatted(shifted.body().path("moves")));
        assertEquals("2026-12-01", undone.body().path("targetDate").asText());
    }

    @Test
    public void smart_isToldToTheOwnerOfAGoalThatGoesOn_alone() {
        JsonNode missing = rest.get(rest.world.anna, goalPath).body().path("smart");
        assertTrue(missing.toString(), missing.toString().contains("RELEVANT_NO_LINK"));
        assertFalse(missing.path(0).path("sentence").asText().isBlank() || missing.path(0).path("advice").asText().isBlank());
        rest.world.annaShares(ItemReference.goal(goal.id()), rest.world.paul, Access.EDIT);
        assertFalse(rest.get(rest.world.paul, goalPath).body().has("smart"));
        rest.put(rest.world.anna, goalPath + "/outcome", "{\"values\":{\"outcome\":\"PAUSED\",\"reason\":\"Later\"}}");
        assertFalse(rest.get(rest.world.anna, goalPath).body().has("smart"));
    }
}
