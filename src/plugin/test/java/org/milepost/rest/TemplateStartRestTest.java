package org.milepost.rest;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.rest.RestWorld.Answer;

/** A goal from a template, and what is refused with nothing made. */
public class TemplateStartRestTest {

    private final RestWorld rest = new RestWorld();

    @Test
    @Requirement("S20")
    public void template_becomesAGoal() {
        Answer answer = post("{\"template\":\"team-lead\",\"start\":\"2026-06-08\",\"title\":\"Run the payment team\"}");

        assertEquals(201, answer.status());
        assertEquals("Run the payment team", answer.body().get("title").asText());
        assertEquals(rest.templates.named("team-lead").template().orElseThrow().milestones().size(), answer.body().get("milestones").size());
    }

    @Test
    public void whatIsWrong_isSaidAtItsField_andNothingIsMade() {
        refused(404, "NOT_FOUND", null, "{\"template\":\"no-such\"}");
        refused(400, "FIELD_REQUIRED", "template", "{}");
        refused(400, "FIELD_INVALID", "start", "{\"template\":\"team-lead\",\"start\":\"soon\"}");
        refused(400, "DATE_OUT_OF_RANGE", "start", "{\"template\":\"team-lead\",\"start\":\"2100-12-31\"}");
        refused(400, "FIELD_TOO_LONG", "title", "{\"template\":\"team-lead\",\"title\":\"" + "x".repeat(256) + "\"}");
        refused(400, "BODY_INVALID", null, "{\"template\":\"team-lead\",\"colour\":\"red\"}");
        assertEquals(0, rest.world.jira.all().size());
    }

    private void refused(int status, String code, String field, String body) {
        Answer answer = post(body);
        assertEquals(body, status, answer.status());
        assertEquals(code, answer.body().get("code").asText());
        assertEquals(field, answer.body().has("field") ? answer.body().get("field").asText() : null);
    }

    private Answer post(String body) {
        return rest.post(rest.world.anna, "career/template", body);
    }
}
