package org.milepost.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;

/** Port: stored evidence, without what was withdrawn. Each method makes a fixed number of storage calls. */
public interface EvidenceRows {

    Optional<Evidence> find(long id);

    /** The evidence of these goals and of their milestones, newest first. */
    List<Evidence> ofGoals(Set<IssueId> goals);

    /** How many pieces each item of these goals has; items without any are missing. */
    Map<ItemReference, Integer> countsOfGoals(Set<IssueId> goals);

    /** What this ticket stands as evidence for, newest first. */
    List<Evidence> ofTicket(IssueId ticket);
}
