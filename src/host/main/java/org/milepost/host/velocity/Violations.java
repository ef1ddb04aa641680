package org.milepost.host.velocity;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a product would have logged, or shown to nobody: kept, so that a test can ask that there was none. */
public final class Violations {

    private static final Logger LOG = LoggerFactory.getLogger(Violations.class);

    private final List<String> found = new CopyOnWriteArrayList<>();

    /** Remembers and logs one. */
    public void add(String violation) {
        LOG.warn("{}", violation);
        found.add(violation);
    }

    /** Remembers and logs one with its cause. */
    public void add(String violation, Throwable cause) {
        LOG.warn("{}", violation, cause);
        found.add(violation + ": " + cause);
    }

    /** All since the last reset. */
    public List<String> all() {
        return List.copyOf(found);
    }

    public void reset() {
        found.clear();
    }
}
