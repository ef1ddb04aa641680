package org.milepost.career;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.PartKind;
import org.milepost.plan.Tickets.Ticket;

/**
 * What stands around a goal beside other goals, as far as its viewer may see it.
 *
 * @param begun the owner's day on which the goal was made; absent for a viewer who sees its title alone
 * @param vision the vision that it serves, in words; for the owner alone
 * @param contributesTo the ticket that it contributes to
 * @param shares the live shares by which others see the goal or a milestone of it; for the owner alone, else empty
 * @param worth what the owner said of steps that are done, by the number of the step; for the owner alone, else empty
 * @param taken which kinds of parts of the plan took up something from which setback, by its number; for the owner alone, else empty
 */
public record GoalSurroundings(Optional<LocalDate> begun, Optional<String> vision, Optional<Ticket> contributesTo, List<ShareView> shares,
                               Map<Long, WorthAnswer> worth, Map<Long, Set<PartKind>> taken) {

    /** Nothing that could be shown. */
    public static final GoalSurroundings NONE = new GoalSurroundings(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Map.of(), Map.of());

    public GoalSurroundings {
        shares = List.copyOf(shares);
        worth = Map.copyOf(worth);
        taken = Map.copyOf(taken);
    }

    /** The shares where they were looked for; absent where only what stands around steps was read, since none is then not the same as nobody. */
    public Optional<List<ShareView>> knownShares() {
        return begun.map(any -> shares);
    }
}
