package org.milepost.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milepost.plan.Goal;
import org.milepost.timeline.CareerTimeline;
import org.milepost.timeline.CareerTimeline.Bar;
import org.milepost.timeline.CareerTimeline.Course;
import org.milepost.timeline.CareerTimeline.Row;

/** What is drawn of one goal in the picture of all goals: down in pixels, across in per cent of the width. */
public final class CareerLane {

    /** How high a goal's bar is. */
    private static final int BAR = 6;
    /** From the middle of the bar down to the title of the next milestone. */
    private static final int TO_LABEL = 9;

    private final CareerTimeline timeline;
    private final int place;
    private final Row row;
    private final RowHeight height;
    private final LocalDate today;
    private final Words words;

    /**
     * @param place which row it is, from 0
     * @param today the owner's day
     */
    CareerLane(CareerTimeline timeline, int place, RowHeight height, LocalDate today, Words words) {
        this.timeline = timeline;
        this.place = place;
        this.row = timeline.rows().get(place);
        this.height = height;
        this.today = today;
        this.words = words;
    }

    /** achieved, ended, paused, overdue, under_way or undated. */
    public String getCourse() {
        return States.code(row.course());
    }

    /** Down to the middle of its bar. */
    public int getMiddle() {
        return CareerPicture.HEAD + place * height.height() + height.middle();
    }

    /** Down to letters that are level with its bar. */
    public int getBaseline() {
        return getMiddle() + 4;
    }

    public int getBarTop() {
        return getMiddle() - BAR / 2;
    }

    public int getBarHeight() {
        return BAR;
    }

    /** Down to its end. */
    public int getBottom() {
        return CareerPicture.HEAD + (place + 1) * height.height();
    }

    /** Whether it has a day at all. */
    public boolean isDated() {
        return row.bar().isPresent();
    }

    /** From its beginning to its end, as far as that is shown; nothing to loop over without a day. */
    public List<PictureSpan> getBar() {
        return row.bar().stream().map(bar -> new PictureSpan(bar.fromX(), bar.toX())).toList();
    }

    public boolean isCutBefore() {
        return row.bar().filter(Bar::cutBefore).isPresent();
    }

    public boolean isCutAfter() {
        return row.bar().filter(Bar::cutAfter).isPresent();
    }

    /** From a target that has passed to today. */
    public List<PictureSpan> getOverrun() {
        return row.bar().stream().filter(any -> row.course() == Course.OVERDUE).map(bar -> new PictureSpan(bar.toX(), timeline.today())).toList();
    }

    /** Where its target is: both ends of the span. */
    public List<PictureSpan> getTarget() {
        return row.target().stream().map(target -> new PictureSpan(target.x(), target.x())).toList();
    }

    /** From where its target was first to where it is; nothing if it did not move. */
    public List<PictureSpan> getMoved() {
        return row.target().stream().flatMap(target -> target.baselineX().stream().map(first -> new PictureSpan(first, target.x()))).toList();
    }

    /** Its target in words, with where it was first; for lanes with a target. */
    public String getTargetText() {
        Goal goal = row.entry().goal();
        Optional<LocalDate> target = goal.targetDate();
        String text = target.map(day -> words.text("milepost.timeline.target", words.day(day))).orElse("");
        return goal.baseline().filter(first -> !target.equals(Optional.of(first)))
                .map(first -> text + ", " + words.text("milepost.timeline.baseline", words.day(first))).orElse(text);
    }

    public List<CareerMark> getMarks() {
        return row.marks().stream().map(mark -> new CareerMark(mark, words)).toList();
    }

    /** Its action steps that have a day. */
    public List<PictureStep> getSteps() {
        return row.steps().stream().map(mark -> new PictureStep(mark, today, words)).toList();
    }

    /** The line to the goal it leads to, if its own end is shown. */
    public List<CareerElbow> getElbow() {
        return row.elbowX().stream().map(x -> new CareerElbow(x, (place - row.parent().orElseThrow()) * height.height())).toList();
    }

    /** How many of its milestones lie before the stretch that is shown. */
    public int getEarlier() {
        return row.earlier();
    }

    /** How many lie after it. */
    public int getLater() {
        return row.later();
    }

    public String getEarlierText() {
        return words.text("milepost.overview.earlier", row.earlier());
    }

    public String getLaterText() {
        return words.text("milepost.overview.later", row.later());
    }

    /** The title of the next milestone below its mark, where it has room. */
    public List<CareerLabel> getLabel() {
        return row.label().stream().filter(any -> height == RowHeight.ROOMY).map(label -> new CareerLabel(label, getMiddle() + TO_LABEL)).toList();
    }
}
