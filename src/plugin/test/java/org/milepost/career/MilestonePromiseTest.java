package org.milepost.career;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.MilestonePromise;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Reflection;
import org.milepost.plan.Refusal;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog.Channel;

/** What somebody promises themselves for a milestone is theirs alone, whatever they share and wherever the milestone goes. */
public class MilestonePromiseTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);
    private static final String REWARD = "A day at the sea";

    private final CareerWorld world = new CareerWorld();
    private IssueId goal;
    private IssueId talk;

    @Before
    public void annaPromisesHerselfSomething() {
        Goal started = world.startedByAnna();
        goal = started.id();
        talk = started.milestones().get(0).id();
        save(world.anna, goal, Map.of("reward", REWARD, "words", "You dared to"), Optional.of(0L));
    }

    @Test
    @Requirement("S60")
    public void owner_isGivenItBack_whenTheMilestoneIsReached_andIsToldItInTheHistory() {
        world.milestones.complete(world.anna, talk, new Reflection("", "", ""), Optional.empty());

        MilestonePromise promise = promise(world.anna, goal);
        assertEquals(REWARD, promise.reward());
        assertEquals("You dared to", promise.words());
        assertFalse(promise.lookBackDeclined());
        assertTrue(world.history.ofGoal(world.anna, goal, LONG_AGO).toString().contains(REWARD));
    }

    @Test
    @Requirement({"S47", "S60"})
    public void nobodyElse_seesIt_byAnyShare_norInTheHistory_norInAReview_norCanChangeIt() {
        for (ItemReference item : List.of(ItemReference.milestone(talk), ItemReference.goal(goal), new ItemReference(ItemKind.PLAN, plan()))) {
            for (Access level : List.of(Access.VIEW, Access.COMMENT, Access.EDIT)) {
                world.annaShares(item, world.paul, level);
                assertNothingFor(world.paul, item.kind() != ItemKind.MILESTONE);
            }
        }
        world.annaSharesWithManager(new ItemReference(ItemKind.PLAN, plan()));
        assertNothingFor(world.max, true);
        assertFalse(world.asManager.goal(world.anna, goal).toString().contains(REWARD));
        assertFalse(world.reviews.prepare(world.max, "anna", LONG_AGO, Channel.REST).toString().contains(REWARD));
    }

    @Test
    @Requirement("S47")
    public void whoSeesNothing_isToldThereIsNone() {
        for (PersonKey stranger : List.of(world.paul, world.max, world.olga)) {
            refused(ErrorCode.NOT_FOUND, () -> save(stranger, goal, Map.of("reward", "mine"), Optional.empty()));
            refused(ErrorCode.NOT_FOUND, () -> world.goalParts.current(stranger, goal, PartKind.MILESTONE_PROMISE, talk.value()));
        }
        refused(ErrorCode.NOT_FOUND, () -> world.goalParts.save(world.anna, goal, PartKind.MILESTONE_PROMISE, 987_654, Map.of("reward", "x"), Optional.empty()));
    }

    @Test
    @Requirement("S60")
    public void notNow_sticks_andKeepsThePromise_whateverWasChangedMeanwhile() {
        save(world.anna, goal, Map.of("reward", "Two days at the sea"), Optional.of(promise(world.anna, goal).version()));
        save(world.anna, goal, Map.of("lookBackDeclined", true), Optional.empty());

        assertTrue(promise(world.anna, goal).lookBackDeclined());
        assertEquals("Two days at the sea", promise(world.anna, goal).reward());
        refused(ErrorCode.CONFLICT, () -> save(world.anna, goal, Map.of("reward", "Three"), Optional.of(1L)));
    }

    @Test
    @Requirement("S65")
    public void milestoneMovedToAnotherGoal_takesItAlongForItsOwner_andShowsItToNoOtherOwner() {
        IssueId other = world.jira.nativeGoal(world.anna, "Speak in public", Optional.empty());
        world.jira.reparent(talk, other);
        assertEquals(REWARD, promise(world.anna, other).reward());
        assertEquals("it rests on no version of the other goal", 0, promise(world.anna, other).version());
        world.clock.advance(Duration.ofMinutes(1));
        save(world.anna, other, Map.of("lookBackDeclined", true), Optional.of(0L));
        assertEquals("what was not typed stays", REWARD, promise(world.anna, other).reward());

        IssueId pauls = world.jira.nativeGoal(world.paul, "Paul's goal", Optional.empty());
        world.jira.reparent(talk, pauls);
        assertEquals(MilestonePromise.NONE, promise(world.paul, pauls));
        world.jira.reparent(talk, goal);
        assertTrue("the last word holds", promise(world.anna, goal).lookBackDeclined());
    }

    @Test
    public void removed_itIsGone_andTheRestIsThere() {
        world.goalParts.save(world.anna, goal, PartKind.MILESTONE_PROFILE, talk.value(), Map.of("criterion", "Thirty came"), Optional.empty());
        world.goalParts.remove(world.anna, goal, PartKind.MILESTONE_PROMISE, talk.value(), Optional.empty());

        assertEquals(MilestonePromise.NONE, promise(world.anna, goal));
        assertEquals("Thirty came", world.goals.get(world.anna, goal, Channel.PAGE).detail().milestone(talk).criterion());
        assertFalse(world.history.ofGoal(world.anna, goal, LONG_AGO).toString().contains(REWARD));
    }

    private void assertNothingFor(PersonKey viewer, boolean whole) {
        assertFalse(world.goals.view(viewer, goal, Channel.PAGE).toString().contains(REWARD));
        assertEquals(MilestonePromise.NONE, promise(viewer, goal));
        if (whole) {
            String told = world.history.ofGoal(viewer, goal, LONG_AGO).toString();
            assertFalse(told, told.contains(REWARD) || told.contains("PROMISE"));
        }
        ErrorCode refusal = whole ? ErrorCode.NOT_ALLOWED : ErrorCode.NOT_FOUND;
        refused(refusal, () -> save(viewer, goal, Map.of("reward", "mine"), Optional.empty()));
        refused(refusal, () -> world.goalParts.current(viewer, goal, PartKind.MILESTONE_PROMISE, talk.value()));
        refused(refusal, () -> world.goalParts.remove(viewer, goal, PartKind.MILESTONE_PROMISE, talk.value(), Optional.empty()));
    }

    private long plan() {
        return world.goals.ownPlan(world.anna).orElseThrow().id();
    }

    private MilestonePromise promise(PersonKey viewer, IssueId under) {
        return world.goals.get(viewer, under, Channel.PAGE).detail().milestone(talk).promise();
    }

    private void save(PersonKey actor, IssueId under, Map<String, ?> typed, Optional<Long> expected) {
        world.goalParts.save(actor, under, PartKind.MILESTONE_PROMISE, talk.value(), typed, expected);
    }

    private static void refused(ErrorCode code, org.junit.function.ThrowingRunnable change) {
        assertEquals(code, assertThrows(Refusal.class, change).code());
    }
}
