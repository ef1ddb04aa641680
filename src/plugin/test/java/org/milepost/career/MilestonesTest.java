package org.milepost.career;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.milepost.Requirement;
import org.milepost.fake.CareerWorld;
import org.milepost.fake.InMemoryChangeLog.Crash;
import org.milepost.fake.InMemoryJira.Step;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.Milestone;
import org.milepost.plan.MoveReason;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Reflection;
import org.milepost.plan.Refusal;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog.Channel;

public class MilestonesTest {

    private static final Reflection NOTHING = new Reflection("", "", "");
    private static final Reflection LEARNT = new Reflection("rehearsing", "slides", "start earlier");
    private static final Optional<LocalDate> JULY = Optional.of(LocalDate.of(2026, 7, 1));
    private static final Optional<LocalDate> AUGUST = Optional.of(LocalDate.of(2026, 8, 1));

    private final CareerWorld world = new CareerWorld();
    private IssueId goal;
    private IssueId talk;

    @Before
    public void start() {
        Goal started = world.startedByAnna();
        goal = started.id();
        talk = started.milestones().get(0).id();
    }

    @Test
    @Requirement("S24")
    public void add_putsAMilestoneUnderTheGoal() {
        MilestoneAdded added = world.milestones.add(world.anna, goal, " Take a course ", AUGUST);
        Milestone course = added.goal().milestones().get(1);
        assertEquals(added.milestone(), course.id());
        assertEquals("Take a course", course.title());
        assertEquals(AUGUST, course.dueDate());
        assertEquals(3, added.goal().version());
        assertEquals(Map.of(ChangeFacts.TO, "2026-08-01"), lastChange().facts());
    }

    @Test
    public void add_takesTheNextFreeVersion_whenOthersAreFaster() {
        world.changes.addRivals(3);
        assertEquals(6, world.milestones.add(world.anna, goal, "Take a course", AUGUST).goal().version());
    }

    @Test
    public void add_givesUp_whenOthersAreAlwaysFaster() {
        world.changes.addRivals(ChangeWriter.ATTEMPTS);
        assertRefused(ErrorCode.CONFLICT, () -> world.milestones.add(world.anna, goal, "Take a course", AUGUST));
        world.changes.addRivals(0);
        assertEquals("the milestone is valid as one made in Jira", 2, seen().milestones().size());
    }

    @Test
    public void add_isRefused_underAMilestone() {
        assertRefused(ErrorCode.NOT_FOUND, () -> world.milestones.add(world.anna, talk, "Take a course", AUGUST));
    }

    @Test
    public void add_namesTheFieldAtFault_asInTheRequest() {
        world.jira.failAt(Step.CREATE_MILESTONE, Refusal.ofField(ErrorCode.FIELD_INVALID, "milestone", "Jira's words"));
        Refusal refusal = assertRefused(ErrorCode.FIELD_INVALID, () -> world.milestones.add(world.anna, goal, "x", AUGUST));
        assertEquals(Optional.of("title"), refusal.field());
        assertEquals(List.of("Jira's words"), refusal.arguments());
    }

    @Test
    @Requirement("S28")
    public void move_keepsReasonAndOldDate() {
        Goal moved = world.milestones.move(world.anna, talk, AUGUST, MoveReason.WAITING, " for a room ", Optional.of(2L));
        Milestone milestone = moved.milestones().get(0);
        assertEquals(AUGUST, milestone.dueDate());
        assertEquals(JULY, milestone.baseline());
        assertEquals("for a room", milestone.moves().get(0).note());
        assertEquals(Optional.of(MoveReason.WAITING), milestone.moves().get(0).reason());
        assertEquals(3, moved.version());
        Change change = lastChange();
        assertEquals(ChangeKind.DATE_MOVED, change.kind());
        assertEquals(Map.of(ChangeFacts.FROM, "2026-07-01", ChangeFacts.TO, "2026-08-01", ChangeFacts.REASON, "WAITING"), change.facts());
        assertEquals(Map.of(ChangeFacts.NOTE, "for a room"), change.texts());
    }

