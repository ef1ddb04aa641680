package org.milepost.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milepost.plan.ActionStep;
import org.milepost.plan.DateMove;
import org.milepost.plan.Milestone;

/**
 * What is to be drawn of a goal: positions along an axis of {@value #WIDTH} logical units, lanes that labels are spread over. All positions
 * lie in 0..{@value #WIDTH}, and a later day never lies left of an earlier one.
 *
 * @param first the day at the left end
 * @param last the day at the right end
 * @param unit how far apart the ticks are
 * @param ticks in order
 * @param gaps stretches of empty time drawn shorter than they are, in order; to be marked as broken
 * @param today the position of today's line
 * @param target where the goal is to be reached, absent while it has no target date
 * @param marks the dated milestones in order of time
 * @param steps where action steps with a day lie, in order of time
 * @param lanes how many lanes the labels need; 0 without marks
 * @param undated the milestones without any day, in order of issue id
 */
public record Timeline(LocalDate first, LocalDate last, TickUnit unit, List<Tick> ticks, List<Gap> gaps, int today,
                       Optional<Target> target, List<Mark> marks, List<StepMark> steps, int lanes, List<Milestone> undated) {

    /** The logical width of the drawing. */
    public static final int WIDTH = 1000;

    /** How far apart ticks are. */
    public enum TickUnit { MONTH, QUARTER, YEAR }

    /** How a milestone stands. UNDATED ones are in {@link Timeline#undated()}. */
    public enum State { REACHED, NEXT, PLANNED, OVERDUE, UNDATED }

    /** Which end of a label stands at {@link Label#x()}. */
    public enum Anchor { START, END }

    /** A first day of a month, quarter or year. */
    public record Tick(int x, LocalDate day) {
    }

    /**
     * Empty time drawn shorter than it is.
     *
     * @param fromX where it begins
     * @param toX where it ends
     * @param from first day left out
     * @param to first day after it
     */
    public record Gap(int fromX, int toX, LocalDate from, LocalDate to) {
    }

    /**
     * The goal's target.
     *
     * @param x its position now
     * @param baselineX where it was first, absent if that is where it is
     * @param moves its moves that have both ends
     */
    public record Target(int x, Optional<Integer> baselineX, List<Segment> moves) {
        public Target {
            moves = List.copyOf(moves);
        }
    }

    /** A move from one position to another; not always to the right. */
    public record Segment(int fromX, int toX, DateMove move) {
    }

    /**
     * Where a label goes. Labels of one lane never overlap: each keeps between {@link #left()} and {@link #right()}.
     *
     * @param lane from 0
     * @param x where its anchor stands
     * @param anchor which end of it that is
     * @param width the space it has
     * @param characters how many characters of the title fit at most; cut it there
     */
    public record Label(int lane, int x, Anchor anchor, int width, int characters) {
        /** Its left edge. */
        public int left() {
            return switch (anchor) {
                case START -> x;
                case END -> x - width;
            };
        }

        /** Its right edge. */
        public int right() {
            return left() + width;
        }
    }

    /**
     * A dated milestone.
     *
     * @param milestone which
     * @param day the day it is drawn at: the day it was reached, else its due date
     * @param state REACHED, NEXT, PLANNED or OVERDUE
     * @param next whether it is the one to work on next; an overdue one can be
     * @param x its position
     * @param baselineX where it was first, absent if that is where it is
     * @param moves its moves that have both ends, oldest first
     * @param label where its label goes
     */
    public record Mark(Milestone milestone, LocalDate day, State state, boolean next, int x, Optional<Integer> baselineX,
                       List<Segment> moves, Label label) {
        public Mark {
            moves = List.copyOf(moves);
        }
    }

    /**
     * Action steps whose days lie so close together that they are drawn as one.
     *
     * @param x the position of the first of them
     * @param steps in order of their days
     */
    public record StepMark(int x, List<ActionStep> steps) {
        public StepMark {
            steps = List.copyOf(steps);
        }
    }

    public Timeline {
        steps = List.copyOf(steps);
        ticks = List.copyOf(ticks);
        gaps = List.copyOf(gaps);
        marks = List.copyOf(marks);
        undated = List.copyOf(undated);
    }

    /** How this milestone stands on that day, as a goal's next one or not. */
    public static State stateOf(Milestone milestone, boolean next, LocalDate today) {
        if (milestone.reached()) {
            return State.REACHED;
        }
        if (milestone.dueDate().isEmpty()) {
            return State.UNDATED;
        }
        if (milestone.isOverdue(today)) {
            return State.OVERDUE;
        }
        return next ? State.NEXT : State.PLANNED;
    }
}
