package org.milepost.host.jira.page;

import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.host.jira.model.SavedFilter;
import org.milepost.host.jira.search.Jql;
import org.milepost.host.jira.search.JqlException;
import org.milepost.host.jira.search.JqlParser;
import org.milepost.host.product.Access;
import org.milepost.host.product.Answer;
import org.milepost.host.product.Page;
import org.milepost.host.product.ProductContext;
import org.milepost.host.product.Request;
import org.milepost.host.product.StatusException;

/** The issue navigator: a query in JQL, what is wrong with it, or what it finds, page by page and ordered by any column. */
public final class Navigator {

    private static final int PAGE = 50;
    private static final List<String[]> COLUMNS = List.of(new String[] {"issuetype", "Type"}, new String[] {"key", "Key"}, new String[] {"summary", "Summary"},
            new String[] {"status", "Status"}, new String[] {"assignee", "Assignee"}, new String[] {"due", "Due"});

    private final Desk desk;

    public Navigator(Desk desk) {
        this.desk = desk;
    }

    public void register(ProductContext product) {
        product.page(Access.ANYONE, "GET", "/issues/", this::page);
    }

    private Answer page(Request request) {
        Optional<SavedFilter> filter = Desk.number(request, "filter").map(id -> desk.jira().filters().visible(String.valueOf(id), request.user(), false)
                .orElseThrow(() -> new StatusException(404, "The requested filter doesn't exist or is private.")));
        String jql = request.parameter("jql").or(() -> filter.map(SavedFilter::jql)).orElse("");
        Map<String, Object> values = new HashMap<>();
        values.put("jql", jql);
        values.put("filter", filter.map(SavedFilter::name).orElse(""));
        values.put("filters", desk.jira().filters().visible(request.user()));
        values.put("maySave", request.user().isPresent());
        ParseResult parsed = desk.search().parseQuery(desk.user(request), jql);
        Set<String> errors = parsed.isValid() ? errors(request, parsed) : parsed.getErrors().getErrorMessages();
        values.put("errors", errors);
        values.put("total", 0);
        if (errors.isEmpty()) {
            found(request, parsed, jql, values);
        }
        return Page.general("Issue Navigator", desk.render("issues", values));
    }

    private Set<String> errors(Request request, ParseResult parsed) {
        MessageSet messages = desk.search().validateQuery(desk.user(request), parsed.getQuery());
        return messages.hasAnyErrors() ? messages.getErrorMessages() : Set.of();
    }

    private void found(Request request, ParseResult parsed, String jql, Map<String, Object> values) {
        int start = Desk.number(request, "startIndex").map(index -> (int) Math.min(index, 1_000_000)).orElse(0);
        PagerFilter<Issue> pager = new PagerFilter<>(PAGE);
        pager.setStart(start);
        try {
            SearchResults<Issue> results = desk.search().search(desk.user(request), parsed.getQuery(), pager);
            List<IssueRow> rows = results.getResults().stream().flatMap(each -> desk.jira().issues().byId(each.getId()).stream())
                    .map(each -> IssueRow.of(desk.jira(), each, request)).toList();
            values.put("total", results.getTotal());
            values.put("first", start + 1);
            values.put("last", start + rows.size());
            values.put("rows", rows);
            values.put("columns", columns(jql));
            values.put("previous", start > 0 ? address(jql, Math.max(0, start - PAGE)) : "");
            values.put("next", start + PAGE < results.getTotal() ? address(jql, start + PAGE) : "");
        } catch (SearchException e) {
            throw new IllegalStateException("The search did not work", e);
        }
    }

    /** A click on a column orders by it, a second click the other way round. */
    private static List<Column> columns(String jql) {
        Optional<Jql.Order> first = order(jql);
        return COLUMNS.stream().map(each -> {
            boolean sorted = first.filter(order -> order.field().toLowerCase(Locale.ROOT).equals(each[0])).isPresent();
            boolean descending = sorted && first.get().descending();
            String wanted = each[0] + (sorted && !descending ? " DESC" : " ASC");
            return new Column(each[1], address(JqlParser.ordered(jql, wanted), 0), sorted ? descending ? "descending" : "ascending" : "none");
        }).toList();
    }

    private static Optional<Jql.Order> order(String jql) {
        try {
            return JqlParser.parse(jql).order().stream().findFirst();
        } catch (JqlException e) {
            return Optional.empty();
        }
    }

    static String address(String jql, int start) {
        return "/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8) + (start == 0 ? "" : "&startIndex=" + start);
    }

    /**
     * A heading of the table.
     *
     * @param sorted as in aria-sort
     */
    public record Column(String title, String path, String sorted) {
    }
}
