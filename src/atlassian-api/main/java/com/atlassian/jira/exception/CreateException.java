package com.atlassian.jira.exception;

/** Something could not be made; checked, as its javadoc says (docs.atlassian.com/jira, com.atlassian.jira.exception.CreateException). */
public class CreateException extends Exception {
    private static final long serialVersionUID = 1L;

    public CreateException(String message) {
        super(message);
    }
}
