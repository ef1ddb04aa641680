package org.milepost.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.milepost.plan.Goal;
import org.milepost.plan.Milestone;
import org.milepost.timeline.CareerTimeline;
import org.milepost.timeline.CareerTimeline.Entry;
import org.milepost.timeline.CareerTimeline.Range;
import org.milepost.timeline.CareerTimeline.Row;
import org.milepost.timeline.CareerTimelineLayout;
import org.milepost.timeline.Timeline.State;

/** All goals of a person on one line of time: a list of links and words with a drawing beside it, row by row. */
public final class CareerPicture {

    /** The id of the section, so that a link to another range leads back to it. */
    static final String ANCHOR = "milepost-overview";
    /** Pixels above the first row: today's flag, then the axis. The style sheet leaves as much above the titles. */
    static final int HEAD = 48;
    /** Pixels down to the letters of today's flag. */
    private static final int FLAG = 13;

    private final CareerTimeline timeline;
    private final LocalDate today;
    private final String contextPath;
    private final Words words;
    private final RowHeight height;

    private CareerPicture(CareerTimeline timeline, LocalDate today, String contextPath, Words words) {
        this.timeline = timeline;
        this.today = today;
        this.contextPath = contextPath;
        this.words = words;
        this.height = RowHeight.of(timeline.rows().size());
    }

    /**
     * @param goals in order of importance
     * @param today the owner's day
     */
    public static CareerPicture of(List<Entry> goals, LocalDate today, Range range, String contextPath, Words words) {
        return new CareerPicture(CareerTimelineLayout.of(goals, today, range), today, contextPath, words);
    }

    /** The range of this name in lower case; the year for any other, or none. */
    static Range range(String name) {
        return Arrays.stream(Range.values()).filter(range -> States.code(range).equals(name)).findFirst().orElse(Range.YEAR);
    }

    /** Whether there is any goal. */
    public boolean isShown() {
        return !timeline.rows().isEmpty() || timeline.earlier() + timeline.later() > 0;
    }

    /** Whether anything has a day: else there are words alone. */
    public boolean isDrawn() {
        return timeline.rows().stream().anyMatch(row -> row.bar().isPresent());
    }

    /** Whether there are so many goals that each is one line. */
    public boolean isDense() {
        return height == RowHeight.DENSE;
    }

    public List<RangeLink> getRanges() {
        return Arrays.stream(Range.values()).map(range -> new RangeLink(range, range == timeline.range(), Links.career(contextPath), words)).toList();
    }

    /** The first and the last day that are shown. */
    public String getSpan() {
        return words.text("milepost.overview.span", words.day(timeline.first()), words.day(timeline.last()));
    }

    public List<CareerRow> getRows() {
        return timeline.rows().stream()
                .map(row -> new CareerRow(row, row.parent().map(this::goal), today, contextPath, words)).toList();
    }

    private Goal goal(int place) {
        return timeline.rows().get(place).entry().goal();
    }

    /** What is drawn of each row. */
    public List<CareerLane> getLanes() {
        return IntStream.range(0, timeline.rows().size()).mapToObj(place -> new CareerLane(timeline, place, height, today, words)).toList();
    }

    /** In pixels. */
    public int getHeight() {
        return HEAD + timeline.rows().size() * height.height();
    }

    /** Down to the axis, in pixels. */
    public int getAxis() {
        return HEAD - 4;
    }

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
        return new PictureFlag(timeline.today(), words.text("milepost.today.flag", words.day(today)), FLAG);
    }

    /** Whether milestones or goals lie before or after the stretch that is shown. */
    public boolean isBeyond() {
        return timeline.rows().stream().anyMatch(row -> row.earlier() + row.later() > 0);
    }

    /** How many goals have no row since they lie before or after the stretch that is shown; nothing to loop over if all have one. */
    public List<String> getFolded() {
        return Stream.of(folded("milepost.overview.goals.earlier", timeline.earlier()), folded("milepost.overview.goals.later", timeline.later()))
                .flatMap(Optional::stream).toList();
    }

    private Optional<String> folded(String key, int goals) {
        return goals == 0 ? Optional.empty() : Optional.of(words.text(key, goals));
    }

    /** The milestones that are drawn, in order of time, and those without a day. */
    public List<CareerMilestone> getMilestones() {
        return timeline.rows().stream().flatMap(this::milestones).sorted(Comparator.comparing(CareerMilestone::orderedBy)).toList();
    }

    private Stream<CareerMilestone> milestones(Row row) {
        Goal goal = row.entry().goal();
        return Stream.concat(
                row.marks().stream().map(mark -> new CareerMilestone(mark.milestone().title(), Optional.of(mark.day()), mark.state(), goal.title(), words)),
                row.undated().stream().map(milestone -> new CareerMilestone(milestone.title(), Optional.empty(), State.UNDATED, goal.title(), words)));
    }

    public boolean isAnyMilestone() {
        return !getMilestones().isEmpty();
    }

    public String getMilestonesText() {
        return words.text("milepost.overview.words", getMilestones().size());
    }

    /** Where all goals have a row. */
    public String getAllUrl() {
        return new RangeLink(Range.ALL, false, Links.career(contextPath), words).getUrl();
    }

    /** What stands for the drawing where it cannot be seen. */
    public String getDescription() {
        return words.text("milepost.overview.picture", words.day(timeline.first()), words.day(timeline.last()), timeline.rows().size(),
                words.day(today), nextText());
    }

    private String nextText() {
        return timeline.rows().stream().filter(row -> row.course().isPursued()).flatMap(row -> row.entry().goal().nextMilestone().stream())
                .filter(milestone -> milestone.dueDate().isPresent()).min(Comparator.comparing((Milestone next) -> next.dueDate().orElseThrow()))
                .map(next -> words.text("milepost.overview.picture.next", next.title(), words.day(next.dueDate().orElseThrow())))
                .orElseGet(() -> words.text("milepost.overview.picture.next.none"));
    }
}
