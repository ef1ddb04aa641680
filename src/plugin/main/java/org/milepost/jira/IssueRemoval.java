package org.milepost.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.DeleteValidationResult;
import com.atlassian.jira.user.ApplicationUser;
import org.milepost.plan.IssueId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes back issues that were made a moment ago, by Jira's own rules. */
final class IssueRemoval {

    private static final Logger LOG = LoggerFactory.getLogger(IssueRemoval.class);

    private final IssueService service;

    IssueRemoval(IssueService service) {
        this.service = service;
    }

    /** Whether the issue is gone; false where the person may not delete. */
    boolean remove(ApplicationUser user, IssueId issue) {
        DeleteValidationResult validated = service.validateDelete(user, issue.value());
        boolean gone = validated.isValid() && !service.delete(user, validated).hasAnyErrors();
        if (!gone) {
            LOG.warn("An issue that should be taken back stays, since its maker may not delete it [issue={}]", issue);
        }
        return gone;
    }
}
