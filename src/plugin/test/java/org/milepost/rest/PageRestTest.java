package org.milepost.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.career.EvidenceRequest;
import org.milepost.career.ShareView;
import org.milepost.evidence.EvidenceKind;
import org.milepost.evidence.Statement;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.MoveReason;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Reflection;
import org.milepost.rest.RestWorld.Answer;
import org.milepost.review.Question;
import org.milepost.sharing.Access;

/** What the macros of a page in the wiki are answered. */
public class PageRestTest {

    private final RestWorld rest = new RestWorld();
    private final CareerWorld world = rest.world;
    private Goal goal;
    private ShareView share;

    @Before
    public void annaHasALivelyPlan() {
        world.clock.set(Instant.parse("2026-05-01T12:00:00Z"));
        goal = world.startedByAnna();
        IssueId talk = goal.milestones().get(0).id();
        world.milestones.add(world.anna, goal.id(), "Take a course", Optional.of(LocalDate.of(2026, 5, 20)));
        IssueId project = world.milestones.add(world.anna, goal.id(), "Lead a project", Optional.of(LocalDate.of(2026, 9, 1))).milestone();
        world.planBook.add(world.anna, Optional.empty(), PartKind.VISION, Map.of("horizon", "TEN_YEARS", "statement", "Teach others"));
        world.planBook.save(world.anna, Optional.empty(), PartKind.PLAN_PROFILE, 0, Map.of("name", "My way", "focus", goal.id().value()), Optional.empty());
        world.goalParts.add(world.anna, goal.id(), PartKind.ACTION_STEP, Map.of("text", "Ask for a mentor", "due", "2026-06-20"));
        world.tickets.add(500, "SHOP-5", "Make checkout faster");
        world.clock.set(Instant.parse("2026-06-02T12:00:00Z"));
        world.milestones.move(world.anna, project, Optional.of(LocalDate.of(2026, 10, 1)), MoveReason.WAITING, "it was full", Optional.empty());
        world.milestones.complete(world.anna, talk, new Reflection("rehearsing", "slides", "start earlier"), Optional.empty());
        world.evidenceBook.add(world.anna, new EvidenceRequest("SHOP-5", ItemReference.milestone(talk), "Led the change", "30 %", false));
        world.clock.set(Instant.parse("2026-06-15T12:00:00Z"));
    }

    /** What was recorded may not change any more: a new form gets a new file, and the reader's test replays both. */
    @Test
    public void answers_areThoseOfTheRecordedForm() throws IOException {
        assertRecorded("form-3", rest.get(world.anna, "review?person=anna&since=2026-06-01&with=review,timeline,plan"));
    }

    /** A page with two macros asks from the earlier day on and shows the later one what was recorded since, however long ago it happened. */
    @Test
    @Requirement({"S26", "S53"})
    public void evidence_hasTheDayOnWhichItWasRecorded_byWhichPagesChoose() {
        world.evidenceBook.add(world.anna, new EvidenceRequest(EvidenceKind.EVENT, "", ItemReference.goal(goal.id()),
                new Statement("Spoke to forty people", "", Optional.of(LocalDate.of(2025, 11, 12)), "", "", "", Optional.empty(), false), false));

        assertEquals("2026-06-15", rest.get(world.anna, "review?person=anna&since=2026-06-01&with=review").body().path("evidence").get(0).path("day").asText());
    }

    @Test
    @Requirement("S53")
    public void reviews_areToldAsTheyAre_andAsTheyWereKept() throws IOException {
        long review = heldWithMax();
        assertRecorded("form-3-open", held(world.anna, review));

        world.reviewClosing.confirm(world.anna, review, Optional.empty());
        world.reviewClosing.confirm(world.max, review, Optional.empty());
        world.reviewParts.add(world.max, review, PartKind.ADDENDUM, Map.of("text", "The room is booked"));
        assertRecorded("form-3-closed", held(world.max, review));
    }

    /** Each by their own right; whoever is none of the two is told nothing, in the same words as of a review that is not there. */
    @Test
    public void review_isToldToItsTwoPeopleAlone_whateverElseIsShared() {
        long review = heldWithMax();
        world.annaShares(new ItemReference(ItemKind.PLAN, world.goals.ownPlan(world.anna).orElseThrow().id()), world.paul, Access.EDIT);

        assertEquals("OWNER", held(world.anna, review).body().path("held").path("you").asText());
        assertEquals("PARTNER", held(world.max, review).body().path("held").path("you").asText());
        assertEquals("a share opens no review", held(world.paul, 99_999).body(), held(world.paul, review).body());
        assertFalse(held(world.paul, review).body().has("held"));
        assertEquals("their manager's manager", 404, held(world.olga, review).status());
        assertEquals(401, held(null, review).status());
        assertFalse("of somebody else's plan", rest.get(world.anna, "review?person=max&since=2026-06-01&with=held&held=" + review).body().has("held"));
        assertEquals(404, rest.get(world.anna, "review?person=nobody&since=2026-06-01&with=held&held=" + review).status());
        assertFalse("private notes are nobody else's, on no page", (held(world.anna, review).text() + held(world.max, review).text()).contains("agrimony"));
    }

