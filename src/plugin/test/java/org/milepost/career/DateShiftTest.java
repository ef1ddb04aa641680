package org.milepost.career;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.milepost.fake.CareerWorld;
import org.milepost.fake.InMemoryJira;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.Milestone;
import org.milepost.plan.MoveReason;
import org.milepost.plan.Reflection;
import org.milepost.plan.Refusal;
import org.milepost.plan.ShiftedDate;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog.Channel;

/** Moving one date and all that follow. Anna's goal ends on 1 December; milestones on 1 July, 1 August, 1 September and without a date. */
public class DateShiftTest {

    private final CareerWorld world = new CareerWorld();
    private Goal goal;
    private IssueId july;
    private IssueId august;

    @Before
    public void startGoal() {
        goal = world.startedByAnna();
        july = goal.milestones().get(0).id();
        august = add("Second talk", Optional.of(LocalDate.of(2026, 8, 1)));
        add("Third talk", Optional.of(LocalDate.of(2026, 9, 1)));
        add("Some day", Optional.empty());
    }

    @Test
    public void preview_namesWhatFollows_andMovesNothing() {
        List<ShiftedDate> dates = world.dateShift.preview(world.anna, august, LocalDate.of(2026, 8, 11));

        assertEquals(List.of("2026-08-01>2026-08-11", "2026-09-01>2026-09-11", "2026-12-01>2026-12-11"),
                dates.stream().map(date -> date.from() + ">" + date.to()).toList());
        assertEquals("2026-07-01 2026-08-01 2026-09-01 - | 2026-12-01", dates());
    }

    @Test
    public void shift_movesAllInOneChange_withReasonAndNoteOnEach() {
        int before = world.changes.committed().size();

        Goal after = world.dateShift.shift(world.anna, august, LocalDate.of(2026, 8, 11), MoveReason.LIFE, "A newborn", Optional.empty()).goal();

        assertEquals("2026-07-01 2026-08-11 2026-09-11 - | 2026-12-11", dates());
        assertEquals(before + 1, world.changes.committed().size());
        assertEquals(List.of("A newborn"), after.moves().stream().map(move -> move.note()).toList());
        assertEquals(Optional.of(MoveReason.LIFE), after.milestones().get(1).moves().get(0).reason());
    }

    @Test
    public void reachedMilestones_stayWhereTheyWere() {
        world.milestones.complete(world.anna, august, new Reflection("", "", ""), Optional.empty());

        world.dateShift.shift(world.anna, july, LocalDate.of(2026, 7, 2), MoveReason.LIFE, "", Optional.empty());

        assertEquals("2026-07-02 2026-08-01 2026-09-02 - | 2026-12-02", dates());
    }

    @Test
    public void undo_putsBackWhatIsStillThere_inOneChange() {
        List<ShiftedDate> dates = world.dateShift.preview(world.anna, july, LocalDate.of(2026, 7, 8));
        world.dateShift.shift(world.anna, july, LocalDate.of(2026, 7, 8), MoveReason.UNDERESTIMATED, "", Optional.empty());
        world.milestones.move(world.anna, august, Optional.of(LocalDate.of(2026, 8, 20)), MoveReason.LIFE, "", Optional.empty());

        Goal after = world.dateShift.undo(world.anna, goal.id(), dates, Optional.empty());

        assertEquals("2026-07-01 2026-08-20 2026-09-01 - | 2026-12-01", dates());
        assertEquals("taken back within minutes, it never moved", List.of(), after.moves());
        refused(ErrorCode.FIELD_INVALID, () -> world.dateShift.undo(world.anna, goal.id(), dates, Optional.empty()));
    }

    @Test
    public void refusedDate_movesNone() {
        world.jira.failAt(InMemoryJira.Step.MOVE, Refusal.of(ErrorCode.REFUSED_BY_JIRA, "No."));

        refused(ErrorCode.REFUSED_BY_JIRA, () -> world.dateShift.shift(world.anna, july, LocalDate.of(2026, 7, 8), MoveReason.LIFE, "", Optional.empty()));

        assertEquals("2026-07-01 2026-08-01 2026-09-01 - | 2026-12-01", dates());
        assertEquals(false, world.changes.committed().stream().anyMatch(change -> change.kind() == ChangeKind.DATES_SHIFTED));
    }

