package org.milepost.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.io.IOException;
import java.io.Writer;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;
import org.milepost.web.Panels;

/** What a ticket is evidence for, on its issue view. */
public class EvidencePanel extends IssuePanel {

    private final Panels panels;

    public EvidencePanel(Panels panels, JiraAuthenticationContext session) {
        super(session);
        this.panels = panels;
    }

    @Override
    void write(PersonKey viewer, Issue issue, Writer out) throws IOException {
        panels.evidence(viewer, new IssueId(issue.getId()), out);
    }
}
