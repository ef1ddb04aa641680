package org.milepost.health;

import java.math.BigDecimal;
import java.util.Optional;
import org.milepost.plan.ConfidenceRating;

/** Where the measure and the owner's own confidence point. */
final class OutlookRules {

    /** Behind its line by more than this part of the whole way, a measure is worth a word. */
    static final BigDecimal BEHIND = new BigDecimal("0.10");
    /** By more than this part, it puts the goal at risk. */
    static final BigDecimal FAR_BEHIND = new BigDecimal("0.25");

    private OutlookRules() {
    }

    static Optional<Cause> measureBehind(HealthFacts facts) {
        return facts.measure().filter(line -> line.lag(facts.today()).compareTo(BEHIND) > 0)
                .map(line -> Cause.of(Rule.MEASURE_BEHIND, line.lag(facts.today()).compareTo(FAR_BEHIND) > 0 ? Weight.AT_RISK : Weight.ATTENTION,
                        line.current(), line.expected(facts.today()), line.target(), line.targetDay()));
    }

    static Optional<Cause> confidenceFalling(HealthFacts facts) {
        return facts.confidence().fellFrom().map(from -> {
            ConfidenceRating now = facts.confidence().newest().orElseThrow();
            return Cause.of(Rule.CONFIDENCE_FALLING, Weight.AT_RISK, (long) from.rating(), from.day(), (long) now.rating(), now.day());
        });
    }

    static Optional<Cause> confidenceLow(HealthFacts facts) {
        return facts.confidence().newest().filter(rating -> facts.confidence().isLow() && facts.confidence().fellFrom().isEmpty())
                .map(rating -> Cause.of(Rule.CONFIDENCE_LOW, Weight.AT_RISK, (long) rating.rating(), rating.day()));
    }
}
