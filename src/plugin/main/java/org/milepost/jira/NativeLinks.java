package org.milepost.jira;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Comparator;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.IssueId;
import org.milepost.plan.Refusal;

/**
 * Links in Jira's own sense. Jira writes each into the history of both issues. The manager that makes one checks nothing, so the checks
 * that Jira's link dialog makes stand here.
 */
final class NativeLinks {

    /** The link type every Jira begins with, and one that tells no one what the link is for. */
    private static final String PREFERRED = "Relates";

    private final IssueManager issues;
    private final IssueLinkManager links;
    private final IssueLinkTypeManager types;
    private final PermissionManager permissions;

    NativeLinks(IssueManager issues, IssueLinkManager links, IssueLinkTypeManager types, PermissionManager permissions) {
        this.issues = issues;
        this.links = links;
        this.types = types;
        this.permissions = permissions;
    }

    /**
     * Links both issues.
     *
     * @throws Refusal LINKING_OFF where Jira has no links or no type of link, NOT_ALLOWED where the user may not link one of the issues
     */
    void link(ApplicationUser user, IssueId from, IssueId to) {
        IssueLinkType type = type();
        if (!mayLink(user, from) || !mayLink(user, to)) {
            throw Refusal.ofField(ErrorCode.NOT_ALLOWED, "link");
        }
        try {
            links.createIssueLink(from.value(), to.value(), type.getId(), null, user);
        } catch (CreateException e) {
            throw new IllegalStateException("Jira could not link issues " + from + " and " + to, e);
        }
    }

    private IssueLinkType type() {
        if (!links.isLinkingEnabled()) {
            throw Refusal.ofField(ErrorCode.LINKING_OFF, "link");
        }
        return types.getIssueLinkTypes().stream()
                .min(Comparator.comparing((IssueLinkType type) -> !PREFERRED.equalsIgnoreCase(type.getName())).thenComparing(IssueLinkType::getId))
                .orElseThrow(() -> Refusal.ofField(ErrorCode.LINKING_OFF, "link"));
    }

    private boolean mayLink(ApplicationUser user, IssueId id) {
        Issue issue = issues.getIssueObject(id.value());
        return issue != null && permissions.hasPermission(ProjectPermissions.LINK_ISSUES, issue, user);
    }
}
