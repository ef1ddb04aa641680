package org.milepost.evidence;

import java.time.Instant;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Place;

/**
 * A ticket named as evidence.
 *
 * @param id of its row
 * @param owner whose evidence: the owner of the goal
 * @param item the goal or milestone it speaks for
 * @param goal the goal of that item when it was recorded
 * @param ticket the ticket
 * @param claim what was done, in the owner's words
 * @param impact what came of it, may be empty
 * @param at when it was recorded
 */
public record Evidence(long id, PersonKey owner, ItemReference item, IssueId goal, IssueId ticket, String claim, String impact, Instant at) {

    /** Where it was recorded. */
    public Place place() {
        return new Place(new IssueId(item.id()), goal);
    }

    /** The same, of the item as it is now. */
    public Evidence nowOf(ItemReference current, IssueId currentGoal) {
        return new Evidence(id, owner, current, currentGoal, ticket, claim, impact, at);
    }
}
