package org.milepost.career;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.fake.CareerWorld;
import org.milepost.health.Health;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.plan.Setback;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog.Channel;

/** What went other than hoped is for its owner, teaches the plan something if they like, and counts against nothing. */
public class SetbacksTest {

    private static final String HAPPENED = "The slot went to agrimony";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final CareerWorld world = new CareerWorld();
    private IssueId goal;

    @Before
    public void annaHasAGoal() {
        goal = world.startedByAnna().id();
    }

    @Test
    @Requirement("S58")
    public void setbacks_areKept_theNewestFirst_andChangeNothingAboutHowTheGoalStands() {
        Health before = world.goals.view(world.anna, goal, Channel.PAGE).health();
        ofGoal(Map.of("happened", "I froze", "day", "2026-05-01"));
        ofGoal(Map.of("happened", HAPPENED, "learned", "Ask early", "next", "Ask Ben in May", "day", "2026-05-20"));

        List<Setback> kept = setbacks(world.anna);

        assertEquals(List.of(HAPPENED, "I froze"), kept.stream().map(Setback::happened).toList());
        assertEquals("what was learned, or what happened as long as nothing was", List.of("Ask early", "I froze"), kept.stream().map(Setback::lesson).toList());
        assertEquals(before, world.goals.view(world.anna, goal, Channel.PAGE).health());
        assertTrue(world.history.ofGoal(world.anna, goal, LONG_AGO).toString().contains(HAPPENED));
    }

    @Test
    @Requirement({"S47", "S58"})
    public void nobodyElse_readsThem_byAnyShare_norInTheHistory_norThatAnObstacleCameFromOne() {
        Part happened = ofGoal(Map.of("happened", HAPPENED, "day", "2026-05-20"));
        Part ofPlan = ofPlan(Map.of("happened", "No raise, agrimony", "day", "2026-05-20"));
        world.goalParts.add(world.anna, goal, PartKind.GOAL_OBSTACLE, Map.of("text", "Few slots", "setback", happened.number()));
        world.planBook.add(world.anna, Optional.empty(), PartKind.STRENGTH, Map.of("text", "Patience", "setback", ofPlan.number()));
        for (ItemReference item : List.of(ItemReference.goal(goal), new ItemReference(ItemKind.PLAN, plan()))) {
            for (Access level : List.of(Access.VIEW, Access.COMMENT, Access.EDIT)) {
                world.annaShares(item, world.paul, level);
                assertNothingFor(world.paul, happened);
            }
        }
        world.annaSharesWithManager(new ItemReference(ItemKind.PLAN, plan()));
        assertNothingFor(world.max, happened);
        PlanView seen = world.planBook.view(world.max, plan(), Channel.PAGE);
        assertFalse(seen.toString(), seen.toString().contains("agrimony"));
        assertEquals(Set.of("text"), seen.of(PartKind.STRENGTH).get(0).values().keySet());
        assertFalse(world.asManager.goal(world.anna, goal).toString().contains(HAPPENED));
        assertFalse(world.asManager.plan(world.anna, plan()).toString().contains("agrimony"));
    }

    @Test
    @Requirement("S59")
    public void lesson_isTakenUp_oneChangeForEachPlace_andTheSetbackKnowsWhere() {
        Part happened = ofGoal(Map.of("happened", HAPPENED, "learned", "Ask early", "day", "2026-05-20"));
        int before = world.changes.committed().size();

        world.planBook.add(world.anna, Optional.empty(), PartKind.WEAKNESS, Map.of("text", "Asking early", "setback", happened.number()));
        assertEquals("one change", before + 1, world.changes.committed().size());
        world.goalParts.add(world.anna, goal, PartKind.GOAL_OBSTACLE, Map.of("text", "Few slots", "setback", happened.number()));

        GoalView view = world.goals.view(world.anna, goal, Channel.PAGE);
        assertEquals(Map.of(happened.number(), Set.of(PartKind.WEAKNESS)), world.surroundings.of(world.anna, view).taken());
        assertEquals(Optional.of(happened.number()), view.goal().detail().obstacles().get(0).setback());
        assertEquals("the setback itself is as it was", happened.version(), setbacks(world.anna).get(0).version());
    }

