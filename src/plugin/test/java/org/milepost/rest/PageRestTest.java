package org.milepost.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.milepost.career.EvidenceRequest;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.MoveReason;
import org.milepost.plan.PartKind;
import org.milepost.plan.Reflection;
import org.milepost.rest.RestWorld.Answer;

/** What the macros of a page in the wiki are answered. */
public class PageRestTest {

    private final RestWorld rest = new RestWorld();
    private final CareerWorld world = rest.world;
    private Goal goal;

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
        Answer all = rest.get(world.anna, "review?person=anna&since=2026-06-01&with=review,timeline,plan");

        assertEquals(200, all.status());
        try (InputStream in = getClass().getResourceAsStream("/recorded/form-2.json")) {
            assertEquals(new ObjectMapper().readTree(in), all.body());
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
