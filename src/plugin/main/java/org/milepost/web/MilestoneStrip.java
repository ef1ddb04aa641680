package org.milepost.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.milepost.plan.IssueId;
import org.milepost.timeline.Timeline;

/** One milestone drawn among those of its goal that the viewer may see, on the line of time of the goal's own picture; small, without labels. */
public final class MilestoneStrip {

    /** Pixels down to the letters of today's flag. */
    private static final int FLAG = 13;
    /** Pixels down to the middle of the markers. */
    private static final int MIDDLE = 64;

    private final Timeline timeline;
    private final IssueId milestone;
    private final LocalDate today;
    private final Words words;

    MilestoneStrip(Timeline timeline, IssueId milestone, LocalDate today, Words words) {
        this.timeline = timeline;
        this.milestone = milestone;
        this.today = today;
        this.words = words;
    }

    /** Whether the milestone has a day: else it has no place to be drawn at. */
    public boolean isDrawn() {
        return !getHere().isEmpty();
    }

    public int getMiddle() {
        return MIDDLE;
    }

    public List<PictureTick> getTicks() {
        return PictureTick.of(timeline.ticks(), timeline.unit(), words);
    }

    /** Stretches that are drawn shorter than they are. */
    public List<PictureSpan> getGaps() {
        return timeline.gaps().stream().map(gap -> new PictureSpan(gap.fromX(), gap.toX())).toList();
    }

    public PictureFlag getToday() {
        return new PictureFlag(timeline.today(), words.text("milepost.today.flag", words.day(today)), FLAG);
    }

    /** The goal's target; none without one. */
    public List<PictureFlag> getTarget() {
        return timeline.target().stream().map(target -> new PictureFlag(target.x(), words.text("milepost.timeline.target.flag"), FLAG)).toList();
    }

    /** The other milestones that have a day. */
    public List<PictureMark> getOthers() {
        return marks(mark -> !mark.milestone().id().equals(milestone));
    }

    /** The milestone itself: one mark, or none. */
    public List<PictureMark> getHere() {
        return marks(mark -> mark.milestone().id().equals(milestone));
    }

    private List<PictureMark> marks(Predicate<Timeline.Mark> shown) {
        return timeline.marks().stream().filter(shown).map(mark -> new PictureMark(mark, MIDDLE, Density.MARKERS, words)).toList();
    }

    /** What stands for the drawing where it cannot be seen; the words beside it say which milestones come before and after. */
    public String getDescription() {
        String day = timeline.marks().stream().filter(mark -> mark.milestone().id().equals(milestone)).map(mark -> words.day(mark.day())).findFirst().orElse("");
        return words.text("milepost.milestone.strip", day, timeline.marks().size(), words.day(timeline.first()), words.day(timeline.last()), words.day(today));
    }
}
