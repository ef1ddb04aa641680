package org.milepost.health;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milepost.health.Confidence.Rating;
import org.milepost.health.HealthFacts.Outcome;
import org.milepost.health.HealthFacts.Pursuit;
import org.milepost.health.HealthFacts.Steps;
import org.milepost.plan.Goal;

/** Facts of a goal that is well in every respect a test does not name. The owner's day is 26 Nov 2026. */
final class Facts {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final Goal goal;
    private LocalDate today = TODAY;
    private Outcome outcome = Outcome.OPEN;
    private Optional<Steps> steps = Optional.of(new Steps(0, 4));
    private Optional<LocalDate> lastActivity = Optional.of(TODAY.minusDays(2));
    private Optional<LocalDate> lastReview = Optional.of(TODAY.minusDays(30));
    private Optional<LocalDate> nextReview = Optional.of(TODAY.plusDays(30));
    private Optional<MeasureLine> measure = Optional.empty();
    private final List<Rating> ratings = new ArrayList<>();

    private Facts(Goal goal) {
        this.goal = goal;
    }

    static Facts of(Goal goal) {
        return new Facts(goal);
    }

    Facts on(LocalDate day) {
        today = day;
        return this;
    }

    Facts being(Pursuit pursuit) {
        outcome = new Outcome(pursuit, Optional.empty());
        return this;
    }

    Facts pausedUntil(LocalDate day) {
        outcome = new Outcome(Pursuit.PAUSED, Optional.of(day));
        return this;
    }

    Facts steps(int openOfNext, int all) {
        steps = Optional.of(new Steps(openOfNext, all));
        return this;
    }

    Facts lastActive(LocalDate day) {
        lastActivity = Optional.ofNullable(day);
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

    /** A measure from 0 to 100 in the hundred days around today: its line is at 50. */
    Facts measuring(String current) {
        measure = Optional.of(new MeasureLine(BigDecimal.ZERO, new BigDecimal(100), new BigDecimal(current), TODAY.minusDays(50), TODAY.plusDays(50)));
        return this;
    }

    /** Ratings ten days apart, the newest of them given today. */
    Facts rated(int... values) {
        for (int i = 0; i < values.length; i++) {
            ratings.add(new Rating(TODAY.minusDays((values.length - 1 - i) * 10L), values[i]));
        }
        return this;
    }

    HealthFacts build() {
        return new HealthFacts(goal, today, outcome, steps, lastActivity, lastReview, nextReview, measure, new Confidence(ratings));
    }

    Health health() {
        return Health.of(build());
    }
}
