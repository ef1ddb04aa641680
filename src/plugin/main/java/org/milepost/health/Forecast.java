package org.milepost.health;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.milepost.plan.Days;

/**
 * Where a measure gets at the pace so far: the slope of the straight line that fits all its values best (least squares), from the last
 * value on.
 *
 * @param outlook what that means for the target
 * @param reached the day on which the target would be reached; absent where {@link Outlook#NOT_AT_THIS_PACE}
 * @param values how many values it rests on, one a day
 * @param first the day of the first of them
 * @param last the day of the last of them
 */
public record Forecast(Outlook outlook, Optional<LocalDate> reached, int values, LocalDate first, LocalDate last) {

    /** Fewer values than this, on as many days, are no trend. */
    public static final int FEWEST_VALUES = 3;

    /** What the pace so far means. */
    public enum Outlook {
        /** The target is reached on its day or before. */
        IN_TIME,
        /** The target is reached, on a later day. */
        LATER,
        /** The measure stands, moves away from its target, or would take longer than can be planned. */
        NOT_AT_THIS_PACE
    }

    public Forecast {
        if (reached.isEmpty() != (outlook == Outlook.NOT_AT_THIS_PACE)) {
            throw new IllegalArgumentException("outlook " + outlook + " with the day " + reached);
        }
    }

    /**
     * The forecast that these values allow: none with fewer than {@value #FEWEST_VALUES} days, none for a target that is reached or is the
     * baseline, and none where the day it would be reached has passed without a newer value.
     *
     * @param points in the order they were recorded; of several of one day the last holds; those after today are left out
     * @param line the measure's baseline, target and target day
     * @param today the owner's day
     */
    public static Optional<Forecast> of(List<MeasurePoint> points, MeasureLine line, LocalDate today) {
        TreeMap<LocalDate, BigDecimal> values = new TreeMap<>();
        points.stream().filter(point -> !point.day().isAfter(today)).forEach(point -> values.put(point.day(), point.value()));
        if (values.size() < FEWEST_VALUES || line.isHeld()) {
            return Optional.empty();
        }
        BigDecimal missing = line.target().subtract(values.lastEntry().getValue());
        boolean there = missing.signum() * line.target().compareTo(line.baseline()) <= 0;
        return there ? Optional.empty() : ahead(values, missing, line.targetDay(), today);
    }

    private static Optional<Forecast> ahead(TreeMap<LocalDate, BigDecimal> values, BigDecimal missing, LocalDate targetDay, LocalDate today) {
        Optional<LocalDate> reached = dayReached(values, missing);
        if (reached.filter(day -> day.isBefore(today)).isPresent()) {
            return Optional.empty();
        }
        Outlook outlook = reached.map(day -> day.isAfter(targetDay) ? Outlook.LATER : Outlook.IN_TIME).orElse(Outlook.NOT_AT_THIS_PACE);
        return Optional.of(new Forecast(outlook, reached, values.size(), values.firstKey(), values.lastKey()));
    }

    /** The first day on which nothing is missing any more; none if that never comes or lies beyond what can be planned. */
    private static Optional<LocalDate> dayReached(TreeMap<LocalDate, BigDecimal> values, BigDecimal missing) {
        BigDecimal pace = pace(values);
        if (pace.signum() != missing.signum()) {
            return Optional.empty();
        }
        BigDecimal days = missing.divide(pace, MathContext.DECIMAL128).setScale(0, RoundingMode.CEILING);
        long furthest = DAYS.between(values.lastKey(), Days.LAST);
        return days.compareTo(BigDecimal.valueOf(furthest)) > 0 ? Optional.empty() : Optional.of(values.lastKey().plusDays(days.longValueExact()));
    }

    /** Change a day. There are at least two days, so that the divisor is not zero. */
    private static BigDecimal pace(TreeMap<LocalDate, BigDecimal> values) {
        BigDecimal count = BigDecimal.valueOf(values.size());
        BigDecimal sumX = BigDecimal.ZERO;
        BigDecimal sumY = BigDecimal.ZERO;
        BigDecimal sumXY = BigDecimal.ZERO;
        BigDecimal sumXX = BigDecimal.ZERO;
        for (LocalDate day : values.keySet()) {
            BigDecimal x = BigDecimal.valueOf(DAYS.between(values.firstKey(), day));
            BigDecimal y = values.get(day);
            sumX = sumX.add(x);
            sumY = sumY.add(y);
            sumXY = sumXY.add(x.multiply(y));
            sumXX = sumXX.add(x.multiply(x));
        }
        BigDecimal divisor = count.multiply(sumXX).subtract(sumX.multiply(sumX));
        return count.multiply(sumXY).subtract(sumX.multiply(sumY)).divide(divisor, MathContext.DECIMAL128);
    }
}
