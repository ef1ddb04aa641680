package org.milepost.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.career.EvidenceRequest;
import org.milepost.career.ShareView;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.Goal;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;
import org.milepost.rest.RestWorld.Answer;
import org.milepost.sharing.Access;

/** Everybody takes along what is kept of them, and nothing that others keep for themselves. */
@Requirement("S66")
public class ExportRestTest {

    private final RestWorld rest = new RestWorld();
    private final CareerWorld world = rest.world;
    private Goal goal;
    private String review;

    @Before
    public void annaAndMaxReview() {
        goal = world.startedByAnna();
        world.annaSharesWithManager(ItemReference.goal(goal.id()));
        world.tickets.add(500, "SHOP-5", "Make checkout faster");
        world.evidenceBook.add(world.anna, new EvidenceRequest("SHOP-5", ItemReference.goal(goal.id()), "burnet", "", false));
        world.goalParts.add(world.anna, goal.id(), PartKind.GOAL_SETBACK, Map.of("happened", "campion", "day", "2026-05-30"));
        review = rest.post(world.anna, "reviews", "{\"partner\":\"max\"}").body().path("id").asText();
        save(rest.put(world.anna, "reviews/" + review + "/note", "{\"text\":\"agrimony\",\"version\":0}"));
        save(rest.put(world.max, "reviews/" + review + "/note", "{\"text\":\"bryony\",\"version\":0}"));
        save(rest.put(world.anna, "reviews/" + review + "/answers/WORKS", "{\"text\":\"Pairing\",\"version\":0}"));
        save(rest.put(world.max, "reviews/" + review + "/answers/WORKS", "{\"text\":\"Talks\",\"version\":0}"));
    }

    private static void save(Answer answer) {
        save(answer, 200);
    }

    private static void save(Answer answer, int status) {
        assertEquals(answer.text(), status, answer.status());
    }

    @Test
    public void export_isAFile_withAllThatIsOnesOwn() {
        Answer answer = rest.get(world.anna, "export");

        assertEquals(200, answer.status());
        assertEquals("attachment; filename=\"milepost-2026-06-01.json\"", answer.headers().get("Content-Disposition"));
        assertEquals("no-store", answer.headers().get("Cache-Control"));
        JsonNode body = answer.body();
        assertEquals(1, body.path("form").asInt());
        assertEquals("anna", body.path("person").path("name").asText());
        assertEquals(goal.id().value(), body.path("goals").get(0).path("id").asLong());
        assertEquals("burnet SHOP-5", body.path("evidence").get(0).path("claim").asText() + " " + body.path("evidence").get(0).path("ticketKey").asText());
        assertTrue("parts", StreamSupport.stream(body.path("parts").spliterator(), false)
                .anyMatch(part -> part.path("part").path("values").path("happened").asText().equals("campion") && part.path("of").path("id").asLong() == goal.id().value()));
        assertEquals("MANAGER", body.path("shares").get(0).path("grantee").path("kind").asText());
    }

    @Test
    @Requirement("S53")
    public void privateNote_isInTheExportOfItsWriterAlone() {
        String annas = rest.get(world.anna, "export").text();
        String maxs = rest.get(world.max, "export").text();

        assertTrue(annas.contains("agrimony"));
        assertFalse(annas.contains("bryony"));
        assertTrue(maxs.contains("bryony"));
        assertFalse(maxs.contains("agrimony"));
    }

    @Test
    public void openReview_isTakenAlongInOnesOwnWords_andAClosedOneAsItWasKept() {
        JsonNode open = rest.get(world.max, "export").body().path("reviews").get(0);
        assertEquals("PARTNER", open.path("you").asText());
        assertTrue("nothing was kept yet", open.path("content").isNull());
        assertEquals(List.of("Talks"), open.path("answers").findValuesAsText("text"));

        for (String name : List.of("anna", "max")) {
            save(rest.post(name.equals("anna") ? world.anna : world.max, "reviews/" + review + "/confirm", "{}"));
        }

        JsonNode closed = rest.get(world.max, "export").body().path("reviews").get(0);
        assertEquals(List.of("Pairing", "Talks"), closed.path("content").path("answers").findValuesAsText("text").stream().sorted().toList());
    }

    /** A partner with whom nothing is shared any more may not open what is open: nor is it in their copy. */
    @Test
    public void partOfAnOpenReview_isNotInTheCopyOfThePartner() {
        rest.post(world.anna, "reviews/" + review + "/agenda", "{\"values\":{\"text\":\"dittany\"}}");

        assertTrue(rest.get(world.anna, "export").text().contains("dittany"));
        assertFalse(rest.get(world.max, "export").text().contains("dittany"));
    }

    /** Closed by the owner alone after nothing was shared any more, it is not there for the partner: not in their copy either. */
    @Test
    @Requirement("S52")
    public void closedReviewThatItsPartnerMayNotRead_isNotInTheirCopy_saveForTheirOwnWords() {
        rest.post(world.anna, "reviews/" + review + "/agenda", "{\"values\":{\"text\":\"dittany\"}}");
        world.sharing.revoke(world.anna, world.sharing.given(world.anna, Optional.empty()).get(0).share().id());
        save(rest.post(world.anna, "reviews/" + review + "/confirm", "{}"));
        assertEquals(404, rest.get(world.max, "reviews/" + review).status());

        Answer copy = rest.get(world.max, "export");

        for (String word : List.of("dittany", "Pairing")) {
            assertTrue(word, rest.get(world.anna, "export").text().contains(word));
            assertFalse(word, copy.text().contains(word));
        }
        assertTrue("not even that it was closed", copy.body().path("reviews").get(0).path("closedAt").isMissingNode());
        assertEquals(List.of("Talks"), copy.body().path("reviews").get(0).path("answers").findValuesAsText("text"));
    }

    /** What was said of a goal while it was shared is not in what was kept once it was hidden before the end. */
    @Test
    @Requirement("S52")
    public void whatIsNotInTheClosedReview_isNotInThePartnersCopy() {
        Goal other = world.startedByAnna();
        ShareView share = world.annaSharesWithManager(ItemReference.goal(other.id()));
        save(rest.put(world.anna, "reviews/" + review + "/assessments/" + other.id(), "{\"values\":{\"words\":\"comfrey\"},\"version\":0}"));
        world.sharing.revoke(world.anna, share.share().id());
        for (PersonKey person : List.of(world.anna, world.max)) {
            save(rest.post(person, "reviews/" + review + "/confirm", "{}"));
        }
        save(rest.post(world.anna, "reviews/" + review + "/addenda", "{\"values\":{\"text\":\"dittany\"}}"), 201);

        assertFalse(rest.get(world.max, "reviews/" + review).text().contains("comfrey"));
        String copy = rest.get(world.max, "export").text();
        assertFalse(copy.contains("comfrey"));
        assertTrue("was said later, to both", copy.contains("dittany"));
        assertTrue(rest.get(world.anna, "export").text().contains("comfrey"));
    }

    @Test
    public void othersHaveNothingOfIt_whateverIsSharedWithThem() {
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.EDIT);

        for (var other : List.of(world.max, world.paul, world.olga)) {
            String text = rest.get(other, "export").text();
            for (String word : List.of("burnet", "campion", "agrimony", "Pairing")) {
                assertFalse(other + ": " + word, text.contains(word));
            }
        }
        assertEquals("who shares with whom is theirs to know", 1, rest.get(world.paul, "export").body().path("received").size());
        assertEquals(401, rest.call(null, "GET", "export", null, Map.of()).status());
    }
}
