package org.milepost.host.jira.model;

import java.util.Optional;
import java.util.Set;
import org.milepost.host.product.HostUser;

/** Who may do what: the permission scheme of the project, and on an issue its security level as well. */
public final class Permissions {

    private final JiraModel jira;

    Permissions(JiraModel jira) {
        this.jira = jira;
    }

    /** Whether a person has a global permission. Inactive people have none. */
    public boolean global(String permission, Optional<HostUser> user) {
        if (user.filter(each -> !each.active()).isPresent()) {
            return false;
        }
        return switch (permission) {
            case Permission.ADMINISTER -> user.filter(HostUser::admin).isPresent();
            case Permission.SYSTEM_ADMIN -> user.filter(HostUser::systemAdmin).isPresent();
            default -> jira.settings().holders(permission).stream().anyMatch(each -> outside(each, user));
        };
    }

    /**
     * Whether a person has a permission in a project. Grants to the reporter or assignee hold for everybody here, since
     * there is no issue to ask: that is how Jira lets people see a project whose own issues they may see.
     */
    public boolean inProject(String permission, ProjectRecord project, Optional<HostUser> user) {
        return active(user) && project.holders(permission).stream().anyMatch(each -> switch (each.kind()) {
            case REPORTER, ASSIGNEE -> true;
            default -> holds(each, project, Optional.empty(), user);
        });
    }

    /** Whether a person has a permission on an issue: granted, and let through by the issue's security level. */
    public boolean onIssue(String permission, IssueRecord issue, Optional<HostUser> user) {
        ProjectRecord project = jira.projectOf(issue);
        return active(user) && passesSecurity(issue, user)
                && project.holders(permission).stream().anyMatch(each -> holds(each, project, Optional.of(issue), user));
    }

    /** Whether the issue's security level, if it has one, names this person. Administrators are no exception. */
    public boolean passesSecurity(IssueRecord issue, Optional<HostUser> user) {
        return issue.securityLevel().map(id -> jira.security().level(id)
                .filter(level -> names(level, jira.projectOf(issue), Optional.of(issue), user)).isPresent()).orElse(true);
    }

    /** Whether a level names this person; without an issue, reporter and assignee count as named. */
    public boolean names(SecurityLevel level, ProjectRecord project, Optional<IssueRecord> issue,
                         Optional<HostUser> user) {
        return level.entries().stream().anyMatch(each -> switch (each.kind()) {
            case REPORTER, ASSIGNEE -> issue.isEmpty() || holds(each, project, issue, user);
            default -> holds(each, project, issue, user);
        });
    }

    /** Whether a share of a filter with everybody, those logged in, a group or a person names this person. */
    boolean sharedWith(Grant share, Optional<HostUser> user) {
        return active(user) && outside(share, user);
    }

    private static boolean active(Optional<HostUser> user) {
        return user.map(HostUser::active).orElse(true);
    }

    private static boolean outside(Grant grant, Optional<HostUser> user) {
        return switch (grant.kind()) {
            case ANYONE -> true;
            case LOGGED_IN -> user.isPresent();
            case GROUP -> user.filter(each -> each.groups().contains(grant.holder())).isPresent();
            case USER -> isUser(user, grant.holder());
            default -> false;
        };
    }

    private static boolean holds(Grant grant, ProjectRecord project, Optional<IssueRecord> issue,
                                 Optional<HostUser> user) {
        return switch (grant.kind()) {
            case LEAD -> isUser(user, project.leadKey());
            case ROLE -> user.filter(each -> project.roles().getOrDefault(grant.holder(), Set.of())
                    .contains(each.key())).isPresent();
            case REPORTER -> issue.flatMap(each -> each.value(Field.REPORTER)).filter(key -> isUser(user, key)).isPresent();
            case ASSIGNEE -> issue.flatMap(each -> each.value(Field.ASSIGNEE)).filter(key -> isUser(user, key)).isPresent();
            default -> outside(grant, user);
        };
    }

    private static boolean isUser(Optional<HostUser> user, String key) {
        return user.filter(each -> each.key().equals(key)).isPresent();
    }
}
