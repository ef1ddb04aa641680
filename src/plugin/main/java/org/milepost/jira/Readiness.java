package org.milepost.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Refusal;

/** Whether anything can be started at all, asked before anything is made. */
final class Readiness {

    private final CareerSettings settings;
    private final ProjectManager projects;
    private final ConstantsManager constants;
    private final SubTaskManager subTasks;
    private final PermissionManager permissions;

    Readiness(CareerSettings settings, ProjectManager projects, ConstantsManager constants, SubTaskManager subTasks, PermissionManager permissions) {
        this.settings = settings;
        this.projects = projects;
        this.constants = constants;
        this.subTasks = subTasks;
        this.permissions = permissions;
    }

    /**
     * What the set-up chose.
     *
     * @throws Refusal NOT_SET_UP before the set-up, and when the project or an issue type has gone since
     */
    CareerProject career() {
        return settings.read().filter(this::isComplete).orElseThrow(() -> Refusal.of(ErrorCode.NOT_SET_UP));
    }

    /** @throws Refusal NOT_SET_UP, SUB_TASKS_OFF, NO_CREATE_PERMISSION: in this order, so that people read first what only an admin can mend */
    CareerProject requireFor(ApplicationUser user) {
        CareerProject career = career();
        requireSubTasks();
        if (!permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project(career).orElseThrow(), user)) {
            throw Refusal.of(ErrorCode.NO_CREATE_PERMISSION);
        }
        return career;
    }

    /** @throws Refusal SUB_TASKS_OFF */
    void requireSubTasks() {
        if (!subTasks.isSubTasksEnabled()) {
            throw Refusal.of(ErrorCode.SUB_TASKS_OFF);
        }
    }

    private boolean isComplete(CareerProject career) {
        return project(career).isPresent() && constants.getIssueType(career.goalType()) != null
                && constants.getIssueType(career.milestoneType()) != null;
    }

    private Optional<Project> project(CareerProject career) {
        return Optional.ofNullable(projects.getProjectObj(career.projectId())).filter(project -> !project.isArchived());
    }
}
