package org.milepost.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.Goal;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PartKind;
import org.milepost.rest.RestWorld.Answer;
import org.milepost.sharing.Access;

/** The owner sees, byte for byte, what the manager's own request is answered with. */
public class AsManagerRestTest {

    private final RestWorld rest = new RestWorld();
    private final CareerWorld world = rest.world;
    private Goal goal;
    private long plan;
    private String[] paths;

    @Before
    public void annaHasAPlan() {
        goal = world.startedByAnna();
        world.planBook.add(world.anna, Optional.empty(), PartKind.VISION, Map.of("horizon", "TEN_YEARS", "statement", "Teach"));
        world.planBook.save(world.anna, Optional.empty(), PartKind.PLAN_PROFILE, 0, Map.of("hidden", List.of("VISIONS"), "focus", goal.id().value()), Optional.empty());
        world.goalParts.save(world.anna, goal.id(), PartKind.GOAL_PROFILE, 0, Map.of("specific", "A team of five"), Optional.empty());
        plan = world.goals.ownPlan(world.anna).orElseThrow().id();
        paths = new String[]{"goals/" + goal.id(), "plans/" + plan};
    }

    @Test
    @Requirement("S47")
    public void answers_areTheManagersOwn_whateverIsShared() {
        assertSameAnswers(404, 404);
        world.annaSharesWithManager(ItemReference.milestone(goal.milestones().get(0).id()));
        assertSameAnswers(200, 404);
        world.annaSharesWithManager(ItemReference.goal(goal.id()));
        assertSameAnswers(200, 404);
        world.annaSharesWithManager(new ItemReference(ItemKind.PLAN, plan));
        assertSameAnswers(200, 200);
    }

    @Test
    public void looking_isNotedAsNobodysView() {
        world.annaSharesWithManager(new ItemReference(ItemKind.PLAN, plan));
        for (String path : paths) {
            rest.get(world.anna, path + "?as=manager");
        }
        rest.get(world.anna, "career/as-manager");
        assertEquals(List.of(), world.views.ofOwner(world.anna, 10));
    }

    @Test
    public void list_holdsWhatTheManagersListHoldsOfTheOwner() {
        rest.post(world.paul, "career/start", "{\"goal\":\"Paul's own\"}");
        rest.post(world.paul, "shares", "{\"user\":\"max\",\"level\":\"VIEW\"}");
        assertEquals(0, rest.get(world.anna, "career/as-manager").body().path("shared").size());
        world.annaSharesWithManager(new ItemReference(ItemKind.PLAN, plan));
        Answer list = rest.get(world.anna, "career/as-manager");
        assertEquals("max", list.body().path("manager").path("name").asText());
        assertEquals("[" + plan + "]", list.body().path("plans").toString());
        assertEquals(rest.get(world.max, "career").body().path("shared").path(0), list.body().path("shared").path(0));
        assertEquals(1, list.body().path("shared").size());
        assertEquals(2, rest.get(world.max, "career").body().path("shared").size());
    }

    @Test
    @Requirement("S47")
    public void nobodyElse_looksThroughAManagersEyes() {
        for (String path : paths) {
            assertEquals(rest.get(world.paul, path.replaceAll("[0-9]+", "999999")).body(), rest.get(world.paul, path + "?as=manager").body());
            assertEquals("FIELD_INVALID", rest.get(world.anna, path + "?as=olga").code());
        }
        world.annaShares(new ItemReference(ItemKind.PLAN, plan), world.paul, Access.EDIT);
        for (String path : paths) {
            assertEquals(403, rest.get(world.paul, path + "?as=manager").status());
        }
    }

    @Test
    public void withoutAManager_thatIsSaid() {
        world.reportingLine.set(world.anna, Optional.empty(), CareerWorld.TODAY);
        for (String path : new String[]{paths[0] + "?as=manager", paths[1] + "?as=manager", "career/as-manager"}) {
            assertEquals(path, "MANAGER_UNKNOWN", rest.get(world.anna, path).code());
        }
    }

    private void assertSameAnswers(int goalStatus, int planStatus) {
        for (String path : paths) {
            Answer managers = rest.get(world.max, path);
            Answer seen = rest.get(world.anna, path + "?as=manager");
            assertEquals(path, managers.text(), seen.text());
            assertEquals(path, managers.headers(), seen.headers());
            assertEquals(path, path.startsWith("goals") ? goalStatus : planStatus, seen.status());
        }
        assertTrue(rest.get(world.anna, paths[1]).text().contains("Teach"));
        assertEquals("a section that is switched off", -1, rest.get(world.max, paths[1]).text().indexOf("Teach"));
    }
}
