package org.milepost.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import java.time.Duration;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.Goal;
import org.milepost.plan.ItemReference;
import org.milepost.rest.RestWorld.Answer;
import org.milepost.review.ReviewContent;

public class ReviewBookRestTest {

    private final RestWorld rest = new RestWorld();
    private final CareerWorld world = rest.world;
    private Goal goal;

    @Before
    public void sharedWithMax() {
        goal = world.startedByAnna();
        world.annaSharesWithManager(ItemReference.goal(goal.id()));
    }

    @Test
    public void review_isOpenedAndRead() {
        Answer opened = rest.post(world.anna, "reviews", "{\"partner\":\"max\",\"since\":\"2026-05-01\"}");
        assertEquals(201, opened.status());
        String id = opened.body().path("id").asText();
        assertTrue(opened.headers().get("Location"), opened.headers().get("Location").endsWith("reviews/" + id));
        Answer read = rest.get(world.max, "reviews/" + id);
        assertEquals(200, read.status());
        assertEquals("\"0\"", read.headers().get("ETag"));
        assertEquals("PARTNER", read.body().path("you").asText());
        assertEquals("OPEN", read.body().path("state").asText());
        assertEquals("2026-05-01", read.body().path("since").asText());
        assertEquals("Give a talk", read.body().path("content").path("next").get(0).path("title").asText());
        Answer list = rest.get(world.max, "reviews");
        assertEquals(id, list.body().path("pairs").get(0).path("open").path("id").asText());
        assertEquals("anna", list.body().path("pairs").get(0).path("owner").path("name").asText());
        assertEquals(id, rest.post(world.max, "reviews", "{\"owner\":\"anna\"}").body().path("id").asText());
    }

    @Test
    @Requirement("S51")
    public void whatIsDue_isToldToBoth_fromItsDayOn() {
        rest.post(world.anna, "plans/active/partners", "{\"values\":{\"person\":\"max\",\"role\":\"MANAGER\",\"every\":\"MONTHLY\",\"next\":\"2026-06-02\"}}");
        assertTrue(rest.get(world.anna, "notices/reviews").body().path("pairs").isEmpty());
        world.clock.advance(Duration.ofDays(1));
        assertEquals("max", rest.get(world.anna, "notices/reviews").body().path("pairs").get(0).path("partner").path("name").asText());
        assertEquals("2026-06-02", rest.get(world.max, "notices/reviews").body().path("pairs").get(0).path("next").asText());
        assertTrue(rest.get(world.paul, "notices/reviews").body().path("pairs").isEmpty());
    }

    @Test
    public void badInput_isToldAtItsField() {
        String[][] table = {{"{}", "FIELD_REQUIRED", "partner"}, {"{\"partner\":\" \"}", "FIELD_REQUIRED", "partner"},
                {"{\"partner\":\"nobody\"}", "PERSON_UNKNOWN", "partner"}, {"{\"partner\":\"paul\"}", "PARTNER_SEES_NOTHING", "partner"},
                {"{\"partner\":\"anna\"}", "SHARE_WITH_SELF", "partner"}, {"{\"partner\":\"max\",\"owner\":\"max\"}", "FIELD_INVALID", "owner"},
                {"{\"partner\":\"max\",\"since\":\"yesterday\"}", "FIELD_INVALID", "since"}, {"{\"partner\":\"max\",\"since\":\"2026-06-02\"}", "DATE_OUT_OF_RANGE", "since"},
                {"{\"partner\":\"max\",\"since\":\"1900-01-01\"}", "DATE_OUT_OF_RANGE", "since"}, {"{\"partner\":7}", "BODY_INVALID", ""}, {"[]", "BODY_INVALID", ""},
                {"{\"partner\":\"max\",\"wish\":1}", "BODY_INVALID", ""}};
        for (String[] row : table) {
            Answer answer = rest.post(world.anna, "reviews", row[0]);
            assertEquals(row[0], 400, answer.status());
            assertEquals(row[0], row[1], answer.code());
            assertEquals(row[0], row[2], answer.body().path("field").asText());
        }
        assertTrue(rest.get(world.anna, "reviews").body().path("pairs").isEmpty());
    }

    @Test
    public void strangers_areToldTheSame_asOfAReviewThatIsNotThere() {
        String id = rest.post(world.anna, "reviews", "{\"partner\":\"max\"}").body().path("id").asText();
        Answer none = rest.get(world.paul, "reviews/99");
        assertEquals(404, none.status());
        assertEquals(none.text(), rest.get(world.paul, "reviews/" + id).text());
        assertEquals(none.text(), rest.get(world.paul, "reviews/x").text());
        assertEquals(none.text(), rest.post(world.paul, "reviews", "{\"owner\":\"anna\"}").text());
        assertEquals(401, rest.call(null, "GET", "reviews/" + id, null, Map.of()).status());
    }

