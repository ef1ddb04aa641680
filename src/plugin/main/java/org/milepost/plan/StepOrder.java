package org.milepost.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order in which the steps of a goal are to be taken.
 *
 * @param version of its {@link Part}, 0 without one
 * @param steps numbers of steps; those that are not among them come after
 */
public record StepOrder(long version, List<Long> steps) {

    /** Nobody has put the steps in an order: their days decide. */
    public static final StepOrder NONE = new StepOrder(0, List.of());

    public StepOrder {
        steps = List.copyOf(steps);
    }

    static StepOrder of(Part part) {
        return new StepOrder(part.version(), part.codes("steps").stream().map(Long::valueOf).toList());
    }

    /** Open steps first: as they were put, then by day, undated ones last, older ones before younger ones. Done ones by the day they were done, the last one first. */
    List<ActionStep> sorted(List<ActionStep> unsorted) {
        Map<Long, Integer> places = new HashMap<>();
        steps.forEach(number -> places.put(number, places.size()));
        return unsorted.stream().sorted(Comparator.comparing(ActionStep::isDone)
                .thenComparing(step -> step.doneOn().map(day -> -day.toEpochDay()).orElse(0L))
                .thenComparing(step -> places.getOrDefault(step.number(), Integer.MAX_VALUE)).thenComparing(ActionStep.BY_DAY)).toList();
    }

    /** The same without steps that are gone. */
    StepOrder among(List<ActionStep> there) {
        return new StepOrder(version, steps.stream().filter(number -> there.stream().anyMatch(step -> step.number() == number)).toList());
    }
}
