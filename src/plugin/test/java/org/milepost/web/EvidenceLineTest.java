package org.milepost.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.career.EvidenceView;
import org.milepost.career.TicketStanding;
import org.milepost.evidence.Evidence;
import org.milepost.evidence.Evidence.NamedTicket;
import org.milepost.evidence.EvidenceKind;
import org.milepost.evidence.Statement;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.Tickets.Ticket;

/** What evidence rests on, in the words of its line. */
public class EvidenceLineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    @Requirement("S26")
    public void certificate_isNamedWithIssuer_andSaysWhenItEnds() {
        Statement statement = new Statement("Passed", "", Optional.of(DAY), "https://certs.example.org/7", "Cloud architect", "Example board",
                Optional.of(DAY.plusYears(1)), true);
        EvidenceLine holds = line(EvidenceKind.CERTIFICATE, statement, DAY.plusDays(10));
        assertEquals(List.of("Certificate: Cloud architect, Example board", "Holds until 1 Mar 2027", "1 Mar 2026"), holds.getFacts());
        assertTrue(holds.isProof());
        assertTrue(holds.isLinked());
        assertEquals("certs.example.org", holds.getPageHost());
        assertFalse(holds.isTicketVisible());
        assertEquals("Expired on 1 Mar 2027", line(EvidenceKind.CERTIFICATE, statement, DAY.plusYears(2)).getFacts().get(1));
    }

    @Test
    @Requirement("S21")
    public void ticket_saysWhatBecameOfIt() {
        Ticket ticket = new Ticket(new IssueId(5), "NEW-1", "Rebuild the export", Optional.empty());
        assertEquals(List.of("1 Mar 2026"), line(TicketStanding.SEEN, Optional.of(ticket), "NEW-1").getFacts());
        assertEquals("Before it was moved: OLD-1", line(TicketStanding.MOVED, Optional.of(ticket), "OLD-1").getFacts().get(0));
        assertEquals("The ticket OLD-1 was deleted", line(TicketStanding.DELETED, Optional.empty(), "OLD-1").getFacts().get(0));
        assertEquals("The ticket was deleted", line(TicketStanding.DELETED, Optional.empty(), "").getFacts().get(0));
        assertEquals("You can no longer see the ticket OLD-1", line(TicketStanding.HIDDEN, Optional.empty(), "OLD-1").getFacts().get(0));
        assertEquals("nobody else learns whether it is gone", "A ticket you cannot see", line(TicketStanding.HIDDEN, Optional.empty(), "").getFacts().get(0));
    }

    private static EvidenceLine line(EvidenceKind kind, Statement statement, LocalDate today) {
        return new EvidenceLine(view(kind, Optional.empty(), statement, Optional.empty(), TicketStanding.NONE), today, "/jira", words());
    }

    private static EvidenceLine line(TicketStanding standing, Optional<Ticket> ticket, String formerKey) {
        return new EvidenceLine(view(EvidenceKind.TICKET, Optional.of(new NamedTicket(new IssueId(5), formerKey)), Statement.of("Built it", ""), ticket, standing),
                DAY, "/jira", words());
    }

    /** Of the kind that rests on no ticket. */
    static EvidenceView view(EvidenceKind kind, ItemReference item, Statement statement) {
        return new EvidenceView(new Evidence(1, 7, Samples.OWNER.key(), item, Samples.GOAL, kind, Optional.empty(), statement, Instant.parse("2026-03-01T09:00:00Z")),
                Optional.empty(), TicketStanding.NONE, "Staff engineer", Optional.empty(), Samples.OWNER);
    }

    private static EvidenceView view(EvidenceKind kind, Optional<NamedTicket> named, Statement statement, Optional<Ticket> ticket, TicketStanding standing) {
        return new EvidenceView(new Evidence(1, 7, Samples.OWNER.key(), ItemReference.goal(Samples.GOAL), Samples.GOAL, kind, named, statement,
                Instant.parse("2026-03-01T09:00:00Z")), ticket, standing, "Staff engineer", Optional.empty(), Samples.OWNER);
    }

    private static Words words() {
        return new Words(new BundleTexts(Locale.ENGLISH));
    }
}
