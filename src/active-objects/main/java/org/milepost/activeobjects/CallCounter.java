package org.milepost.activeobjects;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts what was asked of the database, so that tests can prove a cost that does not grow with the data. Statements are counted besides calls,
 * since reading a relation of an entity makes a statement without any call.
 */
public final class CallCounter {
    private final AtomicLong calls = new AtomicLong();
    private final AtomicLong statements = new AtomicLong();

    CallCounter() {
    }

    /** How often the service was called since the last reset; {@code executeInTransaction} itself does not count. */
    public long calls() {
        return calls.get();
    }

    /** How many statements were handed to the database since the last reset, those of the set-up of tables included. */
    public long statements() {
        return statements.get();
    }

    /** Starts both counts anew. */
    public void reset() {
        calls.set(0);
        statements.set(0);
    }

    void call() {
        calls.incrementAndGet();
    }

    void statement() {
        statements.incrementAndGet();
    }
}
