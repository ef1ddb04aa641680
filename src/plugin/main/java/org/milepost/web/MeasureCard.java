package org.milepost.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.milepost.career.GoalSurroundings;
import org.milepost.career.GoalView;
import org.milepost.health.Forecast;
import org.milepost.health.MeasureLine;
import org.milepost.health.MeasurePoint;
import org.milepost.health.Progress;
import org.milepost.health.Progress.Covered;
import org.milepost.plan.Goal;
import org.milepost.plan.Measure;
import org.milepost.plan.MeasureValue;
import org.milepost.sharing.Access;

/** How one sees that a goal comes nearer: a measure with its values, or that it is done or not done. */
public final class MeasureCard {

    private final Goal goal;
    private final Access access;
    private final LocalDate today;
    private final Optional<LocalDate> begun;
    private final Optional<Measure> measure;
    private final Words words;

    MeasureCard(GoalView view, GoalSurroundings around, Words words) {
        this.goal = view.goal();
        this.access = view.access();
        this.today = view.today();
        this.begun = around.begun();
        this.measure = goal.detail().profile().measure();
        this.words = words;
    }

    /** Whether there is a measure. */
    public boolean isSet() {
        return measure.isPresent();
    }

    /** Whether its owner says that it is done or not done, with nothing in between. */
    public boolean isDoneOrNot() {
        return measure.isEmpty() && goal.detail().profile().doneOrNot();
    }

    /** What is measured; empty without a measure. */
    public String getName() {
        return measure.map(Measure::name).orElse("");
    }

    public String getUnit() {
        return measure.map(Measure::unit).orElse("");
    }

    /** Where it is now and since when; that there is no value yet, without one. */
    public String getNow() {
        return goal.detail().current().map(value -> words.text("milepost.goalpage.measure.on", shown(value.value()), words.day(value.day())))
                .orElseGet(() -> words.text("milepost.goalpage.measure.none"));
    }

    /** From where to where; empty without a target. */
    public String getWay() {
        Optional<BigDecimal> baseline = measure.flatMap(Measure::baseline);
        return measure.flatMap(Measure::target).map(target -> baseline.isPresent()
                ? words.text("milepost.goalpage.measure.way", words.number(baseline.get()), shown(target))
                : words.text("milepost.goalpage.measure.target", shown(target))).orElse("");
    }

    /** Whether there is a way to have gone a part of. */
    public boolean isCovered() {
        return covered().isPresent();
    }

    /** How much of the way is done, as the width of a bar. */
    public String getPercent() {
        return covered().map(Covered::percent).orElse(0) + "%";
    }

    /** How much of the way is done since the start, in words. */
    public String getCoveredText() {
        return covered().map(done -> done.beyond() ? words.text("milepost.goalpage.measure.beyond")
                : words.text("milepost.goalpage.measure.covered", Integer.toString(done.percent()), words.day(line().orElseThrow().start()))).orElse("");
    }

    private Optional<Covered> covered() {
        return goal.detail().current().isEmpty() ? Optional.empty()
                : line().flatMap(line -> Progress.of(goal, Optional.of(line), line.start(), today).measure());
    }

    /** The way from its start to its target; absent without a target, or with nothing to start from. */
    private Optional<MeasureLine> line() {
        List<MeasureValue> values = goal.detail().values();
        Optional<BigDecimal> baseline = measure.flatMap(Measure::baseline).or(() -> values.stream().findFirst().map(MeasureValue::value));
        Optional<BigDecimal> target = measure.flatMap(Measure::target);
        if (baseline.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = start(values);
        LocalDate end = goal.targetDate().filter(day -> day.isAfter(start)).orElse(start.isAfter(today) ? start : today);
        return Optional.of(new MeasureLine(baseline.get(), target.get(), goal.detail().current().map(MeasureValue::value).orElse(baseline.get()), start, end));
    }

    private LocalDate start(List<MeasureValue> values) {
        return measure.flatMap(Measure::from).or(() -> values.stream().findFirst().map(MeasureValue::day)).or(() -> begun).orElse(today);
    }

    /** Whether the pace so far tells when the target would be reached. */
    public boolean isForecast() {
        return forecast().isPresent();
    }

    /** Where the pace so far leads to, and on what that rests. */
    public String getForecastText() {
        return forecast().map(forecast -> words.text("milepost.goalpage.forecast." + States.code(forecast.outlook()),
                forecast.reached().map(words::day).orElse(""), goal.targetDate().map(words::day).orElse(""), forecast.values(),
                words.day(forecast.first()))).orElse("");
    }

    private Optional<Forecast> forecast() {
        List<MeasurePoint> points = goal.detail().values().stream().map(value -> new MeasurePoint(value.day(), value.value())).toList();
        return goal.achieved() || goal.targetDate().isEmpty() ? Optional.empty() : line().flatMap(line -> Forecast.of(points, line, today));
    }

    /** Whether there is a value to draw. */
    public boolean isPictured() {
        return isSet() && !goal.detail().values().isEmpty();
    }

    public MeasurePicture getPicture() {
        return new MeasurePicture(getName(), getUnit(), goal.detail().values(), line(), words);
    }

    /** The values, newest first. */
    public List<MeasureValueLine> getValues() {
        List<MeasureValue> newestFirst = new ArrayList<>(goal.detail().values());
        Collections.reverse(newestFirst);
        return newestFirst.stream().map(value -> new MeasureValueLine(value, getUnit(), words)).toList();
    }

    public boolean isAnyValue() {
        return !goal.detail().values().isEmpty();
    }

    /** Whether the viewer may add and change values. */
    public boolean isOpen() {
        return isSet() && access.allows(Access.EDIT);
    }

    /** The owner's day, as the form keeps it. */
    public String getToday() {
        return today.toString();
    }

    /** Whether the viewer may set the measure up. */
    public boolean isOwned() {
        return access == Access.OWNER;
    }

    private String shown(BigDecimal value) {
        return Numbers.of(value, getUnit(), words);
    }
}