    @Test
    public void answers_areSavedAsOneTypes_andTellWhoIsLate() {
        String id = rest.post(world.anna, "reviews", "{\"partner\":\"max\"}").body().path("id").asText();
        Answer saved = rest.put(world.anna, "reviews/" + id + "/answers/WORKS", "{\"text\":\"Pairing\",\"version\":0}");
        assertEquals(200, saved.status());
        assertEquals("\"1\"", saved.headers().get("ETag"));
        Answer late = rest.put(world.anna, "reviews/" + id + "/answers/WORKS", "{\"text\":\"Late\",\"version\":0}");
        assertEquals(409, late.status());
        assertEquals("Pairing", late.body().path("current").path("text").asText());
        assertEquals(412, rest.call(world.anna, "PUT", "reviews/" + id + "/answers/WORKS", "{\"text\":\"Late\"}", Map.of("If-Match", "\"7\"")).status());
        assertEquals(200, rest.put(world.max, "reviews/" + id + "/answers/WORKS", "{\"text\":\"Talks\",\"version\":0}").status());
        Answer both = rest.get(world.max, "reviews/" + id + "/answers");
        assertEquals(2, both.body().size());
        assertEquals(2, rest.get(world.max, "reviews/" + id).body().path("answers").size());
        assertEquals(1, both.body().findValues("yours").stream().filter(yours -> yours.asBoolean()).count());
        assertEquals(404, rest.put(world.anna, "reviews/" + id + "/answers/WISHES", "{\"text\":\"x\"}").status());
        Answer tooLong = rest.put(world.anna, "reviews/" + id + "/answers/WORKS", "{\"text\":\"" + "x".repeat(3000) + "\"}");
        assertEquals("FIELD_TOO_LONG text", tooLong.code() + " " + tooLong.body().path("field").asText());
        assertEquals(400, rest.put(world.anna, "reviews/" + id + "/answers/WORKS", "{\"words\":\"x\"}").status());
        assertEquals(400, rest.put(world.anna, "reviews/" + id + "/answers/WORKS", "{\"text\":7}").status());
    }

    @Test
    public void privateNote_isInNoAnswerToTheOther() {
        String id = rest.post(world.anna, "reviews", "{\"partner\":\"max\"}").body().path("id").asText();
        assertEquals(0, rest.get(world.anna, "reviews/" + id + "/note").body().path("version").asLong());
        assertEquals(200, rest.put(world.anna, "reviews/" + id + "/note", "{\"text\":\"agrimony\",\"version\":0}").status());
        assertEquals("agrimony", rest.get(world.anna, "reviews/" + id + "/note").body().path("text").asText());
        assertEquals(409, rest.put(world.anna, "reviews/" + id + "/note", "{\"text\":\"late\",\"version\":0}").status());
        for (String path : new String[] {"reviews", "reviews/" + id, "reviews/" + id + "/answers", "reviews/" + id + "/note"}) {
            assertEquals(path, false, rest.get(world.max, path).text().contains("agrimony"));
        }
        assertEquals("not even with what the owner reads of the review", false, rest.get(world.anna, "reviews/" + id).text().contains("agrimony"));
    }

    @Test
    public void review_isConfirmedByBoth_andKept() {
        String id = rest.post(world.anna, "reviews", "{\"partner\":\"max\"}").body().path("id").asText();
        rest.put(world.anna, "reviews/" + id + "/answers/WORKS", "{\"text\":\"Pairing\"}");
        Answer agenda = rest.post(world.max, "reviews/" + id + "/agenda", "{\"values\":{\"text\":\"The new team\"}}");
        assertEquals(201, agenda.status());
        assertEquals("max", agenda.body().path("values").path("by").asText());
        assertEquals(409, rest.post(world.anna, "reviews/" + id + "/confirm", "{\"version\":0}").status());
        Answer stale = rest.call(world.anna, "POST", "reviews/" + id + "/confirm", "{}", Map.of("If-Match", "\"0\""));
        assertEquals(412, stale.status());
        assertEquals(1, stale.body().path("current").path("version").asLong());
        Answer first = rest.post(world.anna, "reviews/" + id + "/confirm", "{\"version\":1}");
        assertEquals("OPEN OWNER", first.body().path("state").asText() + " " + first.body().path("confirmed").path("by").asText());
        assertTrue(rest.delete(world.anna, "reviews/" + id + "/confirm").body().path("confirmed").isMissingNode());
        rest.post(world.anna, "reviews/" + id + "/confirm", "{}");
        Answer closed = rest.post(world.max, "reviews/" + id + "/confirm", "{}");
        assertEquals("CLOSED", closed.body().path("state").asText());
        assertEquals("Pairing", closed.body().path("content").path("answers").get(0).path("text").asText());
        assertEquals(ReviewContent.FORMAT, closed.body().path("content").path("format").asInt());
        assertEquals(409, rest.post(world.max, "reviews/" + id + "/confirm", "{}").status());
        assertEquals("REVIEW_CLOSED", rest.post(world.max, "reviews/" + id + "/agenda", "{\"values\":{\"text\":\"x\"}}").code());
        assertEquals(201, rest.post(world.max, "reviews/" + id + "/addenda", "{\"values\":{\"text\":\"One word more\"}}").status());
        assertEquals("One word more", rest.get(world.anna, "reviews/" + id).body().path("parts").get(0).path("values").path("text").asText());
        assertEquals(id, rest.get(world.anna, "reviews").body().path("pairs").get(0).path("closed").get(0).path("id").asText());
        assertEquals(404, rest.post(world.paul, "reviews/" + id + "/confirm", "{}").status());
        assertEquals(400, rest.post(world.anna, "reviews/" + id + "/confirm", "{\"wish\":1}").status());
    }
}
