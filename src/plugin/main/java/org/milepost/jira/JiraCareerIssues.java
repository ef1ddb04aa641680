package org.milepost.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    private final PermissionManager permissions;
    private final JiraUsers users;

    JiraCareerIssues(CareerSettings settings, IssueManager issues, IssueSearch search, DueDateHistory history, PermissionManager permissions,
                     JiraUsers users) {
        this.settings = settings;
        this.issues = issues;
        this.search = search;
        this.history = history;
        this.permissions = permissions;
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

    /** A search is made as one person, and costs Jira a filter of all projects that they may see: several are not worth it for an issue or two of each. */
    @Override
    public Map<PersonKey, Set<IssueId>> browsable(Map<PersonKey, Set<IssueId>> asked) {
        if (asked.size() < 2) {
            return asked.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, ids -> browsable(ids.getKey(), ids.getValue())));
        }
        Map<IssueId, Issue> loaded = load(asked.values().stream().flatMap(Set::stream).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(issue -> new IssueId(issue.getId()), issue -> issue));
        return asked.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, ids -> permitted(ids.getKey(), ids.getValue(), loaded)));
    }

    private Set<IssueId> permitted(PersonKey person, Set<IssueId> ids, Map<IssueId, Issue> loaded) {
        return users.find(person).map(user -> ids.stream().filter(loaded::containsKey)
                .filter(id -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, loaded.get(id), user))
                .collect(Collectors.toUnmodifiableSet())).orElse(Set.of());
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
