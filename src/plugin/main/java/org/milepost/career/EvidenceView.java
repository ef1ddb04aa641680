package org.milepost.career;

import java.util.Optional;
import org.milepost.evidence.Evidence;
import org.milepost.plan.People.Person;
import org.milepost.plan.Tickets.Ticket;

/**
 * A piece of evidence as one viewer sees it.
 *
 * @param evidence the claim and what it is about
 * @param ticket the ticket, absent if the viewer may not browse it
 * @param goalTitle the title of the goal
 * @param milestoneTitle the title of the milestone it speaks for, absent if it speaks for the goal
 * @param owner whose
 */
public record EvidenceView(Evidence evidence, Optional<Ticket> ticket, String goalTitle, Optional<String> milestoneTitle, Person owner) {
}
