package org.milepost.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.milepost.plan.ActionStep;
import org.milepost.timeline.Timeline;

/** Action steps on the axis of the picture: one mark for all that lie on the same spot. */
public final class PictureStep {

    private final Timeline.StepMark mark;
    private final LocalDate today;
    private final Words words;

    PictureStep(Timeline.StepMark mark, LocalDate today, Words words) {
        this.mark = mark;
        this.today = today;
        this.words = words;
    }

    /** In per cent of the width. */
    public String getX() {
        return PictureSpan.percent(mark.x());
    }

    /** Part of a CSS class: done if all of them are, overdue if one is, else open. */
    public String getState() {
        List<ActionStep> open = mark.steps().stream().filter(step -> !step.isDone()).toList();
        if (open.isEmpty()) {
            return "done";
        }
        return open.stream().map(ActionStep::due).flatMap(Optional::stream).anyMatch(day -> day.isBefore(today)) ? "overdue" : "open";
    }

    /** What they are and when. */
    public String getTitle() {
        return mark.steps().stream().map(this::title).collect(Collectors.joining("; "));
    }

    private String title(ActionStep step) {
        String day = step.doneOn().map(done -> words.text("milepost.goalpage.step.done.title", words.day(done)))
                .orElseGet(() -> words.text("milepost.goalpage.step.due", words.day(step.due().orElseThrow())));
        return step.text() + ", " + day;
    }
}
