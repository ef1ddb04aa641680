package org.milepost.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milepost.plan.DateMove;
import org.milepost.plan.Goal;
import org.milepost.plan.Milestone;

/**
 * How often one date moved to a later day. A date that is back where it was first, or earlier, has not slipped.
 *
 * @param title of the milestone or goal
 * @param count 0 or more
 * @param last the day on which it slipped last, where the owner is, absent if it never did
 */
record Slips(String title, int count, Optional<LocalDate> last) {

    /** Those of the open milestones in order of time, then those of the target date. */
    static List<Slips> ofOpenDates(Goal goal) {
        List<Slips> slips = new ArrayList<>();
        goal.milestones().stream().filter(milestone -> !milestone.reached()).map(Slips::of).forEach(slips::add);
        slips.add(of(goal.title(), goal.baseline(), goal.targetDate(), goal.moves()));
        return slips;
    }

    private static Slips of(Milestone milestone) {
        return of(milestone.title(), milestone.baseline(), milestone.dueDate(), milestone.moves());
    }

    private static Slips of(String title, Optional<LocalDate> baseline, Optional<LocalDate> now, List<DateMove> moves) {
        boolean later = baseline.isPresent() && now.isPresent() && now.get().isAfter(baseline.get());
        List<DateMove> slips = later ? moves.stream().filter(DateMove::isSlip).toList() : List.of();
        return new Slips(title, slips.size(), slips.stream().map(DateMove::day).max(LocalDate::compareTo));
    }
}