    @Test
    @Requirement("S57")
    public void move_movesATargetDateToo_andCanLeaveItUndated() {
        Goal moved = world.milestones.move(world.anna, goal, Optional.empty(), MoveReason.CHANGED_MIND, "", Optional.empty());
        assertEquals(Optional.empty(), moved.targetDate());
        assertEquals(Optional.of(LocalDate.of(2026, 12, 1)), moved.baseline());
        assertEquals(1, moved.moves().size());
    }

    @Test
    @Requirement("S16")
    public void schedule_givesAnUndatedMilestoneItsDay_withoutAReason() {
        IssueId undated = world.milestones.add(world.anna, goal, "Some day", Optional.empty()).milestone();
        Goal scheduled = world.milestones.schedule(world.anna, undated, AUGUST, Optional.empty());
        Milestone milestone = scheduled.milestones().stream().filter(each -> each.id().equals(undated)).findFirst().orElseThrow();
        assertEquals(AUGUST, milestone.dueDate());
        assertEquals("nothing moved", List.of(), milestone.moves());
        assertEquals(Map.of(ChangeFacts.TO, "2026-08-01"), lastChange().facts());
    }

    @Test
    public void schedule_asksForAReason_ofWhatHasADate() {
        Refusal refusal = assertRefused(ErrorCode.FIELD_REQUIRED, () -> world.milestones.schedule(world.anna, talk, AUGUST, Optional.empty()));
        assertEquals(Optional.of("reason"), refusal.field());
        assertEquals(JULY, seen().milestones().get(0).dueDate());
    }

    @Test
    public void move_isRefused_onAnotherVersion_beforeJiraIsAsked() {
        world.counter.reset();
        assertRefused(ErrorCode.CONFLICT, () -> move(world.anna, talk, 1));
        assertFalse(world.counter.calls().containsKey("CareerIssueWriter.moveDueDate"));
        assertEquals(JULY, seen().milestones().get(0).dueDate());
    }

    @Test
    public void move_isRefused_whenSomebodyCommitsInBetween_andLeavesTheDate() {
        world.changes.addRivals(1);
        assertRefused(ErrorCode.CONFLICT, () -> move(world.anna, talk, 2));
        assertEquals(JULY, seen().milestones().get(0).dueDate());
        assertTrue(seen().milestones().get(0).moves().isEmpty());
    }

    @Test
    public void move_isRefused_toTheSameDay() {
        Refusal refusal = assertRefused(ErrorCode.FIELD_INVALID, () -> world.milestones.move(world.anna, talk, JULY, MoveReason.LIFE, "",
                Optional.empty()));
        assertEquals(Optional.of("dueDate"), refusal.field());
    }

    @Test
    public void move_commitsNothing_whenJiraRefusesInAdvance() {
        world.jira.failAt(Step.MOVE, Refusal.of(ErrorCode.REFUSED_BY_JIRA, "not scheduled by you"));
        assertRefused(ErrorCode.REFUSED_BY_JIRA, () -> move(world.anna, talk, 2));
        assertEquals(2, seen().version());
    }

    @Test
    public void move_leavesAValidState_afterACrashAtEachStep() {
        world.changes.crashAfterCommit(true);
        assertThrows(Crash.class, () -> move(world.anna, talk, 2));
        world.changes.crashAfterCommit(false);
        assertUnmovedAt(3);
        world.jira.failAt(Step.APPLY_MOVE, new Crash());
        assertThrows(Crash.class, () -> move(world.anna, talk, 3));
        assertUnmovedAt(4);
        world.jira.failAt(Step.APPLY_MOVE, Refusal.of(ErrorCode.REFUSED_BY_JIRA));
        assertRefused(ErrorCode.REFUSED_BY_JIRA, () -> move(world.anna, talk, 4));
        assertUnmovedAt(5);
    }

    @Test
    @Requirement({"S29", "S38"})
    public void complete_reachesTheMilestone_withItsReflection() {
        Goal completed = world.milestones.complete(world.anna, talk, LEARNT, Optional.of(2L));
        assertTrue(completed.milestones().get(0).reached());
        assertEquals(Optional.of(CareerWorld.TODAY), completed.milestones().get(0).reachedOn());
        assertEquals(Optional.of(LEARNT), completed.milestones().get(0).reflection());
        assertTrue(lastChange().facts().isEmpty());
        assertEquals(Map.of(ChangeFacts.WORKED, "rehearsing", ChangeFacts.NOT_WORKED, "slides", ChangeFacts.IMPROVE, "start earlier"),
                lastChange().texts());
    }

