package org.milepost.career;

import org.milepost.plan.ItemReference;

/**
 * A ticket to be named as evidence.
 *
 * @param ticket its key or numeric id
 * @param item an own goal or milestone
 * @param claim what was done, not empty
 * @param impact what came of it, may be empty
 * @param linkNatively whether Jira is to show the link in both issues, to all who can see them
 */
public record EvidenceRequest(String ticket, ItemReference item, String claim, String impact, boolean linkNatively) {
}
