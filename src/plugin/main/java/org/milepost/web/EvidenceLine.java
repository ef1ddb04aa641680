package org.milepost.web;

import java.util.Optional;
import org.milepost.evidence.Evidence;
import org.milepost.plan.Tickets.Ticket;

/** One piece of evidence under the goal or milestone it speaks for. */
public final class EvidenceLine {

    private final String id;
    private final String claim;
    private final String impact;
    private final Optional<Ticket> ticket;
    private final String ticketUrl;
    private final String withdrawLabel;

    private EvidenceLine(Evidence evidence, Optional<Ticket> ticket, String ticketUrl, String withdrawLabel) {
        this.id = Long.toString(evidence.id());
        this.claim = evidence.claim();
        this.impact = evidence.impact();
        this.ticket = ticket;
        this.ticketUrl = ticketUrl;
        this.withdrawLabel = withdrawLabel;
    }

    /**
     * @param ticket its ticket, absent if the viewer may not browse it: then the claim stands alone
     * @param contextPath of the product, to link the ticket
     */
    static EvidenceLine of(Evidence evidence, Optional<Ticket> ticket, String contextPath, Words words) {
        return new EvidenceLine(evidence, ticket, ticket.map(found -> Links.issue(contextPath, found.key())).orElse(""),
                words.text("milepost.action.withdraw.named", evidence.claim()));
    }

    public String getId() {
        return id;
    }

    /** What was done, in the owner's words. */
    public String getClaim() {
        return claim;
    }

    /** What came of it, may be empty. */
    public String getImpact() {
        return impact;
    }

    public boolean isImpactful() {
        return !impact.isEmpty();
    }

    /** Whether the viewer may know which ticket it is. */
    public boolean isTicketVisible() {
        return ticket.isPresent();
    }

    /** The ticket's key, empty if the viewer may not know it. */
    public String getTicketKey() {
        return ticket.map(Ticket::key).orElse("");
    }

    /** The ticket's summary, empty if the viewer may not know it. */
    public String getTicketSummary() {
        return ticket.map(Ticket::summary).orElse("");
    }

    /** Where the ticket is, empty if the viewer may not know it. */
    public String getTicketUrl() {
        return ticketUrl;
    }

    /** The name of the button that takes it back. */
    public String getWithdrawLabel() {
        return withdrawLabel;
    }
}
