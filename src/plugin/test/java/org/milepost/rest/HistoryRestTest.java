package org.milepost.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.plan.Goal;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;
import org.milepost.rest.RestWorld.Answer;
import org.milepost.sharing.Access;

public class HistoryRestTest {

    private final RestWorld rest = new RestWorld();
    private Goal goal;

    @Before
    public void annaHasAGoal() {
        goal = rest.world.startedByAnna();
        rest.world.clock.advance(Duration.ofSeconds(1));
    }

    @Test
    public void changes_areWrittenAsTheFieldsAsk() {
        Goal other = rest.world.startedByAnna();
        rest.put(rest.world.anna, "goals/" + goal.id() + "/profile", "{\"values\":{\"parent\":%s,\"target\":12,\"skills\":[\"a\",\"b\"]}}".formatted(other.id()));
        JsonNode history = rest.get(rest.world.anna, "history?since=2026-06-01").body();
        JsonNode saved = history.path("changes").path(0);
        assertEquals("PART_SAVED", saved.path("kind").asText());
        assertEquals("GOAL_PROFILE", saved.path("part").asText());
        assertEquals("Lead a team", saved.path("title").asText());
        assertEquals("anna", saved.path("author").path("name").asText());
        assertEquals("[{\"field\":\"parent\",\"after\":%s},{\"field\":\"skills\",\"after\":[\"a\",\"b\"]},{\"field\":\"target\",\"after\":12}]".formatted(other.id()),
                saved.path("differences").toString());
        assertFalse(saved.has("beforeUnknown"));
        assertEquals("[{\"id\":%s,\"title\":\"Lead a team\"}]".formatted(other.id()), history.path("goals").toString());
        assertEquals(history.path("changes").path(0), rest.get(rest.world.anna, "history?since=2026-06-01&goal=" + goal.id()).body().path("changes").path(0));
    }

    @Test
    public void shift_isOneChange_withAllItsMoves() {
        rest.post(rest.world.anna, "goals/" + goal.id() + "/shift", "{\"item\":%s,\"to\":\"2026-07-08\",\"reason\":\"LIFE\",\"note\":\"Ill\"}".formatted(goal.milestones().get(0).id()));
        JsonNode shifted = rest.get(rest.world.anna, "history?since=2026-06-01").body().path("changes").path(0);
        assertEquals("DATES_SHIFTED", shifted.path("kind").asText());
        assertEquals(2, shifted.path("moves").size());
        assertEquals("Give a talk", shifted.path("moves").path(0).path("title").asText());
        assertEquals("[{\"field\":\"reason\",\"after\":\"LIFE\"},{\"field\":\"note\",\"after\":\"Ill\"}]", shifted.path("differences").toString());
    }

    @Test
    @Requirement("S47")
    public void unknownAndForbidden_answerAlike() {
        Answer unknown = rest.get(rest.world.paul, "history?since=2026-06-01&goal=999999");
        assertEquals(404, unknown.status());
        assertEquals(unknown.body(), rest.get(rest.world.paul, "history?since=2026-06-01&goal=" + goal.id()).body());
        rest.world.annaShares(ItemReference.goal(goal.id()), rest.world.paul, Access.VIEW);
        assertEquals(200, rest.get(rest.world.paul, "history?since=2026-06-01&goal=" + goal.id()).status());
        assertEquals("one's own is nobody else's", 0, rest.get(rest.world.paul, "history?since=2026-06-01").body().path("changes").size());
    }

    /** Not even that something was said: neither where a goal is read nor in its history, whatever the viewer may do with the goal. */
    @Test
    @Requirement("S47")
    public void whatAStepWasWorth_isItsOwnersAlone_whoeverMaySeeTheGoal() {
        long step = rest.post(rest.world.anna, "goals/" + goal.id() + "/steps", "{\"values\":{\"text\":\"Rehearse\"}}").body().path("number").asLong();
        String answers = "goals/" + goal.id() + "/worth";
        assertEquals(200, rest.put(rest.world.anna, answers + "/" + step, "{\"values\":{\"answer\":\"NO\",\"note\":\"heliotrope\"}}").status());
        assertEquals("NO", rest.get(rest.world.anna, answers).body().path(0).path("values").path("answer").asText());
        assertEquals(404, rest.get(rest.world.paul, answers).status());
        for (Access level : new Access[]{Access.VIEW, Access.COMMENT, Access.EDIT}) {
            rest.world.annaShares(ItemReference.goal(goal.id()), rest.world.paul, level);
            isHiddenFrom(rest.world.paul, answers, step);
        }
        rest.world.annaSharesWithManager(ItemReference.goal(goal.id()));
        isHiddenFrom(rest.world.max, answers, step);
        assertEquals("his manager's manager", 404, rest.get(rest.world.olga, answers).status());
    }

    private void isHiddenFrom(PersonKey viewer, String answers, long step) {
        assertEquals(403, rest.get(viewer, answers).status());
        assertEquals(403, rest.put(viewer, answers + "/" + step, "{\"values\":{\"answer\":\"YES\"}}").status());
        assertEquals(403, rest.delete(viewer, answers + "/" + step).status());
        String read = rest.get(viewer, "history?since=2026-06-01&goal=" + goal.id()).body() + " " + rest.get(viewer, "goals/" + goal.id()).body();
        assertFalse(read, read.contains("heliotrope") || read.contains("WORTH"));
    }

    @Test
    public void since_isAskedFor() {
        for (String[] row : new String[][]{{"", "FIELD_REQUIRED"}, {"x", "FIELD_INVALID"}, {"0001-01-01", "DATE_OUT_OF_RANGE"}, {"9999-12-31", "DATE_OUT_OF_RANGE"}}) {
            Answer answer = rest.get(rest.world.anna, "history?since=" + row[0]);
            assertEquals(row[1], answer.code());
            assertEquals("since", answer.body().path("field").asText());
        }
    }

    @Test
    @Requirement("S66")
    public void comparison_laysTwoPlansBesideEachOther() {
        rest.put(rest.world.anna, "plans/active/profile", "{\"values\":{\"name\":\"First years\",\"targetRole\":\"Principal\"}}");
        long old = rest.get(rest.world.anna, "plans/active").body().path("id").asLong();
        rest.world.nextPlan.start(rest.world.anna, Set.of(goal.id()), java.util.Optional.empty());
        JsonNode compared = rest.get(rest.world.anna, "plans/compare?one=%d&other=active".formatted(old)).body();
        assertEquals("First years", compared.path("one").path("name").asText());
        assertEquals(true, compared.path("parts").path(0).path("same").asBoolean());
        assertEquals("Principal", compared.path("parts").path(0).path("other").path("values").path("targetRole").asText());
        assertEquals("Lead a team", compared.path("goals").path(0).path("title").asText());
        assertEquals("First years", rest.get(rest.world.anna, "plans").body().path(0).path("name").asText());
        assertEquals("other", rest.get(rest.world.anna, "plans/compare?one=active").body().path("field").asText());
        assertEquals(404, rest.get(rest.world.paul, "plans/compare?one=%d&other=%d".formatted(old, old)).status());
    }
}
