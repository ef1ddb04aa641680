package org.milepost.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.health.MeasureLine;
import org.milepost.plan.MeasureValue;

/** The values of a measure as a line over time, the target across it, and the straight way from the start to the target. */
public final class MeasurePicture {

    private static final int TOP = 24;
    private static final int BOTTOM = 112;

    private final List<MeasureValue> values;
    private final Optional<MeasureLine> line;
    private final String name;
    private final String unit;
    private final Plot plot;
    private final Words words;

    /** @param values in order of days, one at least */
    MeasurePicture(String name, String unit, List<MeasureValue> values, Optional<MeasureLine> line, Words words) {
        this.name = name;
        this.unit = unit;
        this.values = List.copyOf(values);
        this.line = line;
        this.words = words;
        List<LocalDate> days = Stream.concat(values.stream().map(MeasureValue::day),
                line.stream().flatMap(way -> Stream.of(way.start(), way.targetDay()))).sorted().toList();
        List<BigDecimal> heights = Stream.concat(values.stream().map(MeasureValue::value),
                line.stream().flatMap(way -> Stream.of(way.baseline(), way.target()))).sorted(Comparator.naturalOrder()).toList();
        this.plot = new Plot(days.get(0), days.get(days.size() - 1), heights.get(0), heights.get(heights.size() - 1), TOP, BOTTOM);
    }

    /** Pixels. */
    public int getHeight() {
        return BOTTOM + 28;
    }

    /** Pixels down to where the days stand. */
    public int getFoot() {
        return BOTTOM + 22;
    }

    /** The value of each day. */
    public List<DrawnDot> getDots() {
        return values.stream().map(value -> plot.dot(value.day(), value.value(),
                words.text("milepost.goalpage.measure.on", Numbers.of(value.value(), unit, words), words.day(value.day())))).toList();
    }

    /** From value to value. */
    public List<DrawnLine> getLines() {
        return Plot.lines(getDots());
    }

    /** The straight way from the start to the target; none without a target. */
    public List<DrawnLine> getWay() {
        return line.map(way -> new DrawnLine(plot.dot(way.start(), way.baseline(), ""), plot.dot(way.targetDay(), way.target(), ""))).stream().toList();
    }

    /** The height of the target with its name; none without a target. */
    public List<DrawnDot> getTarget() {
        return line.map(way -> plot.dot(way.targetDay(), way.target(),
                words.text("milepost.goalpage.measure.target", Numbers.of(way.target(), unit, words)))).stream().toList();
    }

    public String getFirstDay() {
        return words.day(plot.first());
    }

    public String getLastDay() {
        return words.day(plot.last());
    }

    /** What stands for the picture where it cannot be seen. */
    public String getDescription() {
        MeasureValue last = values.get(values.size() - 1);
        return words.text("milepost.goalpage.measure.picture", name, values.size(), Numbers.of(last.value(), unit, words), words.day(last.day()));
    }
}
