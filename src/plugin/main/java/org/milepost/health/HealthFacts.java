package org.milepost.health;

import java.time.LocalDate;
import java.util.Optional;
import org.milepost.plan.Goal;

/**
 * All that a goal's health is worked out from. It holds only what the viewer may see: milestones, steps, reviews, values and ratings that
 * are not shared are left out, so that health never tells of them. A goal of which the viewer sees nothing but the title has no facts;
 * its health is {@link Health#NONE}.
 *
 * @param goal the goal as the viewer sees it
 * @param today the owner's day
 * @param outcome whether the goal is still pursued
 * @param steps its action steps, absent where the viewer may not see them
 * @param lastActivity the last day on which something was done for it, absent if nothing was
 * @param lastReview the day of the last review, absent without one and where the viewer may not see reviews
 * @param nextReview the day planned for the next review, absent likewise
 * @param measure its measure, absent for a goal that is done or not done
 * @param confidence the owner's ratings
 */
public record HealthFacts(Goal goal, LocalDate today, Outcome outcome, Optional<Steps> steps, Optional<LocalDate> lastActivity,
                          Optional<LocalDate> lastReview, Optional<LocalDate> nextReview, Optional<MeasureLine> measure,
                          Confidence confidence) {

    /** Whether a goal is still pursued. */
    public enum Pursuit { OPEN, ACHIEVED, PAUSED, DROPPED, CHANGED }

    /**
     * What became of a goal.
     *
     * @param pursuit how it stands; a goal whose issue is done is achieved even if this says it is open or paused
     * @param pausedUntil the day on which a paused goal is taken up again, absent for one that is not paused or has no such day
     */
    public record Outcome(Pursuit pursuit, Optional<LocalDate> pausedUntil) {

        /** Still pursued. */
        public static final Outcome OPEN = new Outcome(Pursuit.OPEN, Optional.empty());

        public Outcome {
            if (pausedUntil.isPresent() && pursuit != Pursuit.PAUSED) {
                throw new IllegalArgumentException("a pause ends, but the goal is " + pursuit);
            }
        }

        /** Whether a pause has come to its end on this day: on the day itself the goal is open again. */
        boolean isPauseOver(LocalDate today) {
            return pausedUntil.filter(until -> !until.isAfter(today)).isPresent();
        }
    }

    /**
     * The action steps of a goal and its milestones, counted.
     *
     * @param openOfNext open steps of the next milestone, 0 or more
     * @param all steps of the goal and all its milestones, done ones as well
     */
    public record Steps(int openOfNext, int all) {
        public Steps {
            if (openOfNext < 0 || all < openOfNext) {
                throw new IllegalArgumentException("steps do not add up: " + openOfNext + " open of the next milestone, " + all + " of all");
            }
        }
    }

    /** What is known of a goal without steps, reviews, measure or ratings: an open goal and its dates. */
    public static HealthFacts ofDates(Goal goal, LocalDate today) {
        return new HealthFacts(goal, today, Outcome.OPEN, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Confidence.NONE);
    }
}
