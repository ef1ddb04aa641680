package org.milepost.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
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

    private static String quoted(String word) {
        return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
