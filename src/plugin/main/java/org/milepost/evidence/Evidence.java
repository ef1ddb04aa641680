package org.milepost.evidence;

import java.time.Instant;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;

/**
 * A ticket named as evidence.
 *
 * @param id of its row
 * @param owner whose evidence: the owner of the goal
 * @param item the goal or milestone it speaks for
 * @param goal the goal of that item
 * @param ticket the ticket
 * @param claim what was done, in the owner's words
 * @param impact what came of it, may be empty
 * @param at when it was recorded
 */
public record Evidence(long id, PersonKey owner, ItemReference item, IssueId goal, IssueId ticket, String claim, String impact, Instant at) {
}
