package org.milepost.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Spares pages the wait for a Jira that does not answer, and that Jira the questions: after some failures in a row nobody asks for a while, then one
 * does, and an answer lets all ask again. Of one link on one node; it holds no data. Safe for use by several threads.
 */
final class Breaker {

    /** So many failures in a row open it. */
    static final int FAILURES = 5;
    /** So long nobody asks before somebody tries. */
    static final Duration REST = Duration.ofSeconds(30);

    /** How often it failed in a row, and when somebody may try again once it is open. */
    private record State(int failures, Instant next) {
    }

    private static final State CLOSED = new State(0, Instant.MIN);

    private final Clock clock;
    private final AtomicReference<State> state = new AtomicReference<>(CLOSED);

    Breaker(Clock clock) {
        this.clock = clock;
    }

    /** Whether to ask now. Whoever is let through while it is open is the one who tries; the next one is let through only after another rest. */
    boolean mayAsk() {
        State now = state.get();
        if (now.failures() < FAILURES) {
            return true;
        }
        Instant at = clock.instant();
        return !at.isBefore(now.next()) && state.compareAndSet(now, new State(now.failures(), at.plus(REST)));
    }

    /** The far end said something, be it what was hoped for or not. */
    void answered() {
        state.set(CLOSED);
    }

    /** The far end said nothing, or that it is broken. */
    void failed() {
        Instant next = clock.instant().plus(REST);
        state.updateAndGet(now -> new State(Math.min(FAILURES, now.failures() + 1), next));
    }
}
