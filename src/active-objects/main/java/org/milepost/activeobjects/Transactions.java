package org.milepost.activeobjects;

/** What {@code executeInTransaction} does; both kinds are met in the products, so everything must hold with either. */
public enum Transactions {
    /**
     * One READ_COMMITTED transaction a thread, as Confluence has it: a nested call joins the outer one, and a nested call that failed makes
     * the outer one fail at its end as well.
     */
    REAL,
    /** A plain call, as Jira may have it: each statement commits by itself. */
    NONE
}
