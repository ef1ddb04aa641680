package org.milepost.host.jira.search;

/** A query that can't be understood; the message says why, for people. */
public final class JqlException extends Exception {

    private static final long serialVersionUID = 1L;

    public JqlException(String message) {
        super(message);
    }
}
