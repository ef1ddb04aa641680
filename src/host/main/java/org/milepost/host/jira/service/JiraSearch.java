package org.milepost.host.jira.service;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import java.util.Set;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.search.Finder;
import org.milepost.host.jira.search.Jql;
import org.milepost.host.jira.search.JqlException;
import org.milepost.host.jira.search.JqlParser;

/** Searches with a small part of JQL. */
final class JiraSearch implements SearchService {

    private final JiraObjects objects;
    private final Finder finder;

    JiraSearch(JiraObjects objects) {
        this.objects = objects;
        this.finder = new Finder(objects.jira());
    }

    @Override
    public ParseResult parseQuery(ApplicationUser user, String query) {
        try {
            return new ParseResult(new Understood(JqlParser.parse(query)), new Messages(Set.of()));
        } catch (JqlException e) {
            return new ParseResult(null, new Messages(Set.of(e.getMessage())));
        }
    }

    @Override
    @SuppressWarnings("rawtypes") // the pager is raw in the real signature
    public SearchResults<Issue> search(ApplicationUser user, Query query, PagerFilter pager) throws SearchException {
        return page(finder.visible(jql(query), objects.user(user)), pager);
    }

    @Override
    @SuppressWarnings("rawtypes") // the pager is raw in the real signature
    public SearchResults<Issue> searchOverrideSecurity(ApplicationUser user, Query query, PagerFilter pager)
            throws SearchException {
        return page(finder.all(jql(query), objects.user(user)), pager);
    }

    private static Jql jql(Query query) throws SearchException {
        if (query instanceof Understood understood) {
            return understood.jql();
        }
        throw new SearchException("Take the query from a valid result of parseQuery.");
    }

    private SearchResults<Issue> page(List<IssueRecord> found, PagerFilter<?> pager) {
        List<Issue> page = found.stream().skip(pager.getStart()).limit(pager.getMax()).<Issue>map(objects::issue)
                .toList();
        return new Found(page, found.size());
    }

    private record Understood(Jql jql) implements Query {

        @Override
        public String getQueryString() {
            return jql.text();
        }
    }

    private record Messages(Set<String> errors) implements MessageSet {

        @Override
        public Set<String> getErrorMessages() {
            return errors;
        }

        @Override
        public boolean hasAnyErrors() {
            return !errors.isEmpty();
        }
    }

    private static final class Found extends SearchResults<Issue> {

        Found(List<Issue> results, int total) {
            super(results, total);
        }
    }
}
