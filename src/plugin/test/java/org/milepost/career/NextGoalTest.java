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
import org.milepost.Requirement;
import org.milepost.career.NextGoal.Why;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.Closing;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Reflection;
import org.milepost.plan.Refusal;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog.Channel;

/** What an owner says of a goal that is behind them is for them alone, and the next goal can build on it. */
public class NextGoalTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final String LESSON = "Ask agrimony sooner";

    private final CareerWorld world = new CareerWorld();
    private IssueId goal;
    private IssueId talk;

    @Before
    public void annaHasAGoal() {
        Goal started = world.startedByAnna();
        goal = started.id();
        talk = started.milestones().get(0).id();
    }

    @Test
    @Requirement("S61")
    public void lookBack_isKept_andCanBeChangedLater_orLeft() {
        save(PartKind.CLOSING, Map.of("declined", true));
        assertTrue(closing(world.anna).declined());
        assertFalse(closing(world.anna).isWritten());

        save(PartKind.CLOSING, Map.of("challenges", "Time", "lessons", LESSON, "skills", List.of("Speaking", "Slides")));

        assertEquals(List.of("Speaking", "Slides"), closing(world.anna).skills());
        assertTrue(closing(world.anna).isWritten());
        assertTrue(world.history.ofGoal(world.anna, goal, LONG_AGO).toString().contains(LESSON));
    }

    @Test
    @Requirement({"S47", "S61"})
    public void nobodyElse_readsIt_byAnyShare_norInTheHistory() {
        save(PartKind.CLOSING, Map.of("lessons", LESSON, "skills", List.of("Agrimony")));
        for (ItemReference item : List.of(ItemReference.milestone(talk), ItemReference.goal(goal), new ItemReference(ItemKind.PLAN, world.goals.ownPlan(world.anna).orElseThrow().id()))) {
            world.annaShares(item, world.paul, Access.EDIT);
            String seen = world.goals.view(world.paul, goal, Channel.PAGE).toString();
            assertFalse(seen, seen.toLowerCase(java.util.Locale.ROOT).contains("agrimony"));
            assertEquals(Closing.NONE, closing(world.paul));
        }
        String told = world.history.ofGoal(world.paul, goal, LONG_AGO).toString();
        assertFalse(told, told.contains(LESSON) || told.contains("CLOSING"));
        refused(ErrorCode.NOT_ALLOWED, "", () -> world.goalParts.current(world.paul, goal, PartKind.CLOSING, 0));
        refused(ErrorCode.NOT_ALLOWED, "", () -> world.nextGoal.proposals(world.paul, goal));
        refused(ErrorCode.NOT_FOUND, "", () -> world.nextGoal.proposals(world.olga, goal));
        refused(ErrorCode.NOT_ALLOWED, "", () -> start(world.paul, "Mine", "", List.of()));
    }

    @Test
    @Requirement("S62")
    public void nextGoal_canBuildOnLessons_thenOnGaps_thenOnWeaknesses() {
        save(PartKind.GOAL_PROFILE, Map.of("skills", List.of("Speaking", "English")));
        world.milestones.complete(world.anna, talk, new Reflection("", "", "Rehearse twice"), Optional.empty());
        world.goalParts.add(world.anna, goal, PartKind.GOAL_SETBACK, Map.of("happened", "No slot", "learned", "Hand in early", "day", "2026-05-01"));
        world.planBook.add(world.anna, Optional.empty(), PartKind.WEAKNESS, Map.of("text", "Saying no"));
        save(PartKind.CLOSING, Map.of("lessons", LESSON, "skills", List.of("speaking")));

        assertEquals(List.of("LESSON " + LESSON, "LESSON Rehearse twice", "LESSON Hand in early", "GAP English", "WEAKNESS Saying no"),
                world.nextGoal.proposals(world.anna, goal).stream().map(proposal -> proposal.source() + " " + proposal.text()).toList());
        assertEquals("nothing was made", 1, world.goals.own(world.anna).size());
    }

    @Test
    @Requirement("S62")
    public void nextGoal_isMadeOfWhatItsOwnerSays_andFollowsTheOneThatChanged() {
        save(PartKind.OUTCOME, Map.of("outcome", "CHANGED", "reason", "Another way"));

        Goal next = start(world.anna, "Write a book", LESSON, List.of("English"));

        assertEquals("Write a book", next.title());
        assertEquals(LESSON, next.detail().profile().relevant());
        assertEquals(List.of("English"), next.detail().profile().skills());
        assertEquals(Optional.of(next.id()), world.goals.get(world.anna, goal, Channel.PAGE).detail().outcome().flatMap(outcome -> outcome.successor()));
        Goal another = start(world.anna, "Run", "", List.of());
        assertEquals("the first one stays", Optional.of(next.id()),
                world.goals.get(world.anna, goal, Channel.PAGE).detail().outcome().flatMap(outcome -> outcome.successor()));
        assertEquals("nothing said, nothing kept", 0, another.detail().profile().version());
    }

    @Test
    @Requirement("S62")
    public void whatIsWrong_isToldAtItsField_beforeAnythingIsMade() {
        refused(ErrorCode.FIELD_REQUIRED, "goal", () -> start(world.anna, " ", "", List.of()));
        refused(ErrorCode.FIELD_TOO_LONG, "relevant", () -> start(world.anna, "Run", "x".repeat(2_001), List.of()));
        refused(ErrorCode.FIELD_CHARACTERS, "skills", () -> start(world.anna, "Run", "", List.of("a\nb")));
        assertEquals(1, world.goals.own(world.anna).size());
    }

    private Goal start(PersonKey actor, String title, String relevant, List<String> skills) {
        return world.nextGoal.start(actor, goal, new StartRequest(title, Optional.empty(), Optional.empty(), Optional.empty()), new Why(relevant, skills));
    }

    private void save(PartKind kind, Map<String, ?> values) {
        world.goalParts.save(world.anna, goal, kind, 0, values, Optional.empty());
    }

    private Closing closing(PersonKey viewer) {
        return world.goals.get(viewer, goal, Channel.PAGE).detail().lessons().closing();
    }

    private static void refused(ErrorCode code, String field, org.junit.function.ThrowingRunnable change) {
        Refusal refusal = assertThrows(Refusal.class, change);
        assertEquals(code, refusal.code());
        assertEquals(field, refusal.field().orElse(""));
    }
}
