package org.milepost.node;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Tickets;
import org.milepost.store.Steps;

/** Tickets whose native links are told to a watcher, before and after. */
record WatchedTickets(Tickets real, Steps.Watcher watcher) implements Tickets {

    @Override
    public Optional<Ticket> findBrowsable(PersonKey person, String keyOrId) {
        return real.findBrowsable(person, keyOrId);
    }

    @Override
    public Map<IssueId, Ticket> browsable(PersonKey person, Set<IssueId> ids) {
        return real.browsable(person, ids);
    }

    @Override
    public Set<IssueId> existing(Set<IssueId> ids) {
        return real.existing(ids);
    }

    @Override
    public void link(PersonKey person, IssueId item, IssueId ticket) {
        watcher.before("Jira links");
        real.link(person, item, ticket);
        watcher.after("Jira links");
    }
}
