package org.milepost.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.milepost.plan.IssueId;
import org.milepost.timeline.CareerTimeline.Entry;

/**
 * Puts goals in an order in which those that lead to a goal stand right below it, the one that ends first next to it. Goals that lead to
 * none keep the order in which they come, save that those without any day, and without one below them, go to the end.
 */
final class ChainOrder {

    /**
     * A goal in its place.
     *
     * @param entry the goal
     * @param depth how many goals it leads to
     * @param parent the place of the one it leads to at once
     */
    record Link(Entry entry, int depth, Optional<Integer> parent) {
    }

    private final Map<IssueId, Entry> entries = new LinkedHashMap<>();
    private final Map<IssueId, GoalSpan> spans;
    private final Map<IssueId, List<Entry>> children = new LinkedHashMap<>();
    private final List<Entry> roots = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    private ChainOrder(List<Entry> goals, Map<IssueId, GoalSpan> spans) {
        this.spans = spans;
        goals.forEach(goal -> entries.put(goal.goal().id(), goal));
        for (Entry goal : goals) {
            parent(goal).ifPresentOrElse(parent -> children.computeIfAbsent(parent, any -> new ArrayList<>()).add(goal), () -> roots.add(goal));
        }
    }

    /** @param spans when each of the goals is */
    static List<Link> of(List<Entry> goals, Map<IssueId, GoalSpan> spans) {
        ChainOrder chain = new ChainOrder(goals, spans);
        chain.roots.stream().sorted(Comparator.comparing(goal -> !chain.isDated(goal))).forEach(goal -> chain.add(goal, 0, Optional.empty()));
        return chain.links;
    }

    private void add(Entry goal, int depth, Optional<Integer> parent) {
        Optional<Integer> place = Optional.of(links.size());
        links.add(new Link(goal, depth, parent));
        below(goal).sorted(Comparator.comparing(this::end)).forEach(child -> add(child, depth + 1, place));
    }

    private Stream<Entry> below(Entry goal) {
        return children.getOrDefault(goal.goal().id(), List.of()).stream();
    }

    private LocalDate end(Entry goal) {
        return spans.get(goal.goal().id()).end().orElse(LocalDate.MAX);
    }

    private boolean isDated(Entry goal) {
        return spans.get(goal.goal().id()).isDated() || below(goal).anyMatch(this::isDated);
    }

    /** The goal above; none for a goal that would come back to itself on the way up, as all goals of a circle do. */
    private Optional<IssueId> parent(Entry goal) {
        Set<IssueId> passed = new HashSet<>();
        Optional<IssueId> step = above(goal);
        while (step.isPresent() && passed.add(step.get())) {
            if (step.get().equals(goal.goal().id())) {
                return Optional.empty();
            }
            step = above(entries.get(step.get()));
        }
        return above(goal);
    }

    private Optional<IssueId> above(Entry goal) {
        return goal.parent().filter(entries::containsKey);
    }
}