    @Test
    public void whatCannotBeShifted_isSaid() {
        IssueId undated = world.goals.get(world.anna, goal.id(), Channel.PAGE).milestones().get(3).id();
        refused(ErrorCode.FIELD_REQUIRED, () -> world.dateShift.preview(world.anna, undated, LocalDate.of(2026, 8, 1)));
        refused(ErrorCode.FIELD_INVALID, () -> world.dateShift.preview(world.anna, july, LocalDate.of(2026, 7, 1)));
        refused(ErrorCode.DATE_OUT_OF_RANGE, () -> world.dateShift.preview(world.anna, july, LocalDate.of(2100, 12, 31)));
        refused(ErrorCode.CONFLICT, () -> world.dateShift.shift(world.anna, july, LocalDate.of(2026, 7, 2), MoveReason.LIFE, "", Optional.of(1L)));
        refused(ErrorCode.NOT_FOUND, () -> world.dateShift.preview(world.paul, july, LocalDate.of(2026, 7, 2)));
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.VIEW);
        refused(ErrorCode.NOT_ALLOWED, () -> world.dateShift.preview(world.paul, july, LocalDate.of(2026, 7, 2)));
    }

    @Test
    public void shiftThatStoppedHalfWay_isTold_andFinished() {
        stopAfter(2);
        assertEquals("2026-07-01 2026-08-01 2026-09-08 - | 2026-12-08", dates());
        UnfinishedShift told = unfinished().orElseThrow();
        assertEquals(List.of(july, august), told.left().stream().map(ShiftedDate::item).toList());
        assertEquals(2, told.moved().size());

        Goal after = world.dateShift.finish(world.anna, goal.id(), Optional.empty());

        assertEquals("2026-07-08 2026-08-08 2026-09-08 - | 2026-12-08", dates());
        assertEquals(Optional.of(MoveReason.LIFE), after.milestones().get(0).moves().get(0).reason());
        assertEquals(Optional.empty(), unfinished());
        refused(ErrorCode.FIELD_INVALID, () -> world.dateShift.finish(world.anna, goal.id(), Optional.empty()));
    }

    @Test
    public void shiftThatStoppedHalfWay_isUndone() {
        stopAfter(2);
        world.dateShift.undo(world.anna, goal.id(), unfinished().orElseThrow().moved(), Optional.empty());

        assertEquals("2026-07-01 2026-08-01 2026-09-01 - | 2026-12-01", dates());
        assertEquals(Optional.empty(), unfinished());
    }

    @Test
    public void shiftThatStoppedHalfWay_isNotTold_onceEachDateIsSettled_orToWhoMayOnlyLook() {
        stopAfter(3);
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.VIEW);
        assertEquals(Optional.empty(), world.dateShift.unfinished(world.goals.view(world.paul, goal.id(), Channel.PAGE)));
        world.milestones.move(world.anna, july, Optional.of(LocalDate.of(2026, 7, 3)), MoveReason.LIFE, "", Optional.empty());
        assertEquals(Optional.empty(), unfinished());
    }

    @Test
    public void shiftThatMovedAll_orNothing_isNotTold() {
        world.dateShift.shift(world.anna, july, LocalDate.of(2026, 7, 8), MoveReason.LIFE, "", Optional.empty());
        assertEquals(Optional.empty(), unfinished());
        stopAfter(0);
        assertEquals(Optional.empty(), unfinished());
    }

    /** A shift by a week that breaks off once so many dates have moved. */
    private void stopAfter(int moved) {
        LocalDate from = world.goals.get(world.anna, goal.id(), Channel.PAGE).milestones().get(0).dueDate().orElseThrow();
        world.jira.failAfter(InMemoryJira.Step.APPLY_MOVE, moved, new IllegalStateException("the node is gone"));
        assertThrows(IllegalStateException.class, () -> world.dateShift.shift(world.anna, july, from.plusDays(7), MoveReason.LIFE, "", Optional.empty()));
        world.jira.mend();
    }

    private Optional<UnfinishedShift> unfinished() {
        return world.dateShift.unfinished(world.goals.view(world.anna, goal.id(), Channel.PAGE));
    }

    private IssueId add(String title, Optional<LocalDate> day) {
        return world.milestones.add(world.anna, goal.id(), title, day).milestone();
    }

    private String dates() {
        Goal now = world.goals.get(world.anna, goal.id(), Channel.PAGE);
        return now.milestones().stream().map(Milestone::dueDate).map(day -> day.map(LocalDate::toString).orElse("-")).collect(Collectors.joining(" "))
                + " | " + now.targetDate().map(LocalDate::toString).orElse("-");
    }

    private static void refused(ErrorCode code, ThrowingRunnable change) {
        assertEquals(code, assertThrows(Refusal.class, change).code());
    }

    @Test
    public void editorOfOneMilestone_movesNoOtherDates() {
        world.annaShares(ItemReference.milestone(july), world.paul, Access.EDIT);
        refused(ErrorCode.NOT_FOUND, () -> world.dateShift.preview(world.paul, july, LocalDate.of(2026, 7, 2)));
        refused(ErrorCode.NOT_FOUND, () -> world.dateShift.shift(world.paul, july, LocalDate.of(2026, 7, 2), MoveReason.LIFE, "", Optional.empty()));
        assertEquals(1, world.milestones.move(world.paul, july, Optional.of(LocalDate.of(2026, 7, 2)), MoveReason.LIFE, "", Optional.empty())
                .milestones().get(0).moves().size());
    }

    @Test
    public void undo_leadsToNoDayThatCannotBePlanned() {
        ShiftedDate never = new ShiftedDate(july, LocalDate.of(1, 1, 1), LocalDate.of(2026, 7, 1));
        refused(ErrorCode.DATE_OUT_OF_RANGE, () -> world.dateShift.undo(world.anna, goal.id(), List.of(never), Optional.empty()));
    }
}
