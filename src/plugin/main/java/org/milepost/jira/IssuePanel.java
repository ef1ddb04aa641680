package org.milepost.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.web.api.model.WebPanel;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;

/** A panel of Jira's issue view, written as a whole or not at all: half a panel could open an element that swallows the rest of the page. */
abstract class IssuePanel implements WebPanel {

    private final JiraAuthenticationContext session;

    IssuePanel(JiraAuthenticationContext session) {
        this.session = session;
    }

    /** Writes the panel. @param helper of the page, absent where it names none @throws Refusal if the person may see nothing of it (any more) */
    abstract void write(PersonKey viewer, Issue issue, Optional<JiraHelper> helper, Writer out) throws IOException;

    @Override
    public String getHtml(Map<String, Object> context) {
        StringWriter out = new StringWriter();
        try {
            writeHtml(out, context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    @Override
    public void writeHtml(Writer out, Map<String, Object> context) throws IOException {
        Optional<Issue> issue = PanelIssue.issue(context);
        Optional<PersonKey> viewer = PanelIssue.person(session.getLoggedInUser());
        if (issue.isPresent() && viewer.isPresent()) {
            StringWriter whole = new StringWriter();
            try {
                write(viewer.get(), issue.get(), PanelIssue.helper(context), whole);
            } catch (Refusal refused) {
                // A share was revoked since the condition let the panel through: the person sees nothing, which is right.
                return;
            }
            out.write(whole.toString());
        }
    }
}
