package org.milepost.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which goal leads to which. Two people's requests, or two tabs, can each set a link that only together close a circle; the later of them is then
 * left out here, the same one each time, so that nobody who follows the links runs in a circle.
 */
public final class GoalChain {

    private final Map<IssueId, IssueId> parents;

    private GoalChain(Map<IssueId, IssueId> parents) {
        this.parents = parents;
    }

    /** The chain that these profiles (parts of kind {@link PartKind#GOAL_PROFILE}) make. */
    public static GoalChain of(Collection<Part> profiles) {
        List<Part> oldestFirst = profiles.stream().filter(part -> part.kind() == PartKind.GOAL_PROFILE)
                .sorted(Comparator.comparing(Part::at).thenComparing(part -> part.aggregate().id())).toList();
        GoalChain chain = new GoalChain(new HashMap<>());
        oldestFirst.forEach(part -> chain.add(new IssueId(part.aggregate().id()), part.issue("parent")));
        return chain;
    }

    /** The chain that these goals make by their profiles. */
    public static GoalChain ofGoals(Collection<Goal> goals) {
        GoalChain chain = new GoalChain(new HashMap<>());
        goals.stream().sorted(Comparator.comparing((Goal goal) -> goal.detail().profile().at()).thenComparing(Goal::id))
                .forEach(goal -> chain.add(goal.id(), goal.detail().profile().parent()));
        return chain;
    }

    private void add(IssueId goal, Optional<IssueId> parent) {
        parent.filter(above -> !closesCircle(goal, above)).ifPresent(above -> parents.put(goal, above));
    }

    /** Whether this goal leading to that one would close a circle. */
    public boolean closesCircle(IssueId goal, IssueId parent) {
        return parent.equals(goal) || ancestors(parent).contains(goal);
    }

    /** The goal that this one leads to. */
    public Optional<IssueId> parent(IssueId goal) {
        return Optional.ofNullable(parents.get(goal));
    }

    /** All goals that this one leads to, the nearest first. */
    public List<IssueId> ancestors(IssueId goal) {
        Set<IssueId> ancestors = new LinkedHashSet<>();
        for (IssueId next = parents.get(goal); next != null && ancestors.add(next); next = parents.get(next)) {
            // The loop's head does it all.
        }
        return List.copyOf(ancestors);
    }

    /** The goals that lead straight to this one, by id. */
    public List<IssueId> children(IssueId goal) {
        List<IssueId> children = new ArrayList<>();
        parents.forEach((child, parent) -> {
            if (parent.equals(goal)) {
                children.add(child);
            }
        });
        children.sort(Comparator.naturalOrder());
        return children;
    }
}