    /** How often they speak is for both to know; what the owner wrote down of the partner is the owner's. */
    @Test
    @Requirement("S53")
    public void rhythm_isToldToBoth_andWhatTheOwnerSaidOfThePartner_toTheOwnerAlone() throws IOException {
        world.planBook.add(world.anna, Optional.empty(), PartKind.REVIEW_PARTNER,
                Map.of("person", "max", "role", "MENTOR", "every", "OWN", "days", 10L, "next", "2026-06-12", "closeAloneAfter", 5L));
        long review = heldWithMax();
        assertRecorded("form-3-planned", held(world.anna, review));

        JsonNode theirs = held(world.max, review).body().path("held");
        assertEquals("OWN 10 2026-06-12 3", String.join(" ", theirs.path("every").asText(), theirs.path("days").asText(), theirs.path("next").asText(), theirs.path("overdue").asText()));
        assertFalse(theirs.toString(), theirs.has("partnership") || theirs.toString().contains("closeAloneAfter"));
        world.reviewClosing.confirm(world.anna, review, Optional.empty());
        world.reviewClosing.confirm(world.max, review, Optional.empty());
        assertFalse("what is closed has none", held(world.anna, review).body().path("held").has("partnership"));
    }

    @Test
    public void closedReview_staysReadable_whenNothingElseIsAnyMore() {
        long review = heldWithMax();
        world.reviewClosing.confirm(world.anna, review, Optional.empty());
        world.reviewClosing.confirm(world.max, review, Optional.empty());
        world.sharing.revoke(world.anna, share.share().id());
        world.reportingLine.set(world.anna, Optional.of(world.olga), LocalDate.of(2026, 6, 1));

        JsonNode answer = held(world.max, review).body();
        assertEquals("CLOSED", answer.path("held").path("state").asText());
        assertEquals("Give a talk", answer.path("held").path("content").path("reached").get(0).path("title").asText());
        assertEquals("nothing beside it", 404, rest.get(world.max, "review?person=anna&since=2026-06-01").status());
    }

    @Test
    public void reviewThatIsNoNumber_isRefused() {
        for (String held : List.of("x", "0", "-1", "1.5", "9999999999999999999", "%3Cscript%3E")) {
            Answer answer = rest.get(world.anna, "review?person=anna&since=2026-06-01&with=held&held=" + held);
            assertEquals(held, 400, answer.status());
            assertEquals(held, "FIELD_INVALID", answer.code());
            assertEquals(held, "held", answer.body().path("field").asText());
        }
    }

    private Answer held(PersonKey viewer, long review) {
        return rest.get(viewer, "review?person=anna&since=2026-06-01&with=held&held=" + review);
    }

    private long heldWithMax() {
        share = world.annaSharesWithManager(ItemReference.goal(goal.id()));
        long review = world.reviewBook.openOwn(world.anna, "max", Optional.of(LocalDate.of(2026, 6, 1))).row().id();
        world.reviewParts.add(world.max, review, PartKind.AGENDA_ITEM, Map.of("text", "The new team"));
        world.reviewParts.add(world.anna, review, PartKind.COMMITMENT, Map.of("text", "Ask for a room", "who", "OWNER", "until", "2026-06-20", "state", "OPEN"));
        world.reviewParts.add(world.anna, review, PartKind.REVIEW_REQUEST, Map.of("text", "Two days", "of", "PARTNER", "state", "ASKED"));
        world.reviewParts.save(world.anna, review, PartKind.SELF_GOAL, goal.id().value(), Map.of("rating", 4L, "words", "Well"), Optional.empty());
        world.reviewParts.save(world.max, review, PartKind.VIEW_OVERALL, 0, Map.of("rating", 5L), Optional.empty());
        world.reviewTyping.save(world.anna, review, Question.WORKS, "Pairing", Optional.empty());
        world.reviewTyping.save(world.max, review, Question.WORKS, "The pace", Optional.empty());
        world.privateNotes.save(world.max, review, "agrimony", Optional.empty());
        return review;
    }

    private void assertRecorded(String name, Answer answer) throws IOException {
        assertEquals(200, answer.status());
        try (InputStream in = getClass().getResourceAsStream("/recorded/" + name + ".json")) {
            JsonNode recorded = new ObjectMapper().readTree(in);
            if (answer.body().path("held").path("content") instanceof ObjectNode content) {
                // A review may tell more by now, in a newer form; what it told once it still tells.
                Set<String> told = new HashSet<>();
                recorded.path("held").path("content").fieldNames().forEachRemaining(told::add);
                content.retain(told);
                content.set("format", recorded.path("held").path("content").path("format"));
            }
            assertEquals(recorded, answer.body());
        }
    }

    @Test
    public void onlyWhatIsAskedFor_isSent() {
        JsonNode first = rest.get(world.anna, "review?person=anna&since=2026-06-01").body();
        assertFalse(first.has("timeline") || first.has("plan"));
        assertEquals("as the first macro had it", 1, first.path("reached").size());

        JsonNode timeline = rest.get(world.anna, "review?goal=" + goal.key() + "&since=2026-06-01&with=timeline").body();
        assertTrue(timeline.has("timeline"));
        assertFalse(timeline.has("plan"));
        assertEquals(0, timeline.path("reached").size());
        assertFalse("no words of the owner's beside the titles", timeline.toString().contains("rehearsing") || timeline.toString().contains("it was full"));
    }

    @Test
    public void strangers_areToldTheSame_whateverTheyAskFor() {
        JsonNode nothing = rest.get(world.paul, "review?person=nobody&since=2026-06-01").body();
        for (String path : List.of("review?person=anna&since=2026-06-01&with=plan", "review?goal=" + goal.key() + "&since=2026-06-01&with=timeline",
                "review?goal=CAREER-999&since=2026-06-01", "review?goal=%3Cscript%3E&since=2026-06-01")) {
            Answer answer = rest.get(world.paul, path);
            assertEquals(path, 404, answer.status());
            assertEquals(path, nothing, answer.body());
        }
    }
}
