package org.milepost.host.jira.service;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.milepost.host.jira.model.Constants;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.IssueTypeRecord;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.ProjectRecord;
import org.milepost.host.product.HostUser;

/** Translates between what Jira knows and the objects that plugins see. */
public final class JiraObjects {

    private final JiraModel jira;

    public JiraObjects(JiraModel jira) {
        this.jira = jira;
    }

    JiraModel jira() {
        return jira;
    }

    public ApplicationUser user(HostUser user) {
        return new JiraUser(user);
    }

    /** The person of a plugin's object as Jira knows them now; empty for null and for people unknown. */
    public Optional<HostUser> user(ApplicationUser user) {
        return Optional.ofNullable(user).flatMap(each -> jira.people().byKey(each.getKey()));
    }

    ApplicationUser userByKey(String key) {
        return Optional.ofNullable(key).flatMap(jira.people()::byKey).map(this::user).orElse(null);
    }

    public Project project(ProjectRecord project) {
        return new JiraProject(project, userByKey(project.leadKey()));
    }

    Optional<ProjectRecord> project(Project project) {
        return Optional.ofNullable(project).flatMap(each -> jira.projects().byId(each.getId()));
    }

    public com.atlassian.jira.issue.MutableIssue issue(IssueRecord issue) {
        return new JiraIssue(this, issue);
    }

    /** The issue of a plugin's object as it is now; empty for null and for an issue not made yet or gone. */
    Optional<IssueRecord> issue(Issue issue) {
        return Optional.ofNullable(issue).map(Issue::getId).flatMap(jira.issues()::byId);
    }

    public com.atlassian.jira.issue.issuetype.IssueType type(IssueTypeRecord type) {
        return JiraConstant.of(type);
    }

    Status status(String id) {
        return id == null ? null : JiraConstant.of(Constants.status(id));
    }

    Resolution resolution(String id) {
        return Optional.ofNullable(id).flatMap(Constants::resolution).map(JiraConstant::of).orElse(null);
    }
}
