package org.milepost.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.IssueId;
import org.milepost.plan.PartKind;
import org.milepost.rest.RestWorld.Answer;

/** Feedback, news and the next goal over REST. */
public class FeedbackRestTest {

    private final RestWorld rest = new RestWorld();
    private final CareerWorld world = rest.world;
    private final IssueId goal = world.startedByAnna().id();

    @Test
    @Requirement("S48")
    public void request_isListedForWhomItAsks_answered_andShownToItsOwner() {
        long number = ask();

        JsonNode asked = rest.get(world.paul, "feedback").body().get(0);
        assertEquals("How was it?", asked.path("question").asText());
        assertEquals("Lead a team", asked.path("title").asText());
        assertEquals("anna", asked.path("owner").path("name").asText());
        assertFalse(asked.path("open").asBoolean());
        assertEquals(0, asked.path("given").size());

        Answer given = rest.post(world.paul, "feedback/" + goal + "/" + number, "{\"text\":\"Fine\"}");
        assertEquals(201, given.status());
        assertEquals("Fine", given.body().path("given").get(0).path("text").asText());
        JsonNode detail = rest.get(world.anna, "goals/" + goal).body().path("detail");
        assertEquals("paul", detail.path("feedback").get(0).path("values").path("person").asText());
        assertEquals("Fine", detail.path("given").get(0).path("values").path("text").asText());
        assertEquals(number, detail.path("given").get(0).path("values").path("request").asLong());
        assertEquals(0, rest.get(world.max, "feedback").body().size());
    }

    @Test
    @Requirement("S48")
    public void whatIsWrong_isToldAtItsField_orAsNotThere() {
        long number = ask();
        String path = "feedback/" + goal + "/" + number;
        assertRefused(400, "FIELD_REQUIRED", "text", rest.post(world.paul, path, "{}"));
        assertRefused(400, "FIELD_TOO_LONG", "text", rest.post(world.paul, path, "{\"text\":\"" + "x".repeat(2_001) + "\"}"));
        assertRefused(400, "BODY_INVALID", "", rest.post(world.paul, path, "{\"text\":7,\"wish\":1}"));
        assertRefused(400, "BODY_INVALID", "", rest.post(world.paul, path, ""));
        assertRefused(404, "NOT_FOUND", "", rest.post(world.max, path, "{\"text\":\"Great\"}"));
        assertRefused(404, "NOT_FOUND", "", rest.post(world.paul, "feedback/" + goal + "/x", "{\"text\":\"Great\"}"));
        assertRefused(404, "NOT_FOUND", "", rest.post(world.paul, "feedback/0/" + number, "{\"text\":\"Great\"}"));
        assertEquals(401, rest.post(null, path, "{\"text\":\"Great\"}").status());
    }

    /** What was said cannot be typed by whom it was said to. */
    @Test
    @Requirement("S48")
    public void whatWasSaid_hasNoAddressToTypeIt_butOneToRemoveIt() {
        long number = ask();
        rest.post(world.paul, "feedback/" + goal + "/" + number, "{\"text\":\"Fine\"}");
        long given = rest.get(world.anna, "goals/" + goal).body().path("detail").path("given").get(0).path("number").asLong();
        for (Answer answer : new Answer[]{rest.post(world.anna, "goals/" + goal + "/given", "{\"values\":{\"text\":\"Great\"}}"),
                rest.put(world.anna, "goals/" + goal + "/given/" + given, "{\"values\":{\"text\":\"Great\"}}")}) {
            assertRefused(404, "NOT_FOUND", "", answer);
        }
        assertEquals(403, rest.delete(sharing(), "goals/" + goal + "/given/" + given).status());
        assertEquals(204, rest.delete(world.anna, "goals/" + goal + "/given/" + given).status());
        assertFalse(rest.get(world.anna, "goals/" + goal).text().contains("Fine"));
    }

    @Test
    @Requirement({"S49", "S62"})
    public void newsAndTheNextGoal_areThereToo() {
        world.people.join(world.anna, "mentors");
        assertEquals("[\"mentors\"]", rest.get(world.anna, "people/groups").text());
        assertEquals(201, rest.post(world.anna, "plans/active/announcements", "{\"values\":{\"words\":\"Done\",\"to\":[\"user:paul\",\"group:mentors\"]}}").status());
        assertEquals("[{\"owner\":{\"name\":\"anna\",\"fullName\":\"Anna Arnold\"},\"words\":\"Done\",\"day\":\"2026-06-01\"}]",
                rest.get(world.paul, "news").text());
        JsonNode told = rest.get(world.anna, "plans/active").body().path("parts");
        assertTrue(told.toString(), told.toString().contains("[\"user:paul\",\"group:mentors\"]"));

        world.goalParts.add(world.anna, goal, PartKind.GOAL_SETBACK, Map.of("happened", "No", "learned", "Ask", "day", "2026-05-01"));
        assertEquals("[{\"source\":\"LESSON\",\"text\":\"Ask\"}]", rest.get(world.anna, "goals/" + goal + "/next").text());
        assertRefused(400, "FIELD_INVALID", "skills", rest.post(world.anna, "goals/" + goal + "/next", "{\"goal\":\"Run\",\"skills\":[null]}"));
        Answer started = rest.post(world.anna, "goals/" + goal + "/next", "{\"goal\":\"Run\",\"relevant\":\"Ask\",\"skills\":[\"Legs\"]}");
        assertEquals(201, started.status());
        assertEquals("Ask", started.body().path("detail").path("profile").path("values").path("relevant").asText());
    }

    private org.milepost.plan.PersonKey sharing() {
        world.annaShares(org.milepost.plan.ItemReference.goal(goal), world.olga, org.milepost.sharing.Access.EDIT);
        return world.olga;
    }

    private long ask() {
        Answer asked = rest.post(world.anna, "goals/" + goal + "/feedback", "{\"values\":{\"person\":\"paul\",\"question\":\"How was it?\"}}");
        assertEquals(asked.text(), 201, asked.status());
        return asked.body().path("number").asLong();
    }

    private static void assertRefused(int status, String code, String field, Answer answer) {
        assertEquals(answer.text(), status, answer.status());
        assertEquals(code, answer.code());
        assertEquals(field, answer.body().path("field").asText());
    }
}
