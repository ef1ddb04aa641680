package org.milepost.jira.setup;

import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.milepost.setup.Finding;
import org.milepost.setup.Finding.Code;

/**
 * How many people can browse a project. Permissions hang on groups, roles and application access alike, so this asks for people instead of
 * reading the scheme: some of them, spread over all.
 */
final class Openness {

    /** People asked about at most. */
    static final int SAMPLE = 50;

    private final PermissionManager permissions;
    private final UserSearchService people;

    Openness(PermissionManager permissions, UserSearchService people) {
        this.permissions = permissions;
        this.people = people;
    }

    /** What to warn of, if goals get no security level of their own: that anybody can browse, or most people. */
    Optional<Finding> of(Project project) {
        if (mayBrowse(project, null)) {
            return Optional.of(Finding.of(Code.OPEN_TO_ANYBODY));
        }
        List<ApplicationUser> asked = sample(people.findUsers("", UserSearchParams.ACTIVE_USERS_ALLOW_EMPTY_QUERY));
        long browsing = asked.stream().filter(user -> mayBrowse(project, user)).count();
        return browsing * 2 > asked.size() ? Optional.of(Finding.of(Code.OPEN_TO_MANY)) : Optional.empty();
    }

    private boolean mayBrowse(Project project, ApplicationUser user) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user);
    }

    private static List<ApplicationUser> sample(List<ApplicationUser> all) {
        int size = Math.min(SAMPLE, all.size());
        return IntStream.range(0, size).mapToObj(i -> all.get((int) ((long) i * all.size() / size))).toList();
    }
}