    @Test
    @Requirement("S29")
    public void complete_letsTheReflectionBeSkipped() {
        Goal completed = world.milestones.complete(world.anna, talk, NOTHING, Optional.empty());
        assertTrue(completed.milestones().get(0).reached());
        assertEquals(Optional.empty(), completed.milestones().get(0).reflection());
        assertTrue(lastChange().texts().isEmpty());
    }

    @Test
    public void complete_achievesAGoal() {
        assertTrue(world.milestones.complete(world.anna, goal, NOTHING, Optional.empty()).achieved());
    }

    @Test
    public void complete_isRefused_twice() {
        world.milestones.complete(world.anna, talk, NOTHING, Optional.empty());
        assertRefused(ErrorCode.ALREADY_DONE, () -> world.milestones.complete(world.anna, talk, NOTHING, Optional.empty()));
    }

    @Test
    public void complete_saysWhere_whenJiraNeedsAScreen() {
        world.jira.needScreen("/browse/CAREER-1?complete");
        Refusal refusal = assertRefused(ErrorCode.NEEDS_JIRA_SCREEN, () -> world.milestones.complete(world.anna, talk, LEARNT,
                Optional.empty()));
        assertEquals(List.of("/browse/CAREER-1?complete"), refusal.arguments());
        assertEquals("nothing was committed", 2, seen().version());
    }

    @Test
    public void complete_isRefused_onAnotherVersion() {
        assertRefused(ErrorCode.CONFLICT, () -> world.milestones.complete(world.anna, talk, NOTHING, Optional.of(1L)));
        assertFalse(seen().milestones().get(0).reached());
    }

    @Test
    public void complete_leavesAValidState_afterACrashAtEachStep() {
        world.changes.crashAfterCommit(true);
        assertThrows(Crash.class, () -> world.milestones.complete(world.anna, talk, LEARNT, Optional.of(2L)));
        world.changes.crashAfterCommit(false);
        assertFalse(seen().milestones().get(0).reached());
        assertEquals("the words are kept", Optional.of(LEARNT), seen().milestones().get(0).reflection());
        world.jira.failAt(Step.APPLY_COMPLETE, new Crash());
        assertThrows(Crash.class, () -> world.milestones.complete(world.anna, talk, NOTHING, Optional.of(3L)));
        assertFalse(seen().milestones().get(0).reached());
        assertEquals(4, seen().version());
    }

    @Test
    public void reflect_writesOver_whatWasWritten() {
        world.milestones.complete(world.anna, talk, LEARNT, Optional.empty());
        world.milestones.reflect(world.anna, talk, new Reflection("all", "", ""));
        assertEquals(Optional.of(new Reflection("all", "", "")), seen().milestones().get(0).reflection());
        world.milestones.reflect(world.anna, talk, NOTHING);
        assertEquals(Optional.empty(), seen().milestones().get(0).reflection());
    }

    @Test
    public void changes_areNotFound_byStrangers_andNotAllowed_toViewers() {
        for (PersonKey stranger : List.of(world.max, world.olga, world.paul)) {
            changesBy(stranger).forEach(change -> assertRefused(ErrorCode.NOT_FOUND, change));
        }
        world.annaShares(ItemReference.goal(goal), world.paul, Access.VIEW);
        changesBy(world.paul).forEach(change -> assertRefused(ErrorCode.NOT_ALLOWED, change));
        world.annaShares(ItemReference.goal(goal), world.paul, Access.COMMENT);
        changesBy(world.paul).forEach(change -> assertRefused(ErrorCode.NOT_ALLOWED, change));
        assertEquals(List.of(talk), seen().milestones().stream().map(Milestone::id).toList());
        assertEquals(JULY, seen().milestones().get(0).dueDate());
    }

