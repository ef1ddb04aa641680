package org.milepost.host.jira.model;

import java.util.concurrent.atomic.AtomicLong;

/** Hands out numbers that are never used twice in one Jira, as the sequence table of a database does. */
public final class Ids {

    private final AtomicLong last = new AtomicLong(10_200);

    public long next() {
        return last.incrementAndGet();
    }
}
