package org.milepost.career;

import java.time.LocalDate;
import java.util.List;
import org.milepost.evidence.WorkedTicket;

/**
 * A resolved ticket in its owner's inbox.
 *
 * @param ticket the ticket
 * @param version of the last decision about it, 0 if there is none; the next decision rests on it
 * @param resolvedOn the day it was resolved, where the owner is
 * @param fresh whether that was after the owner's last look on an earlier day
 * @param rules why it is here, in the order of the rules; none for a ticket that no rule picks
 */
public record InboxProposal(WorkedTicket ticket, long version, LocalDate resolvedOn, boolean fresh, List<InboxRuleView> rules) {

    public InboxProposal {
        rules = List.copyOf(rules);
    }
}
