package org.milepost.career;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.ActionStep;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PartKind;
import org.milepost.plan.Refusal;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog.Channel;

/** Habits, ticked by the owner's calendar. */
public class StepTicksTest {

    private record Moment(String zone, String instant, String day) {
    }

    private final CareerWorld world = new CareerWorld();
    private Goal goal;
    private long daily;
    private long once;

    @Before
    public void startHabit() {
        goal = world.startedByAnna();
        daily = add(Map.of("text", "Read a chapter", "every", "DAY"));
        once = add(Map.of("text", "Ask Tom"));
    }

    @Test
    public void today_isTheOwnersDay_onBothSidesOfMidnight_andWhereClocksChange() {
        List<Moment> table = List.of(
                new Moment("UTC", "2026-06-01T23:59:59Z", "2026-06-01"),
                new Moment("Pacific/Auckland", "2026-06-01T12:00:00Z", "2026-06-02"),
                new Moment("America/Los_Angeles", "2026-06-02T06:59:59Z", "2026-06-01"),
                new Moment("Asia/Kathmandu", "2026-06-02T18:15:00Z", "2026-06-03"),
                // Clocks go forward at 01:00 UTC; the day has 23 hours.
                new Moment("Europe/Berlin", "2027-03-27T23:00:00Z", "2027-03-28"),
                new Moment("Europe/Berlin", "2027-03-28T21:59:59Z", "2027-03-28"),
                new Moment("Europe/Berlin", "2027-03-28T22:00:00Z", "2027-03-29"),
                // Clocks go back: the day has 25 hours.
                new Moment("Europe/Berlin", "2027-10-30T22:00:00Z", "2027-10-31"),
                new Moment("Europe/Berlin", "2027-10-31T22:59:59Z", "2027-10-31"),
                // Where midnight itself is left out.
                new Moment("America/Santiago", "2027-09-05T04:00:00Z", "2027-09-05"),
                new Moment("Europe/London", "2028-02-29T12:00:00Z", "2028-02-29"));
        for (Moment moment : table) {
            world.people.moveTo(world.anna, moment.zone);
            world.clock.advance(Duration.between(world.clock.instant(), Instant.parse(moment.instant)));
            LocalDate day = LocalDate.parse(moment.day);
            tick(daily, day.toString(), true);
            assertTrue(moment.toString(), step(daily).habit().orElseThrow().isTicked(day));
            refused(ErrorCode.DATE_OUT_OF_RANGE, () -> tick(daily, day.plusDays(1).toString(), true));
            refused(ErrorCode.DATE_OUT_OF_RANGE, () -> tick(daily, day.minusDays(7).toString(), true));
            tick(daily, day.minusDays(6).toString(), true);
            assertEquals(moment.toString(), Optional.of(once), nextStep());
            tick(daily, day.toString(), false);
            assertFalse(step(daily).habit().orElseThrow().isTicked(day));
        }
    }

    @Test
    public void habit_isNext_untilItsPeriodIsTicked_andStaysOpen() {
        world.goalParts.save(world.anna, goal.id(), PartKind.ACTION_STEP, once, Map.of("doneOn", "2026-05-30"), Optional.empty());
        assertEquals(Optional.of(daily), nextStep());

        tick(daily, "2026-06-01", true);

        assertEquals(Optional.empty(), nextStep());
        assertFalse(step(daily).isDone());
        world.clock.advance(Duration.ofDays(1));
        assertEquals(Optional.of(daily), nextStep());
    }

    @Test
    public void tick_twice_isOnce_andChangesNothing() {
        tick(daily, "2026-06-01", true);
        int before = world.changes.committed().size();
        tick(daily, "2026-06-01", true);
        tick(daily, "2026-05-31", false);
        assertEquals(before, world.changes.committed().size());
    }

    @Test
    public void twoWhoTickAtOnce_loseNeither() {
        world.changes.addRivals(2);
        tick(daily, "2026-06-01", true);
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.EDIT);
        world.stepTicks.tick(world.paul, goal.id(), daily, LocalDate.parse("2026-05-31"), true);
        assertEquals(2, step(daily).habit().orElseThrow().count(CareerWorld.TODAY));
        assertEquals("Read a chapter", step(daily).text());
    }

    @Test
    public void whoMayNotEdit_doesNotTick() {
        LocalDate today = CareerWorld.TODAY;
        refused(ErrorCode.NOT_FOUND, () -> world.stepTicks.tick(world.paul, goal.id(), daily, today, true));
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.COMMENT);
        refused(ErrorCode.NOT_ALLOWED, () -> world.stepTicks.tick(world.paul, goal.id(), daily, today, true));
        refused(ErrorCode.NOT_FOUND, () -> world.stepTicks.tick(world.anna, goal.id(), 77, today, true));
        assertEquals(Optional.of("every"), refused(ErrorCode.FIELD_REQUIRED, () -> tick(once, "2026-06-01", true)).field());
    }

    @Test
    public void ticks_leaveRoomInHistory_andCountAsActivity() {
        int before = world.history.own(world.anna, LocalDate.of(2026, 1, 1)).entries().size();
        for (int i = 0; i < 7; i++) {
            tick(daily, CareerWorld.TODAY.minusDays(i).toString(), true);
        }
        assertEquals(7, world.changes.committed().stream().filter(change -> change.kind() == ChangeKind.STEP_TICKED).count());
        assertEquals(before, world.history.own(world.anna, LocalDate.of(2026, 1, 1)).entries().size());
        world.goalParts.save(world.anna, goal.id(), PartKind.ACTION_STEP, daily, Map.of("text", "Read two chapters"), Optional.empty());
        assertEquals(List.of("text"), world.history.own(world.anna, LocalDate.of(2026, 1, 1)).entries().get(0).differences().stream().map(History.Difference::field).toList());
    }

    private long add(Map<String, Object> values) {
        return world.goalParts.add(world.anna, goal.id(), PartKind.ACTION_STEP, values).number();
    }

    private void tick(long step, String day, boolean ticked) {
        world.stepTicks.tick(world.anna, goal.id(), step, LocalDate.parse(day), ticked);
    }

    private ActionStep step(long number) {
        return goal().detail().steps().stream().filter(step -> step.number() == number).findFirst().orElseThrow();
    }

    private Optional<Long> nextStep() {
        GoalView view = world.goals.view(world.anna, goal.id(), Channel.PAGE);
        return view.goal().detail().nextStep(view.today()).map(ActionStep::number);
    }

    private Goal goal() {
        return world.goals.get(world.anna, goal.id(), Channel.PAGE);
    }

    private static Refusal refused(ErrorCode code, ThrowingRunnable change) {
        Refusal refusal = assertThrows(Refusal.class, change);
        assertEquals(code, refusal.code());
        return refusal;
    }
}
