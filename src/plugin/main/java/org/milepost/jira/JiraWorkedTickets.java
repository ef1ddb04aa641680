package org.milepost.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.milepost.evidence.InboxRule;
import org.milepost.evidence.WorkedTicket;
import org.milepost.evidence.WorkedTickets;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Tickets.Ticket;

/** Resolved tickets as Jira's search finds them for the person who had a part in them. What a query names is quoted, so that it is a value whatever it says. */
final class JiraWorkedTickets implements WorkedTickets {

    /** WAS takes the assignee of today as well as those before; watchers are who follows, comments or reviews. */
    private static final String PART_IN = "(assignee = currentUser() OR reporter = currentUser() OR watcher = currentUser() OR assignee was currentUser())";

    private final CareerSettings settings;
    private final IssueSearch search;
    private final JiraUsers users;

    JiraWorkedTickets(CareerSettings settings, IssueSearch search, JiraUsers users) {
        this.settings = settings;
        this.search = search;
        this.users = users;
    }

    @Override
    public Page resolved(PersonKey person, Asked asked) {
        return users.find(person).map(user -> {
            IssueSearch.Found found = search.page(user, jql(asked), asked.from(), asked.limit());
            return new Page(found.issues().stream().filter(issue -> issue.getResolutionDate() != null).map(JiraWorkedTickets::ticket).toList(), found.more());
        }).orElse(Page.NONE);
    }

    private String jql(Asked asked) {
        List<String> conditions = new ArrayList<>(List.of("resolved >= \"" + asked.since() + '"', PART_IN));
        settings.read().ifPresent(career -> conditions.add("issuetype not in (" + career.goalType() + ", " + career.milestoneType() + ")"));
        if (!asked.without().isEmpty()) {
            conditions.add("id not in " + IssueSearch.ids(Set.copyOf(asked.without())));
        }
        if (!asked.by().isEmpty()) {
            conditions.add(asked.by().stream().map(JiraWorkedTickets::condition).distinct().collect(Collectors.joining(" OR ", "(", ")")));
        }
        return String.join(" AND ", conditions) + " ORDER BY resolved DESC, key DESC";
    }

    private static String condition(InboxRule rule) {
        return switch (rule.kind()) {
            case COMPONENT -> "component = " + IssueSearch.quoted(rule.words());
            case LABEL -> "labels = " + IssueSearch.quoted(rule.words());
            case WORDS -> words(rule).stream().sorted().map(word -> "summary ~ " + IssueSearch.quoted(word)).collect(Collectors.joining(" AND ", "(", ")"));
            case EPIC -> "\"Epic Link\" = " + IssueSearch.quoted(rule.words());
            case FILTER -> "filter = " + IssueSearch.quoted(rule.words());
        };
    }

    /** A rule of small words alone is one from before those were refused: it finds nothing, as ever. */
    private static Set<String> words(InboxRule rule) {
        Set<String> searched = InboxRule.searchedWordsOf(rule.words());
        return searched.isEmpty() ? InboxRule.wordsOf(rule.words()) : searched;
    }

    @Override
    public Map<Long, Set<IssueId>> picked(PersonKey person, List<InboxRule> searched, Set<IssueId> tickets) {
        Optional<ApplicationUser> user = users.find(person);
        Map<Long, Set<IssueId>> picked = new HashMap<>();
        if (user.isPresent()) {
            searched.forEach(rule -> picked.put(rule.id(), search.page(user.get(), condition(rule) + " AND id in " + IssueSearch.ids(tickets), 0, tickets.size())
                    .issues().stream().map(issue -> new IssueId(issue.getId())).collect(Collectors.toSet())));
        }
        return picked;
    }

    @Override
    public List<InboxRule> usable(PersonKey person, List<InboxRule> searched) {
        return users.find(person).map(user -> searched.stream().filter(rule -> search.isValid(user, condition(rule))).toList()).orElse(List.of());
    }

    private static WorkedTicket ticket(Issue issue) {
        Set<String> components = new TreeSet<>(issue.getComponents().stream().map(ProjectComponent::getName).toList());
        Set<String> labels = new TreeSet<>(issue.getLabels().stream().map(Label::getLabel).toList());
        return new WorkedTicket(new Ticket(new IssueId(issue.getId()), issue.getKey(), issue.getSummary()), issue.getResolutionDate().toInstant(),
                List.copyOf(components), List.copyOf(labels));
    }
}
