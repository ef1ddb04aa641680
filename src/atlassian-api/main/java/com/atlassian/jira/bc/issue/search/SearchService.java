package com.atlassian.jira.bc.issue.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;

/** Searches issues by JQL. */
public interface SearchService {
    ParseResult parseQuery(ApplicationUser user, String query);

    MessageSet validateQuery(ApplicationUser user, Query query);

    long searchCount(ApplicationUser user, Query query) throws SearchException;

    @SuppressWarnings("rawtypes") // the pager is raw in the real signature
    SearchResults<Issue> search(ApplicationUser user, Query query, PagerFilter pager) throws SearchException;

    @SuppressWarnings("rawtypes") // the pager is raw in the real signature
    SearchResults<Issue> searchOverrideSecurity(ApplicationUser user, Query query, PagerFilter pager) throws SearchException;

    /** A parsed query, or the errors in it. */
    final class ParseResult {
        private final Query query;
        private final MessageSet errors;

        public ParseResult(Query query, MessageSet errors) {
            this.query = query;
            this.errors = errors;
        }

        public Query getQuery() {
            return query;
        }

        public MessageSet getErrors() {
            return errors;
        }

        public boolean isValid() {
            return !errors.hasAnyErrors();
        }
    }
}
