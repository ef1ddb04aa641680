package org.milepost.host.product;

import java.util.Map;

/** Counts the calls that the plugin makes, so that a test can show a fixed cost. Safe for use by several threads. */
public interface CallCounter {

    /** Counts one call, for example {@code IssueManager.getIssueObject}. */
    void count(String name);

    /** How often each was called since the last reset, in the order of names. */
    Map<String, Long> counts();

    void reset();
}
