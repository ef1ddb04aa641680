package org.milepost.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.Milestone;
import org.milepost.timeline.CareerTimeline.Bar;
import org.milepost.timeline.CareerTimeline.Course;
import org.milepost.timeline.CareerTimeline.Entry;
import org.milepost.timeline.CareerTimeline.Mark;
import org.milepost.timeline.CareerTimeline.Range;
import org.milepost.timeline.CareerTimeline.Row;
import org.milepost.timeline.CareerTimeline.Target;
import org.milepost.timeline.Timeline.State;

/** Lays all goals of a person out on one line of time. Pure: the same goals, day and range always give the same drawing. */
public final class CareerTimelineLayout {

    /** Days that {@link Range#QUARTER} shows before and after today at least. */
    static final int AROUND_DAYS = 45;
    /** Whole months that {@link Range#YEAR} shows before the current one. */
    static final int MONTHS_BEFORE = 3;
    /** The least space between two ticks, in units: half the page is taken by titles on a narrow one. */
    static final int TICK_SPACE = 70;

    private final List<Entry> goals;
    private final LocalDate today;
    private final Range range;
    private final Map<IssueId, GoalSpan> spans = new HashMap<>();
    private final Axis axis;

    private CareerTimelineLayout(List<Entry> goals, LocalDate today, Range range) {
        this.goals = goals;
        this.today = today;
        this.range = range;
        goals.forEach(entry -> spans.put(entry.goal().id(), GoalSpan.of(entry.goal(), today)));
        this.axis = axis();
    }

    /**
     * The drawing of these goals as they stand on this day.
     *
     * @param goals in order of importance, each once
     * @param today the owner's day
     */
    public static CareerTimeline of(List<Entry> goals, LocalDate today, Range range) {
        return new CareerTimelineLayout(goals, today, range).timeline();
    }

    private Axis axis() {
        return switch (range) {
            case QUARTER -> {
                LocalDate start = today.withDayOfMonth(1).withMonth((today.getMonthValue() - 1) / 3 * 3 + 1);
                LocalDate end = start.plusMonths(3).minusDays(1);
                yield Axis.between(earlier(start, today.minusDays(AROUND_DAYS)), later(end, today.plusDays(AROUND_DAYS)));
            }
            case YEAR -> {
                LocalDate start = today.withDayOfMonth(1).minusMonths(MONTHS_BEFORE);
                yield Axis.between(start, start.plusYears(1).minusDays(1));
            }
            case ALL -> Axis.through(days());
        };
    }

    private TreeSet<LocalDate> days() {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(today);
        for (Entry entry : goals) {
            Goal goal = entry.goal();
            goal.targetDate().ifPresent(days::add);
            goal.targetDate().flatMap(any -> goal.baseline()).ifPresent(days::add);
            goal.milestones().forEach(milestone -> TimelineLayout.day(milestone).ifPresent(days::add));
            if (isPursued(goal)) {
                goal.detail().steps().forEach(step -> StepSpots.day(step).ifPresent(days::add));
            }
        }
        return days;
    }

    private CareerTimeline timeline() {
        List<Entry> shown = goals.stream().filter(entry -> !span(entry).isBefore(axis.first()) && !span(entry).isAfter(axis.last())).toList();
        List<Row> rows = new ArrayList<>();
        for (ChainOrder.Link link : ChainOrder.of(shown, spans)) {
            rows.add(row(link));
        }
        int earlier = (int) goals.stream().filter(entry -> span(entry).isBefore(axis.first())).count();
        return new CareerTimeline(range, axis.first(), axis.last(), axis.unit(), axis.ticks(TICK_SPACE), axis.gaps(), axis.x(today),
                NextLabels.in(rows), earlier, goals.size() - shown.size() - earlier);
    }

    private GoalSpan span(Entry entry) {
        return spans.get(entry.goal().id());
    }

    private Row row(ChainOrder.Link link) {
        Goal goal = link.entry().goal();
        GoalSpan span = span(link.entry());
        List<LocalDate> days = goal.milestones().stream().flatMap(milestone -> TimelineLayout.day(milestone).stream()).toList();
        return new Row(link.entry(), link.depth(), link.parent(), Course.of(goal, today), span.end().map(end -> bar(span.start().orElseThrow(), end)),
                target(goal), marks(goal), isPursued(goal) ? StepSpots.of(goal.detail().steps(), axis, this::isInRange) : List.of(), (int) days.stream().filter(day -> day.isBefore(axis.first())).count(),
                (int) days.stream().filter(day -> day.isAfter(axis.last())).count(),
                goal.milestones().stream().filter(milestone -> TimelineLayout.day(milestone).isEmpty()).toList(),
                span.end().filter(end -> link.parent().isPresent() && isInRange(end)).map(axis::x), Optional.empty());
    }

    private Bar bar(LocalDate start, LocalDate end) {
        return new Bar(x(start), x(end), start.isBefore(axis.first()), end.isAfter(axis.last()));
    }

    private Optional<Target> target(Goal goal) {
        return goal.targetDate().filter(this::isInRange).map(day ->
                new Target(axis.x(day), goal.baseline().filter(first -> !first.equals(day)).filter(this::isInRange).map(axis::x)));
    }

    private List<Mark> marks(Goal goal) {
        Optional<IssueId> next = Optional.of(goal).filter(this::isPursued).flatMap(Goal::nextMilestone).map(Milestone::id);
        return goal.milestones().stream().filter(milestone -> TimelineLayout.day(milestone).filter(this::isInRange).isPresent())
                .map(milestone -> mark(milestone, next.filter(milestone.id()::equals).isPresent(), isPursued(goal)))
                .sorted(Comparator.comparing(Mark::day).thenComparing(mark -> mark.milestone().id())).toList();
    }

    private boolean isPursued(Goal goal) {
        return Course.of(goal, today).isPursued();
    }

    private Mark mark(Milestone milestone, boolean next, boolean pursued) {
        LocalDate day = TimelineLayout.day(milestone).orElseThrow();
        State state = pursued || milestone.reached() ? Timeline.stateOf(milestone, next, today) : State.PLANNED;
        return new Mark(milestone, day, state, next, axis.x(day));
    }

    private boolean isInRange(LocalDate day) {
        return !day.isBefore(axis.first()) && !day.isAfter(axis.last());
    }

    /** The position of a day, of the nearer end for one outside of the range. */
    private int x(LocalDate day) {
        return axis.x(later(axis.first(), earlier(axis.last(), day)));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
