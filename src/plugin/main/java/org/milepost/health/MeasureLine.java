package org.milepost.health;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A measure and the straight line it would follow from its start to its target. Growing and shrinking measures are alike: what counts is
 * the share of the way from baseline to target.
 *
 * @param baseline where it started
 * @param target where it is to get; equal to the baseline for what is to be held
 * @param current where it is now
 * @param start the day of the baseline
 * @param targetDay the day of the target; on or before the start the line has no length, and all is expected from that day on
 */
public record MeasureLine(BigDecimal baseline, BigDecimal target, BigDecimal current, LocalDate start, LocalDate targetDay) {

    private static final MathContext PRECISE = MathContext.DECIMAL128;

    /**
     * The value of the line on a day: the baseline before its start, the target after its end. Rounded half up to one digit more than the
     * values have, so that what is behind the line never looks as if it were on it.
     */
    public BigDecimal expected(LocalDate day) {
        int scale = 1 + Math.max(0, Math.max(baseline.scale(), Math.max(target.scale(), current.scale())));
        return baseline.add(way().multiply(timeGone(day))).setScale(scale, RoundingMode.HALF_UP);
    }

    /** How much of the whole way is missing on a day, compared with the line: 0.1 is a tenth of the way; 0 or less is on it or ahead. */
    BigDecimal lag(LocalDate day) {
        if (isHeld()) {
            return BigDecimal.ZERO;
        }
        return timeGone(day).subtract(wayGone());
    }

    /** The part of the way that is done, 1 at the target: less than 0 behind the baseline, more than 1 beyond the target. */
    BigDecimal wayGone() {
        if (isHeld()) {
            return current.compareTo(target) == 0 ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        return current.subtract(baseline).divide(way(), PRECISE);
    }

    /** Whether the target is where it started: something to be held, with no way to be behind on. */
    boolean isHeld() {
        return way().signum() == 0;
    }

    private BigDecimal way() {
        return target.subtract(baseline);
    }

    private BigDecimal timeGone(LocalDate day) {
        if (!day.isBefore(targetDay)) {
            return BigDecimal.ONE;
        }
        if (!day.isAfter(start)) {
            return BigDecimal.ZERO;
        }
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(start, day))
                .divide(BigDecimal.valueOf(ChronoUnit.DAYS.between(start, targetDay)), PRECISE);
    }
}
