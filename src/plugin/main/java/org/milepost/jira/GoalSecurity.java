package org.milepost.jira;

import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/** The security level of new goals: the one the set-up chose, where the person may set it. */
final class GoalSecurity {

    /** The name of the field in Jira's forms. */
    static final String FIELD = "security";

    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final IssueSecurityLevelManager levels;

    GoalSecurity(ProjectManager projects, PermissionManager permissions, IssueSecurityLevelManager levels) {
        this.projects = projects;
        this.permissions = permissions;
        this.levels = levels;
    }

    /** The form values that set the level; empty where there is none or the person may not set it, in which case Jira's default holds, if it has one. */
    Map<String, String[]> fields(ApplicationUser user, CareerProject career) {
        return career.securityLevel()
                .filter(level -> maySet(user, projects.getProjectObj(career.projectId()), level))
                .map(level -> Map.of(FIELD, new String[]{level.toString()}))
                .orElse(Map.of());
    }

    private boolean maySet(ApplicationUser user, Project project, Long level) {
        return permissions.hasPermission(ProjectPermissions.SET_ISSUE_SECURITY, project, user)
                && levels.getUsersSecurityLevels(project, user).stream().anyMatch(known -> level.equals(known.getId()));
    }
}
