package org.milepost.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

/** Holds on every issue that is not a goal or milestone itself, for everybody who is logged in, once Milepost is set up. */
public class UseAsEvidenceCondition extends AbstractIssueWebCondition {

    private final CareerSettings settings;

    public UseAsEvidenceCondition(CareerSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper helper) {
        return user != null && settings.read().filter(career -> career.kindOf(issue.getIssueTypeId()).isEmpty()).isPresent();
    }
}
