package org.milepost.health;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.milepost.plan.Goal;
import org.milepost.plan.Milestone;

/**
 * How far a goal has come since its start.
 *
 * @param reached how many of its milestones are reached
 * @param milestones how many it has
 * @param measure how far its measure has come, absent without one
 * @param days days since the start, 0 or more
 */
public record Progress(int reached, int milestones, Optional<Covered> measure, long days) {

    /**
     * The way of a measure from its baseline to its target. Of a measure that is to be held, all is covered or nothing.
     *
     * @param percent 0 to 100, rounded down: 100 means the target is reached
     * @param beyond whether the measure is past its target
     */
    public record Covered(int percent, boolean beyond) {
    }

    public Progress {
        if (reached < 0 || reached > milestones || days < 0) {
            throw new IllegalArgumentException(reached + " of " + milestones + " milestones reached in " + days + " days");
        }
    }

    /**
     * @param goal as the viewer sees it: only milestones in it are counted
     * @param start the owner's day on which the goal was begun; one after today counts as today
     * @param today the owner's day
     */
    public static Progress of(Goal goal, Optional<MeasureLine> measure, LocalDate start, LocalDate today) {
        int reached = (int) goal.milestones().stream().filter(Milestone::reached).count();
        return new Progress(reached, goal.milestones().size(), measure.map(Progress::covered), Math.max(0, DAYS.between(start, today)));
    }

    private static Covered covered(MeasureLine line) {
        int percent = line.wayGone().movePointRight(2).setScale(0, RoundingMode.FLOOR).max(BigDecimal.ZERO)
                .min(BigDecimal.valueOf(100)).intValueExact();
        return new Covered(percent, line.wayGone().compareTo(BigDecimal.ONE) > 0);
    }
}
