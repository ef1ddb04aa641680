package com.atlassian.jira.exception;

/** The database failed; unchecked, as its javadoc says (docs.atlassian.com/jira, com.atlassian.jira.exception.DataAccessException). */
public class DataAccessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DataAccessException(String message) {
        super(message);
    }
}
