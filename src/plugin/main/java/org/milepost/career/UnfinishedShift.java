package org.milepost.career;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.DateMove;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.Milestone;
import org.milepost.plan.MoveReason;
import org.milepost.plan.ShiftedDate;

/**
 * A shift of dates that stopped half-way.
 *
 * @param moved the dates that have moved, one at least
 * @param left those that are still where they were, one at least
 * @param reason why the dates were to move
 */
public record UnfinishedShift(List<ShiftedDate> moved, List<ShiftedDate> left, MoveReason reason) {

    public UnfinishedShift {
        moved = List.copyOf(moved);
        left = List.copyOf(left);
    }

    /**
     * The last shift of a goal, if some of its dates moved and others did not; dates that went anywhere since by a change of their own are settled.
     *
     * @param recent changes of the goal, newest first
     */
    static Optional<UnfinishedShift> of(Goal goal, List<Change> recent) {
        return recent.stream().filter(change -> change.kind() == ChangeKind.DATES_SHIFTED).findFirst()
                .map(shift -> of(goal, shift, movedSince(recent, shift.version())))
                .filter(found -> !found.moved.isEmpty() && !found.left.isEmpty());
    }

    private static Set<Long> movedSince(List<Change> recent, long version) {
        return recent.stream().filter(change -> change.version() > version && change.kind() == ChangeKind.DATE_MOVED)
                .map(change -> change.item().id()).collect(Collectors.toSet());
    }

    private static UnfinishedShift of(Goal goal, Change shift, Set<Long> movedSince) {
        List<ShiftedDate> dates = ShiftedDate.read(shift.facts().get(ChangeFacts.MOVES));
        return new UnfinishedShift(dates.stream().filter(date -> day(goal, date.item()).equals(Optional.of(date.to()))).toList(),
                dates.stream().filter(date -> isLeft(goal, date, shift.at()) && !movedSince.contains(date.item().value())).toList(),
                MoveReason.valueOf(shift.facts().get(ChangeFacts.REASON)));
    }

    /** Whether a date never left its place: one that was moved back in Jira since was meant to be there. */
    private static boolean isLeft(Goal goal, ShiftedDate date, Instant shifted) {
        boolean open = date.item().equals(goal.id()) ? !goal.achieved() : milestone(goal, date.item()).filter(milestone -> !milestone.reached()).isPresent();
        return open && day(goal, date.item()).equals(Optional.of(date.from())) && moves(goal, date.item()).stream().noneMatch(move -> move.at().isAfter(shifted));
    }

    private static Optional<LocalDate> day(Goal goal, IssueId item) {
        return item.equals(goal.id()) ? goal.targetDate() : milestone(goal, item).flatMap(Milestone::dueDate);
    }

    private static List<DateMove> moves(Goal goal, IssueId item) {
        return item.equals(goal.id()) ? goal.moves() : milestone(goal, item).map(Milestone::moves).orElse(List.of());
    }

    private static Optional<Milestone> milestone(Goal goal, IssueId item) {
        return goal.milestones().stream().filter(milestone -> milestone.id().equals(item)).findFirst();
    }
}
