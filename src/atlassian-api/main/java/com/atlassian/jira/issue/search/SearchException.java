package com.atlassian.jira.issue.search;

/** A search that failed; checked, as every caller of SearchService in public plugins catches it. */
public class SearchException extends Exception {
    private static final long serialVersionUID = 1L;

    public SearchException(String message) {
        super(message);
    }
}
