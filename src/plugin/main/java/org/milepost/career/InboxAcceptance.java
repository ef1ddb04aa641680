package org.milepost.career;

import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;

/**
 * A ticket of the inbox to be taken as evidence.
 *
 * @param ticket the ticket
 * @param version of the last decision about it that this one rests on
 * @param item the own goal or milestone
 * @param claim what was done, not empty
 * @param impact what came of it, may be empty
 */
public record InboxAcceptance(IssueId ticket, long version, ItemReference item, String claim, String impact) {
}
