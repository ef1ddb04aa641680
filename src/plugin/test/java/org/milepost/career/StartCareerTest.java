package org.milepost.career;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.fake.CareerWorld;
import org.milepost.fake.InMemoryChangeLog;
import org.milepost.fake.InMemoryJira.Step;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.GoalKind;
import org.milepost.plan.Refusal;
import org.milepost.sharing.ViewLog.Channel;

public class StartCareerTest {

    private static final Optional<LocalDate> DECEMBER = Optional.of(LocalDate.of(2026, 12, 1));
    private static final Optional<LocalDate> JULY = Optional.of(LocalDate.of(2026, 7, 1));

    private final CareerWorld world = new CareerWorld();

    @Test
    @Requirement({"S16", "S24"})
    public void start_makesGoalAndMilestone_withTheirDates() {
        Goal goal = world.startedByAnna();
        assertEquals("Lead a team", goal.title());
        assertEquals(DECEMBER, goal.targetDate());
        assertEquals(world.anna, goal.owner());
        assertEquals(GoalKind.PROFESSIONAL, goal.kind());
        assertEquals(List.of("Give a talk"), goal.milestones().stream().map(milestone -> milestone.title()).toList());
        assertEquals(JULY, goal.milestones().get(0).dueDate());
        assertEquals(2, goal.version());
    }

    @Test
    public void start_commitsThePlanOnce_andEachAddition() {
        world.startedByAnna();
        world.startedByAnna();
        assertEquals(List.of(ChangeKind.PLAN_STARTED, ChangeKind.GOAL_ADDED, ChangeKind.MILESTONE_ADDED, ChangeKind.GOAL_ADDED,
                ChangeKind.MILESTONE_ADDED), world.changes.committed().stream().map(Change::kind).toList());
    }

    @Test
    public void start_needsNothingButATitle() {
        Goal goal = world.start.start(world.anna, new StartRequest(" Lead a team ", Optional.empty(), Optional.of(" "), Optional.empty()));
        assertEquals("Lead a team", goal.title());
        assertTrue(goal.milestones().isEmpty());
        assertEquals(Optional.empty(), goal.targetDate());
    }

    @Test
    public void start_makesNothing_whenAFieldIsWrong() {
        assertRefused(ErrorCode.FIELD_REQUIRED, "goal", new StartRequest(" ", DECEMBER, Optional.of("x"), JULY));
        assertRefused(ErrorCode.FIELD_REQUIRED, "milestone", new StartRequest("x", DECEMBER, Optional.empty(), JULY));
        assertRefused(ErrorCode.FIELD_TOO_LONG, "milestone", new StartRequest("x", DECEMBER, Optional.of("x".repeat(256)), JULY));
        assertRefused(ErrorCode.DATE_OUT_OF_RANGE, "targetDate", new StartRequest("x", Optional.of(LocalDate.MIN), Optional.empty(),
                Optional.empty()));
        assertRefused(ErrorCode.DATE_OUT_OF_RANGE, "milestoneDate", new StartRequest("x", DECEMBER, Optional.of("y"),
                Optional.of(LocalDate.of(2101, 1, 1))));
        assertNothingMade();
    }

    @Test
    public void start_makesNothing_whenJiraIsNotReady() {
        world.jira.failAt(Step.READY, Refusal.of(ErrorCode.SUB_TASKS_OFF));
        assertEquals(ErrorCode.SUB_TASKS_OFF, assertThrows(Refusal.class, world::startedByAnna).code());
        assertNothingMade();
    }

    @Test
    public void start_takesTheGoalBack_whenTheMilestoneIsRefused() {
        for (Step step : List.of(Step.CREATE_MILESTONE, Step.APPLY_MILESTONE)) {
            CareerWorld fresh = new CareerWorld();
            fresh.jira.failAt(step, Refusal.ofField(ErrorCode.FIELD_INVALID, "dueDate"));
            Refusal refusal = assertThrows(Refusal.class, fresh::startedByAnna);
            assertEquals("named as in the request", Optional.of("milestoneDate"), refusal.field());
            assertTrue("nothing half made at " + step, fresh.jira.all().isEmpty());
            assertTrue(fresh.changes.committed().isEmpty());
        }
    }

    @Test
    public void start_leavesAGoalThatCannotBeTakenBack_asOneMadeInJira() {
        world.jira.forbidDeleting();
        world.jira.failAt(Step.CREATE_MILESTONE, Refusal.ofField(ErrorCode.FIELD_INVALID, "milestone"));
        assertThrows(Refusal.class, world::startedByAnna);
        assertEquals(List.of("Lead a team"), world.goals.own(world.anna).stream().map(Goal::title).toList());
    }

    @Test
    public void start_leavesAValidState_afterACrashAtEachStep() {
        for (Step step : List.of(Step.CREATE_GOAL, Step.APPLY_GOAL)) {
            assertOwnAfterCrash(Map.of(), step);
        }
        for (Step step : List.of(Step.CREATE_MILESTONE, Step.APPLY_MILESTONE)) {
            assertOwnAfterCrash(Map.of("Lead a team", 0), step);
        }
    }

    @Test
    public void start_leavesAValidState_afterACrashAtTheCommit() {
        world.changes.crashAfterCommit(true);
        assertThrows(InMemoryChangeLog.Crash.class, world::startedByAnna);
        world.changes.crashAfterCommit(false);
        Goal goal = world.goals.own(world.anna).get(0);
        assertEquals(1, goal.milestones().size());
        assertEquals("it can be changed", goal.title(), world.milestones.add(world.anna, goal.id(), "Next", Optional.empty()).goal().title());
    }

    @Test
    public void own_findsGoalsStartedHereAndMadeInJira_openOnesFirst() {
        world.jira.finish(world.jira.nativeGoal(world.anna, "Done before", Optional.of(LocalDate.of(2020, 1, 1))));
        world.jira.nativeGoal(world.anna, "Undated", Optional.empty());
        world.jira.nativeGoal(world.paul, "Another's", Optional.empty());
        world.startedByAnna();
        assertEquals(List.of("Lead a team", "Undated", "Done before"), world.goals.own(world.anna).stream().map(Goal::title).toList());
        assertEquals(1, world.goals.ownPlan(world.anna).orElseThrow().id());
        assertEquals(1, world.goals.planVersion(world.anna));
        assertEquals(0, world.goals.planVersion(world.paul));
    }

    private void assertOwnAfterCrash(Map<String, Integer> titlesAndMilestones, Step step) {
        CareerWorld fresh = new CareerWorld();
        fresh.jira.failAt(step, new InMemoryChangeLog.Crash());
        assertThrows(InMemoryChangeLog.Crash.class, fresh::startedByAnna);
        List<Goal> own = fresh.goals.own(fresh.anna);
        assertEquals("after " + step, titlesAndMilestones.keySet().stream().toList(), own.stream().map(Goal::title).toList());
        own.forEach(goal -> assertEquals(goal, fresh.goals.get(fresh.anna, goal.id(), Channel.PAGE)));
    }

    private void assertRefused(ErrorCode code, String field, StartRequest request) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.start.start(world.anna, request));
        assertEquals(code, refusal.code());
        assertEquals(Optional.of(field), refusal.field());
    }

    private void assertNothingMade() {
        assertTrue(world.jira.all().isEmpty());
        assertTrue(world.changes.committed().isEmpty());
        assertEquals(Optional.empty(), world.goals.ownPlan(world.anna));
    }
}
