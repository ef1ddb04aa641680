package org.milepost.career;

import java.util.List;
import java.util.Optional;
import org.milepost.plan.IssueId;

/**
 * The goals that one goal hangs together with, as far as its viewer may see them.
 *
 * @param ancestors the goals it leads to, the nearest first; what lies behind one that may not be seen is not there either
 * @param children the goals that lead straight to it, by id
 * @param successor the goal that follows it, if it was changed into another one
 */
public record GoalLinks(List<GoalName> ancestors, List<GoalName> children, Optional<GoalName> successor) {

    /** Of a goal that stands alone, or of which only milestones may be seen. */
    public static final GoalLinks NONE = new GoalLinks(List.of(), List.of(), Optional.empty());

    /** Another goal, by what it is called. */
    public record GoalName(IssueId id, String key, String title) {
    }

    public GoalLinks {
        ancestors = List.copyOf(ancestors);
        children = List.copyOf(children);
    }

    /** The goal that it leads to. */
    public Optional<GoalName> parent() {
        return ancestors.stream().findFirst();
    }
}
