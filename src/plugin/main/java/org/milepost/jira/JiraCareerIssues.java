package org.milepost.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.milepost.plan.CareerIssue;
import org.milepost.plan.CareerIssues;
import org.milepost.plan.DueDateChange;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;

/**
 * Goals and milestones in Jira. Before the set-up there are none. Single issues and those of known ids come from the database, lists from the
 * search index, so that neither costs a call an issue.
 */
final class JiraCareerIssues implements CareerIssues {

    private final CareerSettings settings;
    private final IssueManager issues;
    private final IssueSearch search;
    private final DueDateHistory history;
    private final JiraUsers users;

    JiraCareerIssues(CareerSettings settings, IssueManager issues, IssueSearch search, DueDateHistory history, JiraUsers users) {
        this.settings = settings;
        this.issues = issues;
        this.search = search;
        this.history = history;
        this.users = users;
    }

    @Override
    public Optional<CareerIssue> find(IssueId issue) {
        return settings.read().flatMap(career -> Optional.ofNullable((Issue) issues.getIssueObject(issue.value()))
                .flatMap(new IssueReader(career)::read));
    }

    @Override
    public List<CareerIssue> findAll(Set<IssueId> ids) {
        return ids.isEmpty() ? List.of() : settings.read().map(career -> read(career, load(ids))).orElse(List.of());
    }

    @Override
    public List<CareerIssue> goalsReportedBy(Set<PersonKey> people) {
        // JQL takes log-in names, not keys.
        Set<String> names = people.stream().map(users::find).flatMap(Optional::stream).map(user -> user.getUsername()).collect(Collectors.toSet());
        return names.isEmpty() ? List.of() : settings.read()
                .map(career -> find(career, career.goalType(), "reporter in " + IssueSearch.words(names)))
                .orElse(List.of());
    }

    @Override
    public List<CareerIssue> milestonesOf(Set<IssueId> goals) {
        return goals.isEmpty() ? List.of() : settings.read()
                .map(career -> find(career, career.milestoneType(), "parent in " + IssueSearch.ids(goals)))
                .orElse(List.of());
    }

    @Override
    public List<DueDateChange> dueDateChanges(Set<IssueId> ids) {
        return ids.isEmpty() ? List.of() : history.of(load(ids));
    }

    @Override
    public Set<IssueId> browsable(PersonKey person, Set<IssueId> ids) {
        return ids.isEmpty() ? Set.of() : users.find(person).map(user -> search.browsable(user, ids)).orElse(List.of()).stream()
                .map(issue -> new IssueId(issue.getId()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<CareerIssue> find(CareerProject career, String issueType, String condition) {
        return read(career, search.regardlessOfPermissions("issuetype = " + issueType + " AND " + condition));
    }

    private static List<CareerIssue> read(CareerProject career, List<Issue> found) {
        return found.stream().map(new IssueReader(career)::read).flatMap(Optional::stream).toList();
    }

    private List<Issue> load(Collection<IssueId> ids) {
        return issues.getIssueObjects(ids.stream().map(IssueId::value).sorted().toList()).stream().filter(Objects::nonNull).toList();
    }
}
