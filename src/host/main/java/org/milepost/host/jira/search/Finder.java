package org.milepost.host.jira.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.Permission;

/**
 * Runs queries. What names nothing finds nothing, neither with an operator nor with its opposite, as in a search that was not validated in Jira.
 */
public final class Finder {

    /** Filters may name filters; a circle of them finds nothing. */
    private static final int FILTERS_IN_FILTERS = 10;

    private final JiraModel jira;
    private final Terms terms;

    public Finder(JiraModel jira, Functions functions) {
        this.jira = jira;
        this.terms = new Terms(jira, functions);
    }

    /** What the person may see of the result, in order; all of it if permissions are not asked for. */
    public List<IssueRecord> find(Jql query, Searcher searcher) {
        Predicate<IssueRecord> wanted = query.where().map(each -> predicate(each, false, searcher, 0)).orElse(issue -> true);
        return jira.issues().all().stream()
                .filter(each -> searcher.overriding() || jira.permissions().onIssue(Permission.BROWSE_PROJECTS, each, searcher.user()))
                .filter(wanted).sorted(order(query)).toList();
    }

    private Comparator<IssueRecord> order(Jql query) {
        // Without an order Jira lists by key, the highest first.
        Comparator<IssueRecord> order = Comparator.comparing(IssueRecord::id).reversed();
        Sorting sorting = new Sorting(jira);
        for (int i = query.order().size() - 1; i >= 0; i--) {
            order = sorting.by(query.order().get(i)).thenComparing(order);
        }
        return order;
    }

    /** The condition, or its opposite with every operator turned round, as Jira resolves NOT. */
    private Predicate<IssueRecord> predicate(Clause clause, boolean not, Searcher searcher, int depth) {
        if (clause instanceof Clause.Not inner) {
            return predicate(inner.inner(), !not, searcher, depth);
        }
        if (clause instanceof Clause.All all) {
            return join(all.each(), !not, not, searcher, depth);
        }
        if (clause instanceof Clause.Any any) {
            return join(any.each(), not, not, searcher, depth);
        }
        Clause.Term term = (Clause.Term) clause;
        Clause.Term turned = not ? new Clause.Term(term.field(), term.operator().opposite(), term.operand()) : term;
        return JqlField.named(turned.field()).filter(each -> each.supports(turned.operator()))
                .map(field -> field == JqlField.FILTER ? filters(turned, searcher, depth) : terms.predicate(field, turned, searcher))
                .orElse(issue -> false);
    }

    private Predicate<IssueRecord> join(List<Clause> each, boolean all, boolean not, Searcher searcher, int depth) {
        List<Predicate<IssueRecord>> parts = new ArrayList<>();
        each.forEach(part -> parts.add(predicate(part, not, searcher, depth)));
        return all ? issue -> parts.stream().allMatch(part -> part.test(issue)) : issue -> parts.stream().anyMatch(part -> part.test(issue));
    }

    /** The searches of saved filters that the person may see; their order does not count here. */
    private Predicate<IssueRecord> filters(Clause.Term term, Searcher searcher, int depth) {
        boolean not = term.operator().negative();
        List<Predicate<IssueRecord>> parts = new ArrayList<>();
        for (String name : terms.names(term, searcher)) {
            Optional<Jql> jql = depth == FILTERS_IN_FILTERS ? Optional.empty()
                    : jira.filters().visible(name, searcher.user(), searcher.overriding()).flatMap(each -> read(each.jql()));
            parts.add(jql.map(each -> each.where().map(where -> predicate(where, not, searcher, depth + 1)).orElse(issue -> !not))
                    .orElse(issue -> false));
        }
        return not ? issue -> !parts.isEmpty() && parts.stream().allMatch(part -> part.test(issue)) : issue -> parts.stream().anyMatch(part -> part.test(issue));
    }

    private static Optional<Jql> read(String jql) {
        try {
            return Optional.of(JqlParser.parse(jql));
        } catch (JqlException e) {
            // A filter saved by an older version, perhaps: it finds nothing.
            return Optional.empty();
        }
    }
}
