package org.milepost.host.jira.model;

import static org.milepost.host.jira.model.Transition.Outcome.CLEAR;
import static org.milepost.host.jira.model.Transition.Outcome.KEEP;
import static org.milepost.host.jira.model.Transition.Outcome.SET_DONE;
import static org.milepost.host.jira.model.Transition.plain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The workflows of this Jira. */
public final class Workflows {

    /** Jira's simplified workflow: from every status to every other, without screens. */
    public static final String SIMPLE = "Simplified workflow";
    /** One way only, To Do to In Progress to Done: nothing is done that was not begun. */
    public static final String STRICT = "Step by step workflow";
    /** Two ways to be done, one of which asks for a resolution. */
    public static final String HARD = "Classic workflow";

    private final Map<String, Workflow> byName = new ConcurrentHashMap<>();

    public Workflows() {
        put(simple());
        put(strict());
        put(hard());
    }

    public void put(Workflow workflow) {
        byName.put(workflow.name(), workflow);
    }

    /**
     * The workflow of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Workflow byName(String name) {
        return Optional.ofNullable(byName.get(name))
                .orElseThrow(() -> new IllegalArgumentException("No workflow " + name));
    }

    private static Workflow simple() {
        Map<String, List<Transition>> steps = new LinkedHashMap<>();
        steps.put(Constants.TO_DO.id(), List.of());
        steps.put(Constants.IN_PROGRESS.id(), List.of());
        steps.put(Constants.DONE.id(), List.of());
        return new Workflow(SIMPLE, Constants.TO_DO.id(), steps, List.of(
                plain(11, "To Do", Constants.TO_DO.id(), CLEAR),
                plain(21, "In Progress", Constants.IN_PROGRESS.id(), CLEAR),
                plain(31, "Done", Constants.DONE.id(), SET_DONE)));
    }

    private static Workflow strict() {
        Map<String, List<Transition>> steps = new LinkedHashMap<>();
        steps.put(Constants.TO_DO.id(), List.of(plain(11, "Start", Constants.IN_PROGRESS.id(), CLEAR)));
        steps.put(Constants.IN_PROGRESS.id(), List.of(plain(21, "Finish", Constants.DONE.id(), SET_DONE),
                plain(31, "Stop", Constants.TO_DO.id(), CLEAR)));
        steps.put(Constants.DONE.id(), List.of(plain(41, "Reopen", Constants.IN_PROGRESS.id(), CLEAR)));
        return new Workflow(STRICT, Constants.TO_DO.id(), steps, List.of());
    }

    private static Workflow hard() {
        Screen screen = new Screen("Resolve Issue Screen", List.of(Field.RESOLUTION, Field.ASSIGNEE));
        Transition resolve = new Transition(5, "Resolve Issue", Constants.RESOLVED.id(), Optional.of(screen), KEEP,
                Optional.of(Permission.RESOLVE_ISSUES));
        Transition close = new Transition(2, "Close Issue", Constants.CLOSED.id(), Optional.empty(), SET_DONE,
                Optional.of(Permission.CLOSE_ISSUES));
        Transition start = plain(4, "Start Progress", Constants.IN_PROGRESS.id(), CLEAR);
        Transition reopen = plain(3, "Reopen Issue", Constants.OPEN.id(), CLEAR);
        Map<String, List<Transition>> steps = new LinkedHashMap<>();
        steps.put(Constants.OPEN.id(), List.of(start, resolve, close));
        steps.put(Constants.IN_PROGRESS.id(), List.of(resolve, close));
        steps.put(Constants.RESOLVED.id(), List.of(close, reopen));
        steps.put(Constants.CLOSED.id(), List.of(reopen));
        return new Workflow(HARD, Constants.OPEN.id(), steps, List.of());
    }
}
