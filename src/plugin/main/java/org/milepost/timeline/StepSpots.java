package org.milepost.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.milepost.plan.ActionStep;
import org.milepost.timeline.Timeline.StepMark;

/** Where action steps with a day lie on an axis: those closer together than they are wide share a mark, so that many of them stay a line of marks. */
final class StepSpots {

    /** Of {@link Timeline#WIDTH}. */
    private static final int WIDTH = 14;

    private StepSpots() {
    }

    /** @param shown whether a day lies on the axis */
    static List<StepMark> of(List<ActionStep> steps, Axis axis, Predicate<LocalDate> shown) {
        List<StepMark> marks = new ArrayList<>();
        List<ActionStep> dated = steps.stream().filter(step -> day(step).filter(shown).isPresent())
                .sorted(Comparator.comparing((ActionStep step) -> day(step).orElseThrow()).thenComparing(ActionStep::number)).toList();
        for (ActionStep step : dated) {
            int x = axis.x(day(step).orElseThrow());
            StepMark last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
            if (last != null && x - last.x() < WIDTH) {
                marks.set(marks.size() - 1, new StepMark(last.x(), Stream.concat(last.steps().stream(), Stream.of(step)).toList()));
            } else {
                marks.add(new StepMark(x, List.of(step)));
            }
        }
        return marks;
    }

    /** The day a step is drawn at: the day it was done, else its due date; a habit has none until then. */
    static Optional<LocalDate> day(ActionStep step) {
        return step.doneOn().or(() -> step.habit().isPresent() ? Optional.empty() : step.due());
    }
}
