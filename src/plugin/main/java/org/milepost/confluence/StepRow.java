package org.milepost.confluence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.milepost.plan.ActionStep;
import org.milepost.web.Words;

/** A step that the line of a goal shows as a mark, in words: what it is, its day and how it stands. */
public final class StepRow {

    private final ActionStep step;
    private final LocalDate today;
    private final Words words;

    private StepRow(ActionStep step, LocalDate today, Words words) {
        this.step = step;
        this.today = today;
        this.words = words;
    }

    /** Those that have a day, in order of time. */
    static List<StepRow> of(List<ActionStep> steps, LocalDate today, Words words) {
        return steps.stream().filter(step -> step.doneOn().or(step::due).isPresent()).map(step -> new StepRow(step, today, words)).sorted(Comparator.comparing(StepRow::day)).toList();
    }

    private LocalDate day() {
        return step.doneOn().or(step::due).orElseThrow();
    }

    /** The day it was done, or is to be. */
    public String getDay() {
        return words.day(day());
    }

    public String getText() {
        return step.text();
    }

    public String getState() {
        return words.text(step.isDone() ? "milepost.goalpage.step.done" : day().isBefore(today) ? "milepost.state.overdue" : "milepost.state.planned");
    }
}
