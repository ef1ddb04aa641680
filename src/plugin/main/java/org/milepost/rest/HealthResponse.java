package org.milepost.rest;

import java.util.List;
import org.milepost.health.Health;
import org.milepost.web.CauseLine;
import org.milepost.web.Words;

/**
 * How a goal stands: {@code state} NONE for a caller who sees nothing but its title; {@code reassess} is whether to ask if it is still the right
 * goal. Sentences are in the caller's language.
 */
@Json
record HealthResponse(String state, List<CauseResponse> causes, boolean reassess) {

    /** What a rule found. */
    @Json
    record CauseResponse(String rule, String sentence) {
    }

    static HealthResponse of(Health health, Words words) {
        return new HealthResponse(health.state().name(), health.causes().stream()
                .map(cause -> new CauseResponse(cause.rule().name(), new CauseLine(cause, words).getText())).toList(), health.reassess());
    }
}
