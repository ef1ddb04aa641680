package org.milepost.health;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.fake.GoalBuilder;
import org.milepost.plan.ActionStep;
import org.milepost.plan.ConfidenceRating;
import org.milepost.plan.GoalDetail;
import org.milepost.plan.GoalProfile;
import org.milepost.plan.IssueId;
import org.milepost.plan.Lessons;
import org.milepost.plan.Measure;
import org.milepost.plan.MeasureValue;
import org.milepost.plan.Outcome;
import org.milepost.plan.StepOrder;
import org.milepost.plan.OutcomeKind;
import org.milepost.plan.Resource;
import org.milepost.plan.ResourceKind;
import org.milepost.plan.ResourceState;
import org.milepost.plan.Reviews;

/** Facts of a goal that is well in every respect a test does not name. The owner's day is 26 Nov 2026. */
final class Facts {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final GoalBuilder goal;
    private LocalDate today = TODAY;
    private Optional<Outcome> outcome = Optional.empty();
    private final List<Resource> resources = new ArrayList<>();
    private final List<ActionStep> steps = new ArrayList<>();
    private Optional<LocalDate> lastReview = Optional.of(TODAY.minusDays(30));
    private Optional<LocalDate> nextReview = Optional.of(TODAY.plusDays(30));
    private GoalProfile profile = GoalProfile.NONE;
    private final List<MeasureValue> values = new ArrayList<>();
    private final List<ConfidenceRating> ratings = new ArrayList<>();

    private Facts(GoalBuilder goal) {
        this.goal = goal;
        steps.add(step(Optional.of(TODAY.minusDays(2)), Optional.empty()));
        steps.add(step(Optional.empty(), Optional.empty()));
    }

    static Facts of(GoalBuilder goal) {
        return new Facts(goal);
    }

    Facts on(LocalDate day) {
        today = day;
        return this;
    }

    Facts being(OutcomeKind kind) {
        outcome = Optional.of(new Outcome(1, kind, "", Optional.empty(), Optional.empty(), Instant.EPOCH));
        return this;
    }

    Facts pausedUntil(LocalDate day) {
        outcome = Optional.of(new Outcome(1, OutcomeKind.PAUSED, "", Optional.of(day), Optional.empty(), Instant.EPOCH));
        return this;
    }

    /** A resource in this state for so many days. */
    Facts needing(ResourceState state, String what, int days) {
        resources.add(new Resource(resources.size() + 1, 1, ResourceKind.COURSE, what, Optional.empty(), "", "", Optional.empty(), Optional.empty(), state,
                Optional.of(today.minusDays(days)), Optional.empty(), "Ben", "", Optional.empty(), ""));
        return this;
    }

    Facts withoutSteps() {
        steps.clear();
        return this;
    }

    /** One that was done, and none that is to be done. */
    Facts withoutOpenStep() {
        steps.removeIf(step -> !step.isDone());
        return this;
    }

    /** Adds so many open steps of the milestone. */
    Facts openSteps(int number, long milestone) {
        for (int i = 0; i < number; i++) {
            steps.add(step(Optional.empty(), Optional.of(new IssueId(milestone))));
        }
        return this;
    }

    /** The day on which its only step was done, which is the last thing that was; null for an open step. */
    Facts lastActive(LocalDate day) {
        steps.set(0, step(Optional.ofNullable(day), Optional.empty()));
        return this;
    }

    Facts reviewed(LocalDate day) {
        lastReview = Optional.ofNullable(day);
        return this;
    }

    Facts nextReview(LocalDate day) {
        nextReview = Optional.ofNullable(day);
        return this;
    }

    /** A measure from 0 to 100 since as long as the target, of {@link #TODAY} plus 200 days, is ahead: its line is at 50. */
    Facts measuring(String current) {
        Measure measure = new Measure("Designs", "", Optional.of(BigDecimal.ZERO), Optional.of(new BigDecimal(100)), Optional.of(TODAY.minusDays(200)));
        profile = profile(false, measure);
        values.add(new MeasureValue(1, 1, TODAY, new BigDecimal(current), ""));
        return this;
    }

    static GoalProfile profile(boolean doneOrNot, Measure measure) {
        return new GoalProfile(1, Instant.EPOCH, Optional.empty(), Optional.empty(), "", "", "", "", Optional.empty(), "", Optional.empty(), "", "",
                Optional.empty(), "", List.of(), doneOrNot, Optional.ofNullable(measure));
    }

    Facts profiled(GoalProfile other) {
        profile = other;
        return this;
    }

    /** Ratings ten days apart, the newest of them given today. */
    Facts rated(int... given) {
        for (int i = 0; i < given.length; i++) {
            ratings.add(new ConfidenceRating(i, 1, TODAY.minusDays((given.length - 1 - i) * 10L), given[i], ""));
        }
        return this;
    }

    HealthFacts build() {
        GoalDetail detail = new GoalDetail(profile, values, ratings, steps, StepOrder.NONE, List.of(), resources, outcome, Map.of(), Lessons.NONE, List.of());
        return new HealthFacts(goal.with(detail).with(new Reviews(lastReview, nextReview)).build(), today);
    }

    Health health() {
        return Health.of(build());
    }

    private ActionStep step(Optional<LocalDate> doneOn, Optional<IssueId> milestone) {
        return new ActionStep(steps.size() + 1, 1, "Ask Ben", Optional.empty(), doneOn, milestone);
    }
}
