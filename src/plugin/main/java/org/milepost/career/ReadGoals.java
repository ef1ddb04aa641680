package org.milepost.career;

import java.util.List;
import java.util.Map;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.Tickets.Ticket;

/**
 * Goals that were read for one viewer.
 *
 * @param goals as the viewer may see them
 * @param followed the tickets that steps of the viewer's own goals follow, as far as the viewer may browse them; asked for already, since they say what is done
 */
record ReadGoals(List<Goal> goals, Map<IssueId, Ticket> followed) {

    ReadGoals {
        goals = List.copyOf(goals);
        followed = Map.copyOf(followed);
    }
}
