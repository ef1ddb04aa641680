package org.milepost.bench;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Tickets;

/** Jira without tickets beside career issues. */
final class NoTickets implements Tickets {

    @Override
    public Optional<Ticket> findBrowsable(PersonKey person, String keyOrId) {
        return Optional.empty();
    }

    @Override
    public Map<IssueId, Ticket> browsable(PersonKey person, Set<IssueId> tickets) {
        return Map.of();
    }

    @Override
    public Set<IssueId> existing(Set<IssueId> tickets) {
        return Set.of();
    }

    @Override
    public void link(PersonKey person, IssueId item, IssueId ticket) {
        throw new UnsupportedOperationException("there are no tickets");
    }
}
