package org.milepost.plan;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Port: any Jira issue that may stand as evidence. Each method makes a fixed number of Jira API calls. */
public interface Tickets {

    /**
     * One ticket as its reader sees it.
     *
     * @param id the issue's id
     * @param key the issue's key
     * @param summary the issue's summary
     * @param resolvedAt when it was resolved, absent while it is open
     */
    record Ticket(IssueId id, String key, String summary, Optional<Instant> resolvedAt) {

        /** An open one. */
        public Ticket(IssueId id, String key, String summary) {
            this(id, key, summary, Optional.empty());
        }
    }

    /** The ticket of this key or numeric id if the person may browse it. */
    Optional<Ticket> findBrowsable(PersonKey person, String keyOrId);

    /** Those of these tickets that the person may browse, by id. */
    Map<IssueId, Ticket> browsable(PersonKey person, Set<IssueId> tickets);

    /** Those of these tickets that are there, whoever may browse them: whether a ticket is gone is told to those alone who named it themselves. */
    Set<IssueId> existing(Set<IssueId> tickets);

    /** Adds a native link between both issues, as this person; Jira writes it into both histories. */
    void link(PersonKey person, IssueId item, IssueId ticket);
}
