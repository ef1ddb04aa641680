package org.milepost.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.milepost.career.EvidenceBook;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;
import org.milepost.web.Panels;

/** What a ticket is evidence for, on its issue view. */
public class EvidencePanel extends IssuePanel {

    private final Panels panels;
    private final EvidenceBook evidence;

    public EvidencePanel(Panels panels, EvidenceBook evidence, JiraAuthenticationContext session) {
        super(session);
        this.evidence = evidence;
        this.panels = panels;
    }

    @Override
    void write(PersonKey viewer, Issue issue, Optional<JiraHelper> helper, Writer out) throws IOException {
        panels.evidence(viewer, TicketOnPage.of(evidence, viewer, new IssueId(issue.getId()), helper), out);
    }
}
