package org.milepost.career;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.plan.IssueId;
import org.milepost.plan.Tickets.Ticket;

/**
 * The goals and tickets that one goal hangs together with, as far as its viewer may see them.
 *
 * @param ancestors the goals it leads to, the nearest first; what lies behind one that may not be seen is not there either
 * @param children the goals that lead straight to it, by id
 * @param successor the goal that follows it, if it was changed into another one
 * @param tickets the tickets that it contributes to or that its steps follow
 */
public record GoalLinks(List<GoalName> ancestors, List<GoalName> children, Optional<GoalName> successor,
                        Map<IssueId, Ticket> tickets) {

    /** Of a goal that stands alone, or of which only milestones may be seen. */
    public static final GoalLinks NONE = new GoalLinks(List.of(), List.of(), Optional.empty());

    /** Another goal, by what it is called. */
    public record GoalName(IssueId id, String key, String title) {
    }

    /** Without a ticket. */
    public GoalLinks(List<GoalName> ancestors, List<GoalName> children, Optional<GoalName> successor) {
        this(ancestors, children, successor, Map.of());
    }

    public GoalLinks {
        ancestors = List.copyOf(ancestors);
        children = List.copyOf(children);
        tickets = Map.copyOf(tickets);
    }

    /** The goal that it leads to. */
    public Optional<GoalName> parent() {
        return ancestors.stream().findFirst();
    }
}
