package org.milepost.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.milepost.career.Goals;
import org.milepost.plan.CareerIssue;
import org.milepost.plan.ItemKind;
import org.milepost.plan.PersonKey;

/** Holds on goals and milestones, for those who may see the goal in Milepost: seeing the issue in Jira is not enough. */
public class GoalPanelCondition extends AbstractIssueWebCondition {

    private final Goals goals;
    private final CareerSettings settings;

    public GoalPanelCondition(Goals goals, CareerSettings settings) {
        this.goals = goals;
        this.settings = settings;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper helper) {
        return PanelIssue.person(user)
                .filter(viewer -> GoalPanel.read(settings, issue).filter(item -> mayView(viewer, item)).isPresent())
                .isPresent();
    }

    private boolean mayView(PersonKey viewer, CareerIssue item) {
        return item.kind() == ItemKind.GOAL ? goals.mayView(viewer, item.id()) : goals.mayView(viewer, item.goal(), item.id());
    }
}
