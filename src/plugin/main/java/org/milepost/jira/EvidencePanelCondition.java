package org.milepost.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.milepost.career.EvidenceBook;
import org.milepost.plan.IssueId;

/** Holds on tickets that are evidence for something the person may see, so that others cannot even tell that there is something. */
public class EvidencePanelCondition extends AbstractIssueWebCondition {

    private final EvidenceBook evidence;

    public EvidencePanelCondition(EvidenceBook evidence) {
        this.evidence = evidence;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper helper) {
        return PanelIssue.person(user).filter(viewer ->
                TicketOnPage.of(evidence, viewer, new IssueId(issue.getId()), Optional.ofNullable(helper)).isAny()).isPresent();
    }
}
