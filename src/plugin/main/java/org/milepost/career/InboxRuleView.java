package org.milepost.career;

import java.util.Optional;
import org.milepost.evidence.InboxRule;

/**
 * A rule as its owner sees it.
 *
 * @param rule the rule
 * @param goalTitle the goal that it proposes tickets for
 * @param milestoneTitle the milestone of that goal, absent for a rule of the goal itself
 * @param usable whether it can pick now: an epic or filter may be gone, or no longer open to the owner
 */
public record InboxRuleView(InboxRule rule, String goalTitle, Optional<String> milestoneTitle, boolean usable) {

    /** The title of what it proposes tickets for. */
    public String title() {
        return milestoneTitle.orElse(goalTitle);
    }
}