    @Test
    @Requirement("S59")
    public void setbackOfSomebodyElse_ofAnotherGoal_orOfNobody_isNoSourceToName() {
        IssueId pauls = world.jira.nativeGoal(world.paul, "Paul's", Optional.empty());
        long his = world.goalParts.add(world.paul, pauls, PartKind.GOAL_SETBACK, Map.of("happened", "His own", "day", "2026-05-01")).number();
        long ofPlan = ofPlan(Map.of("happened", "No raise", "day", "2026-05-20")).number();

        refused(ErrorCode.FIELD_INVALID, () -> world.planBook.add(world.anna, Optional.empty(), PartKind.STRENGTH, Map.of("text", "x", "setback", his)));
        refused(ErrorCode.FIELD_INVALID, () -> world.goalParts.add(world.anna, goal, PartKind.GOAL_OBSTACLE, Map.of("text", "x", "setback", ofPlan)));
        refused(ErrorCode.FIELD_INVALID, () -> world.goalParts.add(world.anna, goal, PartKind.GOAL_OBSTACLE, Map.of("text", "x", "setback", 77L)));
    }

    @Test
    @Requirement("S58")
    public void removed_itIsGone_fromTheHistoryToo_andWhatCameOfItStays() {
        Part happened = ofGoal(Map.of("happened", HAPPENED, "day", "2026-05-20"));
        world.planBook.add(world.anna, Optional.empty(), PartKind.WEAKNESS, Map.of("text", "Asking early", "setback", happened.number()));
        world.goalParts.remove(world.anna, goal, PartKind.GOAL_SETBACK, happened.number(), Optional.of(happened.version()));

        assertEquals(List.of(), setbacks(world.anna));
        assertFalse(world.history.ofGoal(world.anna, goal, LONG_AGO).toString().contains(HAPPENED));
        assertEquals("Asking early", world.planBook.ownActive(world.anna).orElseThrow().of(PartKind.WEAKNESS).get(0).text("text"));
    }

    private void assertNothingFor(PersonKey viewer, Part happened) {
        String view = world.goals.view(viewer, goal, Channel.PAGE).toString();
        assertFalse(view, view.contains(HAPPENED) || view.contains(Long.toString(happened.number())));
        String told = world.history.ofGoal(viewer, goal, LONG_AGO).toString();
        assertFalse(told, told.contains(HAPPENED) || told.contains("SETBACK") || told.contains(Long.toString(happened.number())));
        refused(ErrorCode.NOT_ALLOWED, () -> world.goalParts.add(viewer, goal, PartKind.GOAL_SETBACK, Map.of("happened", "x", "day", "2026-05-01")));
        refused(ErrorCode.NOT_ALLOWED, () -> world.goalParts.current(viewer, goal, PartKind.GOAL_SETBACK, happened.number()));
        refused(ErrorCode.NOT_ALLOWED, () -> world.goalParts.remove(viewer, goal, PartKind.GOAL_SETBACK, happened.number(), Optional.empty()));
    }

    private long plan() {
        return world.goals.ownPlan(world.anna).orElseThrow().id();
    }

    private List<Setback> setbacks(PersonKey viewer) {
        return world.goals.get(viewer, goal, Channel.PAGE).detail().lessons().setbacks();
    }

    private Part ofGoal(Map<String, ?> values) {
        return world.goalParts.add(world.anna, goal, PartKind.GOAL_SETBACK, new HashMap<>(values));
    }

    private Part ofPlan(Map<String, ?> values) {
        return world.planBook.add(world.anna, Optional.empty(), PartKind.PLAN_SETBACK, values);
    }

    private static void refused(ErrorCode code, org.junit.function.ThrowingRunnable change) {
        assertEquals(code, assertThrows(Refusal.class, change).code());
    }
}
