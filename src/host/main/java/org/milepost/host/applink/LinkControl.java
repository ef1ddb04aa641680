package org.milepost.host.applink;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/** The switch of one application link, and the count of calls made over it. Safe for use by several threads. */
public final class LinkControl {

    private static final Duration LONGEST_DELAY = Duration.ofMinutes(5);

    private final AtomicLong calls = new AtomicLong();
    private volatile LinkState state = LinkState.IMPERSONATING;
    private volatile Duration delay = Duration.ofSeconds(20);

    public LinkState state() {
        return state;
    }

    public void set(LinkState newState) {
        state = Objects.requireNonNull(newState, "newState is null");
    }

    /** How long a slow link waits before it answers. */
    public Duration delay() {
        return delay;
    }

    /**
     * Sets how long a slow link waits.
     *
     * @param newDelay 0 to 5 minutes
     */
    public void setDelay(Duration newDelay) {
        if (newDelay.isNegative() || newDelay.compareTo(LONGEST_DELAY) > 0) {
            throw new IllegalArgumentException("A slow link waits 0 to 5 minutes: " + newDelay);
        }
        delay = newDelay;
    }

    /** How many HTTP calls were tried over the link since the last reset. */
    public long calls() {
        return calls.get();
    }

    public void resetCalls() {
        calls.set(0);
    }

    void count() {
        calls.incrementAndGet();
    }
}
