package org.milepost.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.milepost.plan.IssueId;

/** Finds issues by JQL; each search is two calls of Jira's API, whatever it finds. */
public final class IssueSearch {

    private final SearchService search;

    public IssueSearch(SearchService search) {
        this.search = search;
    }

    /** All issues that match, whoever may see them: for use after Milepost's own access decision. */
    List<Issue> regardlessOfPermissions(String jql) {
        try {
            return search.searchOverrideSecurity(null, parse(null, jql), PagerFilter.getUnlimitedFilter()).getResults();
        } catch (SearchException e) {
            throw new IllegalStateException("Jira could not search", e);
        }
    }

    /** Those of these issues that the user may browse. */
    List<Issue> browsable(ApplicationUser user, Set<IssueId> issues) {
        return as(user, "id in " + ids(issues));
    }

    /** The goals that this user reported and may browse. */
    public List<Issue> ownGoals(ApplicationUser user, CareerProject career) {
        return as(user, "issuetype = " + career.goalType() + " AND reporter in " + words(List.of(user.getUsername())));
    }

    /**
     * A page of what a search found.
     *
     * @param issues in the order of the query
     * @param more whether there are more after them
     */
    record Found(List<Issue> issues, boolean more) {
    }

    /** A page of the issues that match and that the user may browse; nothing for names in the query that Jira does not know. */
    Found page(ApplicationUser user, String jql, int from, int limit) {
        PagerFilter<Issue> pager = new PagerFilter<>(limit);
        pager.setStart(from);
        try {
            SearchResults<Issue> results = search.search(user, parse(user, jql), pager);
            return new Found(results.getResults(), from + results.getResults().size() < results.getTotal());
        } catch (SearchException e) {
            throw new IllegalStateException("Jira could not search", e);
        }
    }

    /** Whether the user can search so: what the query names is there and open to them. */
    boolean isValid(ApplicationUser user, String jql) {
        ParseResult parsed = search.parseQuery(user, jql);
        return parsed.isValid() && !search.validateQuery(user, parsed.getQuery()).hasAnyErrors();
    }

    private List<Issue> as(ApplicationUser user, String jql) {
        try {
            return search.search(user, parse(user, jql), PagerFilter.getUnlimitedFilter()).getResults();
        } catch (SearchException e) {
            throw new IllegalStateException("Jira could not search", e);
        }
    }

    private Query parse(ApplicationUser user, String jql) {
        ParseResult parsed = search.parseQuery(user, jql);
        if (!parsed.isValid()) {
            // Our queries hold ids and quoted names alone; the query itself is left out, since names do not belong into logs.
            throw new IllegalStateException("Jira does not understand a query of Milepost");
        }
        return parsed.getQuery();
    }

    static String ids(Set<IssueId> issues) {
        return issues.stream().sorted().map(IssueId::toString).collect(Collectors.joining(", ", "(", ")"));
    }

    /** A list of words as JQL takes them, each in quotes. */
    static String words(Collection<String> words) {
        return words.stream().sorted().map(IssueSearch::quoted).collect(Collectors.joining(", ", "(", ")"));
    }

    /** A word as JQL takes it, whatever it is made of. */
    static String quoted(String word) {
        return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
