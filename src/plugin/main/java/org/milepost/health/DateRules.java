package org.milepost.health;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milepost.plan.Milestone;

/** What the dates of a goal and its milestones say. */
final class DateRules {

    /** A milestone is near from this many days before its day. */
    static final int NEAR_DAYS = 14;
    /** Past its day by more than this, a milestone weighs on the whole goal. */
    static final int LONG_OVERDUE_DAYS = 30;
    /** This many moves of one date to a later day are worth a word. */
    static final int SLIPS = 2;
    /** This many put the goal at risk. */
    static final int REPEATED_SLIPS = 3;

    private DateRules() {
    }

    static Optional<Cause> targetPassed(HealthFacts facts) {
        return facts.goal().targetDate().filter(day -> day.isBefore(facts.today()))
                .map(day -> Cause.of(Rule.TARGET_PASSED, Weight.AT_RISK, day, DAYS.between(day, facts.today())));
    }

    static Optional<Cause> milestoneOverdue(HealthFacts facts) {
        List<Milestone> overdue = facts.goal().milestones().stream().filter(milestone -> milestone.isOverdue(facts.today())).toList();
        if (overdue.isEmpty()) {
            return Optional.empty();
        }
        Milestone first = overdue.get(0);
        long days = DAYS.between(first.dueDate().orElseThrow(), facts.today());
        Weight weight = days > LONG_OVERDUE_DAYS ? Weight.AT_RISK : Weight.ATTENTION;
        return Optional.of(Cause.of(Rule.MILESTONE_OVERDUE, weight, first.title(), days, overdue.size() - 1L));
    }

    static Optional<Cause> nextMilestoneNear(HealthFacts facts) {
        long open = facts.openStepsOfNext();
        return facts.goal().nextMilestone().filter(next -> open > 0 && isNear(next, facts.today()))
                .map(next -> Cause.of(Rule.NEXT_MILESTONE_NEAR_OPEN_STEPS, Weight.ATTENTION, next.title(),
                        DAYS.between(facts.today(), next.dueDate().orElseThrow()), open));
    }

    static Optional<Cause> slipped(HealthFacts facts) {
        return worstSlips(facts).filter(slips -> slips.count() >= SLIPS).map(slips -> Cause.of(Rule.SLIPPED_TWICE,
                slips.count() >= REPEATED_SLIPS ? Weight.AT_RISK : Weight.ATTENTION, slips.title(), (long) slips.count()));
    }

    static Optional<Cause> undated(HealthFacts facts) {
        return facts.goal().targetDate().isEmpty() ? Optional.of(Cause.of(Rule.UNDATED, Weight.ATTENTION)) : Optional.empty();
    }

    /** The next milestone is undated only where all open ones are: dated ones come first. */
    static Optional<Cause> milestoneUndated(HealthFacts facts) {
        long open = facts.goal().milestones().stream().filter(milestone -> !milestone.reached()).count();
        return facts.goal().nextMilestone().filter(next -> next.dueDate().isEmpty())
                .map(next -> Cause.of(Rule.MILESTONE_UNDATED, Weight.ATTENTION, next.title(), open - 1));
    }

    /** The slips of the date that slipped most: the target's or an open milestone's; of equals the first in time, the target last. */
    static Optional<Slips> worstSlips(HealthFacts facts) {
        return Slips.ofOpenDates(facts.goal()).stream().filter(slips -> slips.count() > 0)
                .reduce((one, other) -> other.count() > one.count() ? other : one);
    }

    private static boolean isNear(Milestone milestone, LocalDate today) {
        return milestone.dueDate().filter(day -> !day.isBefore(today) && DAYS.between(today, day) <= NEAR_DAYS).isPresent();
    }
}
