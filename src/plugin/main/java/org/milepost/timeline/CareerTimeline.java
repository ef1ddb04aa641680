package org.milepost.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.Milestone;
import org.milepost.plan.Outcome;
import org.milepost.plan.OutcomeKind;
import org.milepost.timeline.Timeline.Anchor;
import org.milepost.timeline.Timeline.Gap;
import org.milepost.timeline.Timeline.State;
import org.milepost.timeline.Timeline.StepMark;
import org.milepost.timeline.Timeline.Tick;
import org.milepost.timeline.Timeline.TickUnit;

/**
 * What is to be drawn of all goals of a person: one row a goal, along an axis of {@link Timeline#WIDTH} logical units. All positions lie on
 * the axis. What lies outside of the range is counted, not drawn.
 *
 * @param range which stretch of time
 * @param first the day at the left end
 * @param last the day at the right end
 * @param unit how far apart the ticks are
 * @param ticks in order
 * @param gaps stretches of empty time drawn shorter than they are, in order; there are some in {@link Range#ALL} alone
 * @param today the position of today's line
 * @param rows from top to bottom: below each goal the ones that lead to it
 * @param earlier how many goals ended before the range begins; they have no row
 * @param later how many goals begin after the range ends; they have no row
 */
public record CareerTimeline(Range range, LocalDate first, LocalDate last, TickUnit unit, List<Tick> ticks, List<Gap> gaps, int today,
                             List<Row> rows, int earlier, int later) {

    /** How much time is shown. Today is in each. */
    public enum Range {
        /** This quarter, and a month and a half either side of today. */
        QUARTER,
        /** Twelve months: three before this one, the others from it on. */
        YEAR,
        /** Whatever has a day. */
        ALL
    }

    /** How a goal stands. */
    public enum Course {
        /** Reached. */
        ACHIEVED,
        /** Dropped, or changed into another. */
        ENDED,
        /** Resting, for now or until a day to come. */
        PAUSED,
        /** Its target date has passed. */
        OVERDUE,
        /** Its target date is to come. */
        UNDER_WAY,
        /** It has no target date. */
        UNDATED;

        /** How this goal stands on this day. What its owner said goes before what Jira says: who drops a goal may well close its issue. */
        static Course of(Goal goal, LocalDate today) {
            Optional<Outcome> outcome = goal.detail().outcome();
            if (outcome.filter(said -> said.kind() == OutcomeKind.DROPPED || said.kind() == OutcomeKind.CHANGED).isPresent()) {
                return ENDED;
            }
            if (goal.achieved() || outcome.filter(said -> said.kind() == OutcomeKind.ACHIEVED).isPresent()) {
                return ACHIEVED;
            }
            if (outcome.filter(said -> said.until().filter(until -> !until.isAfter(today)).isEmpty()).isPresent()) {
                return PAUSED;
            }
            return goal.targetDate().map(target -> target.isBefore(today) ? OVERDUE : UNDER_WAY).orElse(UNDATED);
        }

        /** Whether it is over. */
        boolean isOver() {
            return this == ACHIEVED || this == ENDED;
        }

        /** Whether somebody works on it, so that its milestones can be next or overdue. */
        public boolean isPursued() {
            return !isOver() && this != PAUSED;
        }
    }

    /**
     * A goal to be drawn.
     *
     * @param goal which
     * @param parent the goal it leads to; one that is not among the goals drawn is as good as none
     * @param focus whether it is the one its owner has in focus
     */
    public record Entry(Goal goal, Optional<IssueId> parent, boolean focus) {
    }

    /**
     * One goal.
     *
     * @param entry the goal
     * @param depth how many goals it leads to, one by way of the other; 0 for one that leads to none
     * @param parent which row has the goal it leads to at once
     * @param course how it stands
     * @param bar from its beginning to its end; absent if it has no day at all
     * @param target its target date, absent without one or outside of the range
     * @param marks its dated milestones in the range, in order of time
     * @param steps where its action steps with a day in the range lie, in order of time; none of a goal that nobody works on
     * @param earlier how many of its milestones lie before the range
     * @param later how many lie after it
     * @param undated its milestones without any day, in order of issue id
     * @param elbowX where the line to the goal it leads to leaves its own end; absent if there is none, or its end is not in the range
     * @param label where the title of its next milestone has room
     */
    public record Row(Entry entry, int depth, Optional<Integer> parent, Course course, Optional<Bar> bar, Optional<Target> target, List<Mark> marks,
                      List<StepMark> steps, int earlier, int later, List<Milestone> undated, Optional<Integer> elbowX, Optional<Label> label) {
        public Row {
            marks = List.copyOf(marks);
            steps = List.copyOf(steps);
            undated = List.copyOf(undated);
        }

        Row withLabel(Optional<Label> place) {
            return new Row(entry, depth, parent, course, bar, target, marks, steps, earlier, later, undated, elbowX, place);
        }
    }

    /**
     * The time of a goal.
     *
     * @param fromX where it begins, the left end if that is earlier
     * @param toX where it ends, the right end if that is later
     * @param cutBefore whether it begins before the range
     * @param cutAfter whether it ends after it
     */
    public record Bar(int fromX, int toX, boolean cutBefore, boolean cutAfter) {
    }

    /**
     * A target date in the range.
     *
     * @param x its position now
     * @param baselineX where it was first, absent if that is where it is or outside of the range
     */
    public record Target(int x, Optional<Integer> baselineX) {
    }

    /** A milestone in the range at the day it is drawn at; {@code next} if it is its goal's next one. */
    public record Mark(Milestone milestone, LocalDate day, State state, boolean next, int x) {
    }

    /** Room below the mark of the next milestone. */
    public record Label(Mark mark, Anchor anchor, int width) {
        /** Its left edge. */
        public int left() {
            return anchor == Anchor.START ? mark.x() : mark.x() - width;
        }
    }

    public CareerTimeline {
        ticks = List.copyOf(ticks);
        gaps = List.copyOf(gaps);
        rows = List.copyOf(rows);
    }
}
