package org.milepost.rest;

import java.util.List;
import org.milepost.career.GoalLinks;
import org.milepost.career.GoalLinks.GoalName;

/**
 * The goals that one hangs together with, those that the caller may see: {@code parent} the one it leads to, {@code ancestors} that one and all it leads
 * to in turn, {@code children} those that lead to it, {@code successor} the one it was changed into.
 */
@Json
record ChainResponse(GoalNameResponse parent, List<GoalNameResponse> ancestors, List<GoalNameResponse> children, GoalNameResponse successor) {

    /** Another goal. */
    @Json
    record GoalNameResponse(long id, String key, String title) {
        static GoalNameResponse of(GoalName goal) {
            return new GoalNameResponse(goal.id().value(), goal.key(), goal.title());
        }
    }

    static ChainResponse of(GoalLinks links) {
        return new ChainResponse(links.parent().map(GoalNameResponse::of).orElse(null), links.ancestors().stream().map(GoalNameResponse::of).toList(),
                links.children().stream().map(GoalNameResponse::of).toList(), links.successor().map(GoalNameResponse::of).orElse(null));
    }
}
