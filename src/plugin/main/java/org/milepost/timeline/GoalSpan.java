package org.milepost.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.plan.Goal;
import org.milepost.plan.Milestone;
import org.milepost.timeline.CareerTimeline.Course;

/**
 * When a goal is. One that is not over is under way today whatever its dates say; one without any day is nowhere.
 *
 * @param start its first day, absent without any
 * @param end its target date; without one the day of its last milestone
 * @param last its last day of all: a milestone can lie behind the target
 */
record GoalSpan(Optional<LocalDate> start, Optional<LocalDate> end, Optional<LocalDate> last) {

    static GoalSpan of(Goal goal, LocalDate today) {
        List<LocalDate> milestones = goal.milestones().stream().flatMap(milestone -> TimelineLayout.day(milestone).stream()).toList();
        List<LocalDate> days = Stream.concat(milestones.stream(), goal.targetDate().stream()).toList();
        if (days.isEmpty()) {
            return new GoalSpan(Optional.empty(), Optional.empty(), Optional.empty());
        }
        Stream<LocalDate> now = Course.of(goal, today).isOver() ? Stream.empty() : Stream.of(today);
        List<LocalDate> all = Stream.concat(days.stream(), now).sorted().toList();
        return new GoalSpan(Optional.of(all.get(0)), goal.targetDate().or(() -> milestones.stream().max(Comparator.naturalOrder())),
                Optional.of(all.get(all.size() - 1)));
    }

    boolean isDated() {
        return start.isPresent();
    }

    boolean isBefore(LocalDate day) {
        return last.isPresent() && last.get().isBefore(day);
    }

    boolean isAfter(LocalDate day) {
        return start.isPresent() && start.get().isAfter(day);
    }
}
