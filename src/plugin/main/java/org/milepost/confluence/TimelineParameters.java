package org.milepost.confluence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.milepost.link.PlanQuestion;
import org.milepost.link.Section;
import org.milepost.timeline.CareerTimeline.Range;

/**
 * What the author of a page asked the career-timeline macro for.
 *
 * @param personName log-in name of the owner, absent where a goal is named alone
 * @param goalKey the goal to draw, absent for all goals of the plan
 * @param range which stretch of time of a whole plan
 * @param today where the viewer is
 */
record TimelineParameters(Optional<String> personName, Optional<String> goalKey, Range range, LocalDate today) {

    TimelineParameters {
        Objects.requireNonNull(range, "range is null");
        Objects.requireNonNull(today, "today is null");
    }

    /**
     * Reads the parameters of the macro; those that it does not know are passed over, since Confluence adds some of its own.
     *
     * @param viewerName log-in name of the person who looks, whose plan it is unless the page names somebody or a goal
     * @throws ParametersRefused with each parameter that cannot be used
     */
    static TimelineParameters parse(Map<String, String> parameters, String viewerName, LocalDate today) throws ParametersRefused {
        List<String> refused = new ArrayList<>();
        Optional<String> goal = MacroParameters.goal(parameters, refused);
        Optional<String> person = MacroParameters.person(parameters, refused).or(() -> Optional.of(viewerName).filter(viewer -> goal.isEmpty()));
        Optional<String> typed = MacroParameters.given(parameters, "range");
        Optional<Range> range = typed.map(TimelineParameters::range).orElse(Optional.of(Range.YEAR));
        if (range.isEmpty()) {
            refused.add("range");
        }
        if (!refused.isEmpty()) {
            throw new ParametersRefused(refused);
        }
        return new TimelineParameters(person, goal, range.orElseThrow(), today);
    }

    private static Optional<Range> range(String name) {
        return Arrays.stream(Range.values()).filter(range -> range.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))).findFirst();
    }

    PlanQuestion question() {
        return personName.map(person -> PlanQuestion.ofPerson(person, today, Section.TIMELINE))
                .orElseGet(() -> PlanQuestion.ofGoal(goalKey.orElseThrow(), today, Section.TIMELINE));
    }
}
