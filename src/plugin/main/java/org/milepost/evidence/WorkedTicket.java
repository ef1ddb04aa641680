package org.milepost.evidence;

import java.time.Instant;
import java.util.List;
import org.milepost.plan.Tickets.Ticket;

/**
 * A ticket that somebody had a part in, as they see it.
 *
 * @param ticket the ticket
 * @param resolvedAt when it was resolved last
 * @param components the names of its components
 * @param labels its labels
 */
public record WorkedTicket(Ticket ticket, Instant resolvedAt, List<String> components, List<String> labels) {

    public WorkedTicket {
        components = List.copyOf(components);
        labels = List.copyOf(labels);
    }
}
