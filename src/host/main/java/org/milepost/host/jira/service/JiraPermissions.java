package org.milepost.host.jira.service;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import org.milepost.host.jira.model.JiraModel;

/** Who may do what. */
final class JiraPermissions implements PermissionManager, GlobalPermissionManager {

    private final JiraObjects objects;
    private final JiraModel jira;

    JiraPermissions(JiraObjects objects) {
        this.objects = objects;
        this.jira = objects.jira();
    }

    /** For an issue that is not made yet, the project decides, as in Jira. */
    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        if (issue.getId() == null) {
            return hasPermission(permission, issue.getProjectObject(), user);
        }
        return objects.issue(issue).filter(each ->
                jira.permissions().onIssue(permission.permissionKey(), each, objects.user(user))).isPresent();
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user) {
        return objects.project(project).filter(each ->
                jira.permissions().inProject(permission.permissionKey(), each, objects.user(user))).isPresent();
    }

    @Override
    public Collection<Project> getProjects(ProjectPermissionKey permission, ApplicationUser user) {
        return jira.projects().all().stream().filter(each ->
                        jira.permissions().inProject(permission.permissionKey(), each, objects.user(user)))
                .map(objects::project).toList();
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
        return jira.permissions().global(permission.getKey(), objects.user(user));
    }
}
