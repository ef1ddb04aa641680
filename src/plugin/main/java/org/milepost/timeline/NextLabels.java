package org.milepost.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.milepost.timeline.CareerTimeline.Label;
import org.milepost.timeline.CareerTimeline.Mark;
import org.milepost.timeline.CareerTimeline.Row;
import org.milepost.timeline.Timeline.Anchor;

/** Finds room for the title of each goal's next milestone: below its mark, between the lines that lead upwards. */
final class NextLabels {

    /** Less room than this says too little of a title, in units. */
    static final int LEAST_WIDTH = 150;
    /** The most room a label gets, in units. */
    static final int MOST_WIDTH = 360;
    /** How far right of the end of a goal its line upwards stands at most, in units: 16 pixels where the drawing is 400 wide. */
    static final int ELBOW_WIDTH = 40;

    private final List<Row> rows;

    private NextLabels(List<Row> rows) {
        this.rows = rows;
    }

    static List<Row> in(List<Row> rows) {
        NextLabels labels = new NextLabels(rows);
        return IntStream.range(0, rows.size()).mapToObj(index -> rows.get(index).withLabel(labels.label(index))).toList();
    }

    private Optional<Label> label(int index) {
        return rows.get(index).marks().stream().filter(Mark::next).findFirst().flatMap(mark -> {
            int right = Math.min(MOST_WIDTH, rightOf(mark.x(), index) - mark.x());
            int left = Math.min(MOST_WIDTH, mark.x() - leftOf(mark.x(), index));
            if (right >= LEAST_WIDTH) {
                return Optional.of(new Label(mark, Anchor.START, right));
            }
            return left >= LEAST_WIDTH ? Optional.of(new Label(mark, Anchor.END, left)) : Optional.empty();
        });
    }

    private int rightOf(int x, int index) {
        return passing(index).filter(elbow -> elbow + ELBOW_WIDTH > x).min(Integer::compare).orElse(Timeline.WIDTH);
    }

    private int leftOf(int x, int index) {
        return passing(index).map(elbow -> elbow + ELBOW_WIDTH).filter(elbow -> elbow <= x).max(Integer::compare).orElse(0);
    }

    /** The lines that come from goals further down and pass the lower half of this row. */
    private Stream<Integer> passing(int index) {
        return rows.subList(index + 1, rows.size()).stream().filter(row -> row.parent().filter(parent -> parent <= index).isPresent())
                .flatMap(row -> row.elbowX().stream());
    }
}
