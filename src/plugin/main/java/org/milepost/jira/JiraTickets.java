package org.milepost.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Tickets;

/** Tickets as Jira shows them to one person. */
final class JiraTickets implements Tickets {

    /** Issue ids of this many digits always fit into a long. */
    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

    private final IssueService issues;
    private final IssueSearch search;
    private final NativeLinks links;
    private final JiraUsers users;

    JiraTickets(IssueService issues, IssueSearch search, NativeLinks links, JiraUsers users) {
        this.issues = issues;
        this.search = search;
        this.links = links;
        this.users = users;
    }

    @Override
    public Optional<Ticket> findBrowsable(PersonKey person, String keyOrId) {
        String text = keyOrId.strip();
        return text.isEmpty() ? Optional.empty() : users.find(person).flatMap(user -> find(user, text));
    }

    private Optional<Ticket> find(ApplicationUser user, String text) {
        // Jira looks up keys in upper case, and people type them in lower case.
        IssueResult result = ID.matcher(text).matches()
                ? issues.getIssue(user, Long.valueOf(text))
                : issues.getIssue(user, text.toUpperCase(Locale.ROOT));
        return result.isValid() ? Optional.ofNullable((Issue) result.getIssue()).map(JiraTickets::ticket) : Optional.empty();
    }

    @Override
    public Map<IssueId, Ticket> browsable(PersonKey person, Set<IssueId> tickets) {
        List<Issue> found = tickets.isEmpty() ? List.of() : users.find(person).map(user -> search.browsable(user, tickets)).orElse(List.of());
        return found.stream().map(JiraTickets::ticket).collect(Collectors.toUnmodifiableMap(Ticket::id, Function.identity()));
    }

    @Override
    public Set<IssueId> existing(Set<IssueId> tickets) {
        return tickets.isEmpty() ? Set.of() : search.regardlessOfPermissions("id in " + IssueSearch.ids(tickets)).stream()
                .map(issue -> new IssueId(issue.getId())).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void link(PersonKey person, IssueId item, IssueId ticket) {
        links.link(users.acting(person), item, ticket);
    }

    private static Ticket ticket(Issue issue) {
        return new Ticket(new IssueId(issue.getId()), issue.getKey(), issue.getSummary(),
                Optional.ofNullable(issue.getResolutionDate()).map(Timestamp::toInstant));
    }
}
