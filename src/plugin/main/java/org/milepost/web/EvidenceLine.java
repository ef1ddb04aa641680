package org.milepost.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milepost.career.EvidenceView;
import org.milepost.career.TicketStanding;
import org.milepost.evidence.Evidence;
import org.milepost.evidence.Evidence.NamedTicket;
import org.milepost.evidence.EvidenceKind;
import org.milepost.evidence.Statement;
import org.milepost.plan.ItemReference;
import org.milepost.plan.Tickets.Ticket;
import org.milepost.plan.WebAddress;

/** One piece of evidence under the goal or milestone it speaks for: what was said, and what it rests on. */
public final class EvidenceLine {

    private final EvidenceView view;
    private final Evidence evidence;
    private final LocalDate today;
    private final String contextPath;
    private final Words words;

    /**
     * @param today the owner's day, by which a certificate has expired or not
     * @param contextPath of the product, to link the ticket
     */
    EvidenceLine(EvidenceView view, LocalDate today, String contextPath, Words words) {
        this.view = view;
        this.evidence = view.evidence();
        this.today = today;
        this.contextPath = contextPath;
        this.words = words;
    }

    public String getId() {
        return Long.toString(evidence.id());
    }

    /** What was done, in the owner's words. */
    public Passage getClaim() {
        return new Passage(evidence.claim());
    }

    /** What came of it, may be empty. */
    public Passage getImpact() {
        return new Passage(evidence.impact());
    }

    boolean isFor(ItemReference item) {
        return evidence.item().equals(item);
    }

    /** Whether it proves its milestone. */
    public boolean isProof() {
        return evidence.statement().proof();
    }

    public boolean isImpactful() {
        return !evidence.impact().isEmpty();
    }

    /** Whether the viewer may know which ticket it is. */
    public boolean isTicketVisible() {
        return view.ticket().isPresent();
    }

    /** The ticket's key, empty if the viewer may not know it. */
    public String getTicketKey() {
        return view.ticket().map(Ticket::key).orElse("");
    }

    /** The ticket's summary, empty if the viewer may not know it. */
    public String getTicketSummary() {
        return view.ticket().map(Ticket::summary).orElse("");
    }

    /** Where the ticket is, empty if the viewer may not know it. */
    public String getTicketUrl() {
        return view.ticket().map(found -> Links.issue(contextPath, found.key())).orElse("");
    }

    /** Whether it points to a page on the web. */
    public boolean isLinked() {
        return page().isPresent();
    }

    /** The address of that page. */
    public String getPageUrl() {
        return page().map(WebAddress::address).orElse("");
    }

    /** Where that page is, to be read before anybody goes there. */
    public String getPageHost() {
        return page().map(WebAddress::host).orElse("");
    }

    /** What it rests on and when it was, each in a few words. */
    public List<String> getFacts() {
        Statement statement = evidence.statement();
        List<String> facts = new ArrayList<>();
        ticketFact().ifPresent(facts::add);
        if (evidence.kind() == EvidenceKind.CERTIFICATE) {
            facts.add(statement.issuer().isEmpty() ? words.text("milepost.evidence.certificate", statement.name())
                    : words.text("milepost.evidence.certificate.issued", statement.name(), statement.issuer()));
        }
        statement.expires().ifPresent(last -> facts.add(words.text(last.isBefore(today) ? "milepost.evidence.expired" : "milepost.evidence.expires", words.day(last))));
        facts.add(words.day(evidence.day()));
        return facts;
    }

    private Optional<String> ticketFact() {
        TicketStanding standing = view.standing();
        String formerKey = evidence.ticket().map(NamedTicket::key).orElse("");
        return switch (standing) {
            case NONE, SEEN -> Optional.empty();
            case MOVED -> Optional.of(words.text("milepost.evidence.moved", formerKey));
            case HIDDEN -> Optional.of(formerKey.isEmpty() ? words.text("milepost.evidence.hidden") : words.text("milepost.evidence.hidden.key", formerKey));
            case DELETED -> Optional.of(formerKey.isEmpty() ? words.text("milepost.evidence.deleted") : words.text("milepost.evidence.deleted.key", formerKey));
        };
    }

    private Optional<WebAddress> page() {
        return evidence.statement().url().isEmpty() ? Optional.empty() : WebAddress.of(evidence.statement().url());
    }

    /** The name of the button that says it anew. */
    public String getEditLabel() {
        return words.text("milepost.evidence.edit.named", getClaim().shortened());
    }

    /** The name of the button that takes it back. */
    public String getWithdrawLabel() {
        return words.text("milepost.action.withdraw.named", getClaim().shortened());
    }
}
