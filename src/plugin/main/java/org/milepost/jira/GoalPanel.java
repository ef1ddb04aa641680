package org.milepost.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.milepost.plan.CareerIssue;
import org.milepost.plan.ItemKind;
import org.milepost.plan.PersonKey;
import org.milepost.web.Panels;

/** The milestone timeline on the issue view of a goal; on that of a milestone the one milestone and the way to its goal. */
public class GoalPanel extends IssuePanel {

    private final Panels panels;
    private final CareerSettings settings;

    public GoalPanel(Panels panels, CareerSettings settings, JiraAuthenticationContext session) {
        super(session);
        this.panels = panels;
        this.settings = settings;
    }

    @Override
    void write(PersonKey viewer, Issue issue, Optional<JiraHelper> helper, Writer out) throws IOException {
        Optional<CareerIssue> found = read(settings, issue);
        if (found.isEmpty()) {
            return;
        }
        CareerIssue item = found.get();
        if (item.kind() == ItemKind.GOAL) {
            panels.goal(viewer, item.id(), out);
        } else {
            panels.milestone(viewer, item.goal(), item.id(), out);
        }
    }

    /** The goal or milestone that this issue is. */
    static Optional<CareerIssue> read(CareerSettings settings, Issue issue) {
        return settings.read().flatMap(career -> new IssueReader(career).read(issue));
    }
}
