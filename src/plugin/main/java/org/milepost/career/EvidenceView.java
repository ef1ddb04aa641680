package org.milepost.career;

import java.util.Optional;
import org.milepost.evidence.Evidence;
import org.milepost.plan.People.Person;
import org.milepost.plan.Tickets.Ticket;

/**
 * A piece of evidence as one viewer sees it.
 *
 * @param evidence the claim and what it is about; for others than its owner without the key that the ticket had
 * @param ticket the ticket, absent if the viewer may not browse it or if there is none
 * @param standing what became of the ticket
 * @param goalTitle the title of the goal
 * @param milestoneTitle the title of the milestone it speaks for, absent if it speaks for the goal
 * @param owner whose
 */
public record EvidenceView(Evidence evidence, Optional<Ticket> ticket, TicketStanding standing, String goalTitle, Optional<String> milestoneTitle,
                           Person owner) {

    /** The same for somebody who may not browse the ticket. */
    EvidenceView withoutTicket() {
        return ticket.isEmpty() ? this : new EvidenceView(evidence.withoutFormerKey(), Optional.empty(), TicketStanding.HIDDEN, goalTitle, milestoneTitle, owner);
    }
}
