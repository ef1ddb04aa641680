package org.milepost.career;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.milepost.career.GoalLinks.GoalName;
import org.milepost.plan.Goal;
import org.milepost.plan.GoalChain;
import org.milepost.plan.IssueId;
import org.milepost.plan.Outcome;
import org.milepost.plan.PartKind;
import org.milepost.plan.PartRows;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Tickets.Ticket;
import org.milepost.plan.Tickets;
import org.milepost.sharing.Access;

/**
 * What goals hang together with: other goals, and tickets they contribute to. A viewer is told only of those they may see themselves; of the others
 * there is no trace. For goals of one owner it makes the same number of port calls however many there are.
 */
public final class LinkedGoals {

    /** A goal without what its viewer may not know of, and what it hangs together with. */
    record Linked(Goal goal, GoalLinks links) {
    }

    private final VisibleGoals visible;
    private final PartRows parts;
    private final Tickets tickets;

    public LinkedGoals(VisibleGoals visible, PartRows parts, Tickets tickets) {
        this.visible = visible;
        this.parts = parts;
        this.tickets = tickets;
    }

    /**
     * One goal as its viewer, for whom it was found, may see it.
     *
     * @param followed the tickets that its steps follow, if it is the viewer's own
     */
    Linked of(PersonKey viewer, Access access, Goal goal, Map<IssueId, Ticket> followed) {
        if (!access.allows(Access.VIEW)) {
            return new Linked(goal, GoalLinks.NONE);
        }
        GoalChain chain = GoalChain.of(parts.ofOwner(goal.owner(), PartKind.GOAL_PROFILE));
        Set<IssueId> others = others(goal, chain);
        Map<IssueId, GoalName> names = others.isEmpty() ? Map.of() : visible.among(viewer, others).stream().filter(VisibleGoal::isWhole)
                .map(VisibleGoal::outline).collect(toMap(GoalOutline::id, outline -> new GoalName(outline.id(), outline.issue().key(), outline.issue().title())));
        return linked(access, goal, chain, names, browsable(viewer, List.of(goal), followed));
    }

    /**
     * All of one's own goals, each with what it hangs together with among them.
     *
     * @param followed the tickets that their steps follow
     */
    List<Linked> ofOwn(PersonKey owner, List<Goal> own, Map<IssueId, Ticket> followed) {
        GoalChain chain = GoalChain.of(parts.ofOwner(owner, PartKind.GOAL_PROFILE));
        Map<IssueId, GoalName> names = own.stream().collect(toMap(Goal::id, goal -> new GoalName(goal.id(), goal.key(), goal.title())));
        Map<IssueId, Ticket> browsable = browsable(owner, own, followed);
        return own.stream().map(goal -> linked(Access.OWNER, goal, chain, names, browsable)).toList();
    }

    private static Linked linked(Access access, Goal goal, GoalChain chain, Map<IssueId, GoalName> names, Map<IssueId, Ticket> tickets) {
        GoalLinks links = new GoalLinks(chain.ancestors(goal.id()).stream().takeWhile(names::containsKey).map(names::get).toList(),
                chain.children(goal.id()).stream().filter(names::containsKey).map(names::get).toList(), successor(goal).map(names::get),
                named(goal).filter(tickets::containsKey).distinct().collect(toMap(id -> id, tickets::get)));
        return new Linked(goal.with(goal.detail().naming(names.keySet(), tickets.keySet(), access == Access.OWNER)), links);
    }

    private static Set<IssueId> others(Goal goal, GoalChain chain) {
        Set<IssueId> others = new HashSet<>(chain.ancestors(goal.id()));
        others.addAll(chain.children(goal.id()));
        Stream.of(goal.detail().profile().parent(), successor(goal)).flatMap(Optional::stream).forEach(others::add);
        return others;
    }

    private static Optional<IssueId> successor(Goal goal) {
        return goal.detail().outcome().flatMap(Outcome::successor);
    }

    /** What the owner's own steps follow is known: it was asked as the owner, to tell what is done. */
    private Map<IssueId, Ticket> browsable(PersonKey viewer, List<Goal> goals, Map<IssueId, Ticket> followed) {
        Set<IssueId> unknown = goals.stream().flatMap(goal -> Stream.concat(goal.detail().profile().contributesTo().stream(),
                goal.owner().equals(viewer) ? Stream.of() : goal.detail().followed())).collect(toSet());
        Map<IssueId, Ticket> known = new HashMap<>(followed);
        known.putAll(unknown.isEmpty() ? Map.of() : tickets.browsable(viewer, unknown));
        return known;
    }

    /** The tickets that a goal contributes to or that its steps follow. */
    private static Stream<IssueId> named(Goal goal) {
        return Stream.concat(goal.detail().profile().contributesTo().stream(), goal.detail().followed());
    }
}
