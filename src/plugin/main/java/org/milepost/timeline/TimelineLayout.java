package org.milepost.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.milepost.plan.DateMove;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.Milestone;
import org.milepost.timeline.Timeline.Mark;
import org.milepost.timeline.Timeline.Segment;
import org.milepost.timeline.Timeline.Target;

/** Lays a goal out on a line of time. Pure: the same goal and day always give the same drawing. */
public final class TimelineLayout {

    private final Goal goal;
    private final LocalDate today;
    private final Axis axis;

    private TimelineLayout(Goal goal, LocalDate today) {
        this.goal = goal;
        this.today = today;
        this.axis = Axis.through(days(goal, today));
    }

    /** The drawing of this goal as it stands on this day (the owner's today). */
    public static Timeline of(Goal goal, LocalDate today) {
        return new TimelineLayout(goal, today).timeline();
    }

    private Timeline timeline() {
        LabelLayout labels = new LabelLayout();
        Optional<IssueId> next = goal.nextMilestone().map(Milestone::id);
        List<Mark> marks = new ArrayList<>();
        List<Milestone> dated = goal.milestones().stream().filter(milestone -> day(milestone).isPresent())
                .sorted(Comparator.comparing((Milestone milestone) -> day(milestone).orElseThrow()).thenComparing(Milestone::id))
                .toList();
        for (Milestone milestone : dated) {
            marks.add(mark(milestone, next.filter(milestone.id()::equals).isPresent(), labels));
        }
        List<Milestone> undated = goal.milestones().stream().filter(milestone -> day(milestone).isEmpty())
                .sorted(Comparator.comparing(Milestone::id)).toList();
        return new Timeline(axis.first(), axis.last(), axis.unit(), axis.ticks(), axis.gaps(), axis.x(today), target(), marks,
                StepSpots.of(goal.detail().steps(), axis, day -> true), labels.lanes(), undated);
    }

    private Mark mark(Milestone milestone, boolean next, LabelLayout labels) {
        LocalDate day = day(milestone).orElseThrow();
        int x = axis.x(day);
        return new Mark(milestone, day, Timeline.stateOf(milestone, next, today), next, x, baselineX(milestone.baseline(), day), segments(milestone.moves()),
                labels.place(x, milestone.title()));
    }

    private Optional<Target> target() {
        return goal.targetDate().map(day -> new Target(axis.x(day), baselineX(goal.baseline(), day), segments(goal.moves())));
    }

    private Optional<Integer> baselineX(Optional<LocalDate> baseline, LocalDate day) {
        return baseline.filter(first -> !first.equals(day)).map(axis::x);
    }

    private List<Segment> segments(List<DateMove> moves) {
        return moves.stream().filter(move -> move.from().isPresent() && move.to().isPresent())
                .map(move -> new Segment(axis.x(move.from().get()), axis.x(move.to().get()), move)).toList();
    }

    /** The day a milestone is drawn at: the day it was reached, else its due date. */
    static Optional<LocalDate> day(Milestone milestone) {
        return milestone.reached() ? milestone.reachedOn().or(milestone::dueDate) : milestone.dueDate();
    }

    private static TreeSet<LocalDate> days(Goal goal, LocalDate today) {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(today);
        goal.targetDate().ifPresent(target -> addAll(days, target, goal.baseline(), goal.moves()));
        for (Milestone milestone : goal.milestones()) {
            day(milestone).ifPresent(day -> addAll(days, day, milestone.baseline(), milestone.moves()));
        }
        goal.detail().steps().stream().map(StepSpots::day).flatMap(Optional::stream).forEach(days::add);
        return days;
    }

    private static void addAll(TreeSet<LocalDate> days, LocalDate day, Optional<LocalDate> baseline, List<DateMove> moves) {
        days.add(day);
        baseline.ifPresent(days::add);
        moves.stream().flatMap(move -> Stream.concat(move.from().stream(), move.to().stream())).forEach(days::add);
    }
}
