package org.milepost.jira.setup;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import java.util.Optional;
import org.milepost.setup.Finding;
import org.milepost.setup.Finding.Code;

/** How many people can browse a project. */
final class Openness {

    private final PermissionManager permissions;

    Openness(PermissionManager permissions) {
        this.permissions = permissions;
    }

    /** What to warn of, if goals get no security level of their own. */
    Optional<Finding> of(Project project) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, null)
                ? Optional.of(Finding.of(Code.OPEN_TO_ANYBODY)) : Optional.empty();
    }
}
