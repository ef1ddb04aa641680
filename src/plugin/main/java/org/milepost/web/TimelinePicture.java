package org.milepost.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.milepost.timeline.Timeline;

/**
 * The drawing of one goal as the SVG needs it: across in per cent of the width, so that the picture grows with its panel while shapes and
 * letters keep their size; down in pixels. Positions are attributes, never styles: a strict content security policy holds.
 */
public final class TimelinePicture {

    /** Lanes that markers alone are spread over. */
    private static final int BARE_LANES = 5;

    /** Pixels above the first lane: flags of today and the target, then the axis. */
    private static final int HEAD = 72;

    /** Closer together than this (of {@link Timeline#WIDTH}) the flags of today and the target would touch. */
    private static final int FLAG = 260;

    /** Pixels down to the letters of the upper and the lower flag. */
    private static final int UPPER = 13;
    private static final int LOWER = 33;

    private final Timeline timeline;
    private final LocalDate today;
    private final Words words;
    private final Density density;

    TimelinePicture(Timeline timeline, LocalDate today, Words words) {
        this.timeline = timeline;
        this.today = today;
        this.words = words;
        this.density = Density.of(timeline.marks().size());
    }

    /** Whether there is anything with a day: else there is nothing to draw. */
    public boolean isDrawn() {
        return !timeline.marks().isEmpty() || timeline.target().isPresent();
    }

    /** Pixels. */
    public int getHeight() {
        return getBottom() + 12;
    }

    /** Where the lines of the grid, of today and of the target end, in pixels. */
    public int getBottom() {
        int lanes = density == Density.MARKERS ? BARE_LANES : Math.max(1, timeline.lanes());
        return HEAD + lanes * density.lane();
    }

    /** First days of months, quarters or years with their names. */
    public List<PictureTick> getTicks() {
        return PictureTick.of(timeline.ticks(), timeline.unit(), words);
    }

    /** Stretches that are drawn shorter than they are. */
    public List<PictureSpan> getGaps() {
        return timeline.gaps().stream().map(gap -> new PictureSpan(gap.fromX(), gap.toX())).toList();
    }

    public boolean isCompressed() {
        return !timeline.gaps().isEmpty();
    }

    public PictureFlag getToday() {
        return new PictureFlag(timeline.today(), words.text("milepost.today.flag", words.day(today)), UPPER);
    }

    /** The target's flag; none without a target date. */
    public List<PictureFlag> getTarget() {
        return timeline.target().stream()
                .map(target -> new PictureFlag(target.x(), words.text("milepost.timeline.target.flag"),
                        Math.abs(target.x() - timeline.today()) < FLAG ? LOWER : UPPER))
                .toList();
    }

    /** The moves of the target. */
    public List<PictureSpan> getTargetMoves() {
        return timeline.target().stream().flatMap(target -> target.moves().stream()).map(PictureSpan::of).toList();
    }

    /** The action steps that have a day. */
    public List<PictureStep> getSteps() {
        return timeline.steps().stream().map(mark -> new PictureStep(mark, today, words)).toList();
    }

    /** The dated milestones. */
    public List<PictureMark> getMarks() {
        List<Timeline.Mark> marks = timeline.marks();
        return IntStream.range(0, marks.size())
                .mapToObj(index -> new PictureMark(marks.get(index), top(marks.get(index), index), density, words))
                .toList();
    }

    private int top(Timeline.Mark mark, int index) {
        int lane = density == Density.MARKERS ? index % BARE_LANES : mark.label().lane();
        return HEAD + lane * density.lane();
    }

    /** What stands for the picture where it cannot be seen. */
    public String getDescription() {
        long reached = timeline.marks().stream().filter(mark -> mark.state() == Timeline.State.REACHED).count();
        return words.text("milepost.timeline.picture",
                words.text("milepost.timeline.picture.span", words.day(timeline.first()), words.day(timeline.last())),
                words.text("milepost.timeline.summary", reached, timeline.marks().size() + timeline.undated().size()),
                words.day(today));
    }
}
