package org.milepost.health;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.plan.ActionStep;
import org.milepost.plan.ConfidenceRating;
import org.milepost.plan.DateMove;
import org.milepost.plan.Goal;
import org.milepost.plan.GoalDetail;
import org.milepost.plan.Measure;
import org.milepost.plan.MeasureValue;
import org.milepost.plan.Milestone;
import org.milepost.plan.Outcome;
import org.milepost.plan.OutcomeKind;

/**
 * All that a goal's health is worked out from. It holds only what the viewer may see: milestones, steps, values and reviews that are not
 * shared are not in it, so that health never tells of them. A goal of which the viewer sees nothing but the title has no facts; its health is
 * {@link Health#NONE}.
 *
 * @param goal the goal as the viewer sees it
 * @param today the owner's day
 */
public record HealthFacts(Goal goal, LocalDate today) {

    /** How it ended or that it rests; absent while it goes on. */
    Optional<OutcomeKind> outcome() {
        return goal.detail().outcome().map(Outcome::kind);
    }

    /** The day on which it was to be taken up again, once that day has come. */
    Optional<LocalDate> pauseOver() {
        return goal.detail().outcome().filter(outcome -> outcome.kind() == OutcomeKind.PAUSED).flatMap(Outcome::until).filter(day -> !day.isAfter(today));
    }

    /** How many steps of the next milestone are open. */
    long openStepsOfNext() {
        return goal.nextMilestone().map(next -> goal.detail().steps().stream()
                .filter(step -> !step.isDone() && step.milestone().filter(next.id()::equals).isPresent()).count()).orElse(0L);
    }

    /** Whether there is something left to do. */
    boolean hasOpenStep() {
        return goal.detail().steps().stream().anyMatch(step -> !step.isDone());
    }

    /** The measure's line; absent without a measure, a baseline, a target or a target date, and for what is done or not done. */
    Optional<MeasureLine> measure() {
        Optional<Measure> measure = goal.detail().profile().measure();
        List<MeasureValue> values = goal.detail().values();
        Optional<BigDecimal> baseline = measure.flatMap(Measure::baseline);
        Optional<BigDecimal> target = measure.flatMap(Measure::target);
        Optional<LocalDate> start = measure.flatMap(Measure::from).or(() -> values.stream().findFirst().map(MeasureValue::day));
        if (baseline.isEmpty() || target.isEmpty() || start.isEmpty() || goal.targetDate().isEmpty() || goal.detail().profile().doneOrNot()) {
            return Optional.empty();
        }
        BigDecimal current = goal.detail().current().map(MeasureValue::value).orElse(baseline.get());
        return Optional.of(new MeasureLine(baseline.get(), target.get(), current, start.get(), goal.targetDate().get()));
    }

    Confidence confidence() {
        return new Confidence(goal.detail().ratings());
    }

    /** The last day on which something was done for it, in Milepost or in Jira. */
    Optional<LocalDate> lastActivity() {
        GoalDetail detail = goal.detail();
        Stream<LocalDate> days = Stream.of(
                goal.milestones().stream().flatMap(milestone -> milestone.reachedOn().stream()),
                detail.steps().stream().map(ActionStep::doneOn).flatMap(Optional::stream),
                detail.steps().stream().map(ActionStep::habit).flatMap(Optional::stream).flatMap(habit -> habit.ticks().stream()),
                detail.values().stream().map(MeasureValue::day), detail.ratings().stream().map(ConfidenceRating::day), goal.changedOn().stream())
                .flatMap(each -> each);
        Stream<LocalDate> moves = Stream.concat(goal.moves().stream(), goal.milestones().stream().map(Milestone::moves).flatMap(List::stream))
                .map(DateMove::day);
        return Stream.concat(days, moves).filter(day -> !day.isAfter(today)).max(LocalDate::compareTo);
    }
}
