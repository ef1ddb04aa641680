package org.milepost.health;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milepost.plan.Resource;
import org.milepost.plan.ResourceState;

/** Whether a goal is looked after: reviews, pauses, milestones to check the way by, steps to go. */
final class RhythmRules {

    /** For this many days after a review it is no wonder that nothing was done yet. */
    static final int QUIET_DAYS = 14;

    /** From this many days on, a request without an answer is worth a word. */
    static final int ANSWER_DAYS = 14;

    private RhythmRules() {
    }

    static Optional<Cause> reviewOverdue(HealthFacts facts) {
        return facts.goal().reviews().next().filter(day -> day.isBefore(facts.today()))
                .map(day -> Cause.of(Rule.REVIEW_OVERDUE, Weight.ATTENTION, day, DAYS.between(day, facts.today())));
    }

    static Optional<Cause> pauseOver(HealthFacts facts) {
        return facts.pauseOver().map(day -> Cause.of(Rule.PAUSE_OVER, Weight.ATTENTION, day));
    }

    /** What is done on the day of the review may have been the review itself. */
    static Optional<Cause> nothingSinceReview(HealthFacts facts) {
        return facts.goal().reviews().last().filter(review -> DAYS.between(review, facts.today()) >= QUIET_DAYS && !isActiveAfter(facts, review))
                .map(review -> Cause.of(Rule.NOTHING_SINCE_REVIEW, Weight.ATTENTION, review, DAYS.between(review, facts.today())));
    }

    /** A promise counts as an answer, a day that is not known as none gone by. */
    static Optional<Cause> requestUnanswered(HealthFacts facts) {
        List<Resource> late = facts.goal().detail().resources().stream()
                .filter(resource -> resource.state() == ResourceState.ASKED && resource.days(facts.today()) >= ANSWER_DAYS).toList();
        return late.stream().findFirst().map(first -> Cause.of(Rule.REQUEST_UNANSWERED, Weight.ATTENTION, first.what(), first.days(facts.today()), late.size() - 1L));
    }

    static Optional<Cause> noMilestone(HealthFacts facts) {
        return facts.goal().milestones().isEmpty() ? Optional.of(Cause.of(Rule.NO_MILESTONE, Weight.ATTENTION)) : Optional.empty();
    }

    /** A note alone: many a goal is begun in a minute, and its steps come later. */
    static Optional<Cause> noStep(HealthFacts facts) {
        return facts.hasOpenStep() ? Optional.empty() : Optional.of(Cause.of(Rule.NO_STEP, Weight.NOTE));
    }

    private static boolean isActiveAfter(HealthFacts facts, LocalDate review) {
        return facts.lastActivity().filter(day -> day.isAfter(review)).isPresent();
    }
}
