package com.atlassian.jira.issue.search;

import java.util.List;

/** A page of what a search found. */
public class SearchResults<T> {
    private final List<T> results;
    private final int total;

    /** For the host alone: the real constructors of Jira 8 and later are not known. */
    protected SearchResults(List<T> results, int total) {
        this.results = List.copyOf(results);
        this.total = total;
    }

    public List<T> getResults() {
        return results;
    }

    public int getTotal() {
        return total;
    }
}
