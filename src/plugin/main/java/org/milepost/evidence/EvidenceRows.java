package org.milepost.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Place;

/** Port: stored evidence, without what was withdrawn. Each method makes a fixed number of storage calls. */
public interface EvidenceRows {

    Optional<Evidence> find(long id);

    /** The evidence for these goals and milestones, whichever goal it was recorded under, newest first. */
    List<Evidence> ofItems(Set<IssueId> items);

    /** How many pieces these goals and milestones have, by where they were recorded; places without any are missing. */
    Map<Place, Integer> countsOfItems(Set<IssueId> items);

    /**
     * What this ticket stands as evidence for, newest first. One storage call where there is none: an addition whose writer crashed before its row was
     * there is seen once any other read has finished it. What was withdrawn is never seen.
     */
    List<Evidence> ofTicket(IssueId ticket);

    /**
     * The same as the rows stand at the moment, for every issue view: one storage call, whatever it finds. What was withdrawn by a writer that crashed is
     * there until any other read has finished it. So it is for the eyes of those who wrote it, and tells others only that there is nothing.
     */
    List<Evidence> glanceAt(IssueId ticket);

    /** All that this person recorded, whatever became of the goal it is for, newest first. */
    List<Evidence> ofOwner(PersonKey owner);

    /** What this person recorded last. */
    Optional<Evidence> lastOf(PersonKey owner);
}
