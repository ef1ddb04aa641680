package org.milepost.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.IssueId;
import org.milepost.plan.Place;

/** Port: stored evidence, without what was withdrawn. Each method makes a fixed number of storage calls. */
public interface EvidenceRows {

    Optional<Evidence> find(long id);

    /** The evidence for these goals and milestones, whichever goal it was recorded under, newest first. */
    List<Evidence> ofItems(Set<IssueId> items);

    /** How many pieces these goals and milestones have, by where they were recorded; places without any are missing. */
    Map<Place, Integer> countsOfItems(Set<IssueId> items);

    /** What this ticket stands as evidence for, newest first. */
    List<Evidence> ofTicket(IssueId ticket);
}
