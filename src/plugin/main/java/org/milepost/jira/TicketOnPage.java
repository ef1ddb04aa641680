package org.milepost.jira;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.milepost.career.EvidenceBook;
import org.milepost.career.TicketEvidence;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;

/**
 * What a ticket is evidence for, found once for a page: the condition of the panel asks, and then the panel. It is kept with the request, by viewer and
 * ticket, and with nothing that outlives it.
 */
final class TicketOnPage {

    private TicketOnPage() {
    }

    /** @param helper absent where the page names none; then it is found anew */
    static TicketEvidence of(EvidenceBook evidence, PersonKey viewer, IssueId ticket, Optional<JiraHelper> helper) {
        Optional<HttpServletRequest> request = helper.map(JiraHelper::getRequest);
        String name = "org.milepost.evidence:" + ticket + ":" + viewer.value();
        if (request.isPresent() && request.get().getAttribute(name) instanceof TicketEvidence found) {
            return found;
        }
        TicketEvidence found = evidence.about(viewer, ticket);
        request.ifPresent(page -> page.setAttribute(name, found));
        return found;
    }
}
