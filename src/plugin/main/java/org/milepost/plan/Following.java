package org.milepost.plan;

import java.util.Optional;
import java.util.Set;

/**
 * That an action step follows a ticket: done when the ticket is resolved, open again when that is reopened.
 *
 * @param ticket which; absent for a viewer who may not browse it
 * @param state what the owner sees of it
 */
public record Following(Optional<IssueId> ticket, State state) {

    /** How the ticket stands in the eyes of the step's owner. */
    public enum State {
        /** It is not resolved: neither is the step done. */
        OPEN,
        /** It is resolved, and the step done. */
        RESOLVED,
        /** It is gone, the owner may not browse it any more, or nobody looked yet: the step is done when somebody says so. */
        GONE
    }

    /** The same for somebody who may know of these tickets. */
    Following naming(Set<IssueId> tickets) {
        return new Following(ticket.filter(tickets::contains), state);
    }

    /** Whether the ticket decides if the step is done. */
    public boolean isDeciding() {
        return state != State.GONE;
    }
}