    @Test
    public void changes_areOpen_toASharerWhoMayEdit_saveReflections() {
        world.annaShares(ItemReference.goal(goal), world.paul, Access.EDIT);
        world.milestones.add(world.paul, goal, "Take a course", Optional.empty());
        world.milestones.move(world.paul, talk, AUGUST, MoveReason.WAITING, "", Optional.empty());
        assertRefused(ErrorCode.NOT_ALLOWED, () -> world.milestones.complete(world.paul, talk, LEARNT, Optional.empty()));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> world.milestones.reflect(world.paul, talk, LEARNT));
        assertTrue(world.milestones.complete(world.paul, talk, NOTHING, Optional.empty()).milestones().get(0).reached());
        assertEquals(world.paul, lastChange().author());
    }

    @Test
    public void changes_areOpen_onASharedMilestoneAlone() {
        IssueId course = world.milestones.add(world.anna, goal, "Take a course", Optional.empty()).milestone();
        world.annaShares(ItemReference.milestone(talk), world.paul, Access.EDIT);
        assertEquals(1, world.milestones.move(world.paul, talk, AUGUST, MoveReason.WAITING, "", Optional.empty()).milestones().size());
        assertRefused(ErrorCode.NOT_FOUND, () -> world.milestones.move(world.paul, course, AUGUST, MoveReason.WAITING, "", Optional.empty()));
        assertRefused(ErrorCode.NOT_FOUND, () -> world.milestones.move(world.paul, goal, AUGUST, MoveReason.WAITING, "", Optional.empty()));
        assertRefused(ErrorCode.NOT_FOUND, () -> world.milestones.add(world.paul, goal, "x", Optional.empty()));
    }

    @Test
    @Requirement("S65")
    public void move_adoptsAGoalMadeInJira_withTheFirstChange() {
        IssueId made = world.jira.nativeGoal(world.paul, "Made in Jira", JULY);
        Goal moved = world.milestones.move(world.paul, made, AUGUST, MoveReason.PRIORITY_SHIFT, "", Optional.of(0L));
        assertEquals(1, moved.version());
        assertEquals(Optional.of(MoveReason.PRIORITY_SHIFT), moved.moves().get(0).reason());
        assertEquals(Map.of(ChangeFacts.OWNER, world.paul.value(), ChangeFacts.PLAN, "2", ChangeFacts.GOAL_KIND, "PROFESSIONAL",
                ChangeFacts.FROM, "2026-07-01", ChangeFacts.TO, "2026-08-01", ChangeFacts.REASON, "PRIORITY_SHIFT"), lastChange().facts());
        assertEquals(2, world.goals.ownPlan(world.paul).orElseThrow().id());
        world.milestones.reflect(world.paul, made, LEARNT);
        assertTrue("adopted once", lastChange().facts().isEmpty());
    }

    private List<ThrowingRunnable> changesBy(PersonKey actor) {
        return List.of(() -> world.milestones.add(actor, goal, "x", Optional.empty()),
                () -> world.milestones.move(actor, talk, AUGUST, MoveReason.LIFE, "", Optional.empty()),
                () -> world.milestones.move(actor, goal, AUGUST, MoveReason.LIFE, "", Optional.empty()),
                () -> world.milestones.complete(actor, talk, NOTHING, Optional.empty()),
                () -> world.milestones.complete(actor, goal, NOTHING, Optional.empty()),
                () -> world.milestones.reflect(actor, talk, LEARNT));
    }

    private void assertUnmovedAt(long version) {
        assertEquals(JULY, seen().milestones().get(0).dueDate());
        assertTrue("a note without a move is not shown", seen().milestones().get(0).moves().isEmpty());
        assertEquals(version, seen().version());
    }

    private Goal move(PersonKey actor, IssueId item, long version) {
        return world.milestones.move(actor, item, AUGUST, MoveReason.WAITING, "for a room", Optional.of(version));
    }

    private Goal seen() {
        return world.goals.get(world.anna, goal, Channel.PAGE);
    }

    private Change lastChange() {
        return world.changes.committed().get(world.changes.committed().size() - 1);
    }

    private static Refusal assertRefused(ErrorCode code, ThrowingRunnable change) {
        Refusal refusal = assertThrows(Refusal.class, change);
        assertEquals(code, refusal.code());
        return refusal;
    }
}
