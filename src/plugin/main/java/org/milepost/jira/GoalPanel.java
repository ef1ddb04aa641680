package org.milepost.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.milepost.plan.CareerIssue;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;
import org.milepost.web.Panels;

/** The milestone timeline on the issue view of a goal, and on that of each of its milestones. */
public class GoalPanel extends IssuePanel {

    private final Panels panels;
    private final CareerSettings settings;

    public GoalPanel(Panels panels, CareerSettings settings, JiraAuthenticationContext session) {
        super(session);
        this.panels = panels;
        this.settings = settings;
    }

    @Override
    void write(PersonKey viewer, Issue issue, Writer out) throws IOException {
        Optional<IssueId> goal = goalOf(settings, issue);
        if (goal.isPresent()) {
            panels.goal(viewer, goal.get(), out);
        }
    }

    /** The goal that this issue is or belongs to. */
    static Optional<IssueId> goalOf(CareerSettings settings, Issue issue) {
        return settings.read().flatMap(career -> new IssueReader(career).read(issue)).map(CareerIssue::goal);
    }
}
