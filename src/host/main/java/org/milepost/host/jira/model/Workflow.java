package org.milepost.host.jira.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A workflow: where issues start and how they move.
 *
 * @param initial the id of the first status
 * @param steps   for each status in order, the transitions that leave it
 * @param global  the transitions that leave every status
 */
public record Workflow(String name, String initial, Map<String, List<Transition>> steps, List<Transition> global) {

    public Workflow {
        global = List.copyOf(global);
        steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
        if (!steps.containsKey(initial)) {
            throw new IllegalArgumentException("The first status is no step: " + initial);
        }
    }

    /** The transitions that leave a status, those of the step first; none leads to where the issue is already. */
    public List<Transition> from(String statusId) {
        return Stream.concat(steps.getOrDefault(statusId, List.of()).stream(),
                global.stream().filter(each -> !each.target().equals(statusId))).toList();
    }

    public Optional<Transition> byId(int id) {
        return Stream.concat(steps.values().stream().flatMap(List::stream), global.stream())
                .filter(each -> each.id() == id).findFirst();
    }

    /** The ids of its statuses in order; a step's number is its place here, from 1. */
    public List<String> statuses() {
        return List.copyOf(steps.keySet());
    }
}
