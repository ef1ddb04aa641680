package org.milepost.host.jira.service;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.search.Finder;
import org.milepost.host.jira.search.Functions;
import org.milepost.host.jira.search.Jql;
import org.milepost.host.jira.search.JqlCheck;
import org.milepost.host.jira.search.JqlException;
import org.milepost.host.jira.search.JqlParser;
import org.milepost.host.jira.search.Searcher;

/** Searches with JQL. Reading a query does not check it, and a query that was not checked may be run, as in Jira. */
final class JiraSearch implements SearchService {

    private final JiraObjects objects;
    private final Finder finder;
    private final JqlCheck check;

    JiraSearch(JiraObjects objects, Functions functions) {
        this.objects = objects;
        this.finder = new Finder(objects.jira(), functions);
        this.check = new JqlCheck(objects.jira(), functions);
    }

    @Override
    public ParseResult parseQuery(ApplicationUser user, String query) {
        try {
            return new ParseResult(new Understood(JqlParser.parse(query)), messages(Set.of()));
        } catch (JqlException e) {
            return new ParseResult(null, messages(Set.of(e.getMessage())));
        }
    }

    @Override
    public MessageSet validateQuery(ApplicationUser user, Query query) {
        return messages(check.errors(jql(query), searcher(user, false)));
    }

    @Override
    @SuppressWarnings("rawtypes") // the pager is raw in the real signature
    public SearchResults<Issue> search(ApplicationUser user, Query query, PagerFilter pager) throws SearchException {
        return page(finder.find(jql(query), searcher(user, false)), pager);
    }

    @Override
    @SuppressWarnings("rawtypes") // the pager is raw in the real signature
    public SearchResults<Issue> searchOverrideSecurity(ApplicationUser user, Query query, PagerFilter pager)
            throws SearchException {
        return page(finder.find(jql(query), searcher(user, true)), pager);
    }

    @Override
    public long searchCount(ApplicationUser user, Query query) throws SearchException {
        return finder.find(jql(query), searcher(user, false)).size();
    }

    private Searcher searcher(ApplicationUser user, boolean overriding) {
        return Searcher.of(objects.jira(), objects.user(user), overriding);
    }

    private static Jql jql(Query query) {
        if (query instanceof Understood understood) {
            return understood.jql();
        }
        throw new IllegalArgumentException("Take the query from a valid result of parseQuery.");
    }

    private SearchResults<Issue> page(List<IssueRecord> found, PagerFilter<?> pager) {
        List<Issue> page = found.stream().skip(pager.getStart()).limit(pager.getMax()).<Issue>map(objects::issue)
                .toList();
        return new Found(page, found.size());
    }

    private static MessageSet messages(Collection<String> errors) {
        MessageSet messages = new MessageSetImpl();
        errors.forEach(messages::addErrorMessage);
        return messages;
    }

    private record Understood(Jql jql) implements Query {

        @Override
        public String getQueryString() {
            return jql.text();
        }
    }

    private static final class Found extends SearchResults<Issue> {

        Found(List<Issue> results, int total) {
            super(results, total);
        }
    }
}
