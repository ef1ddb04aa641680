package org.milepost.review;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Part;
import org.milepost.plan.Refusal;
import org.milepost.plan.ReviewCadence;

/**
 * How often to review, in calendar days where the owner is. Months are counted from the day the rhythm began with: one that began on the 31st comes on the
 * last day of each shorter month, and on the 31st again afterwards.
 *
 * @param cadence how often
 * @param days how many days lie between two, for an own cadence alone, else 0
 */
public record Rhythm(ReviewCadence cadence, int days) {

    /** The most days between two reviews. */
    public static final int MOST_DAYS = 366;

    public Rhythm {
        if (cadence == ReviewCadence.OWN ? days < 1 || days > MOST_DAYS : days != 0) {
            throw new IllegalArgumentException("not the days of " + cadence + ": " + days);
        }
    }

    /** The rhythm that these fields of a part say, if they say one. */
    public static Optional<Rhythm> of(Part part, String everyField, String daysField) {
        return of(part.values(), everyField, daysField);
    }

    /** The same of values that are to be kept. A cadence that this version does not know is none. */
    static Optional<Rhythm> of(Map<String, String> values, String everyField, String daysField) {
        return Arrays.stream(ReviewCadence.values()).filter(known -> known.name().equals(values.get(everyField))).findFirst().flatMap(cadence -> cadence == ReviewCadence.OWN
                ? Optional.ofNullable(values.get(daysField)).map(days -> new Rhythm(cadence, Integer.parseInt(days))) : Optional.of(new Rhythm(cadence, 0)));
    }

    /**
     * Checks that an own cadence comes with its days.
     *
     * @param values of a part after a change
     * @throws Refusal FIELD_REQUIRED of the field of days
     */
    public static void requireDays(Map<String, String> values, String everyField, String daysField) {
        if (ReviewCadence.OWN.name().equals(values.get(everyField)) && !values.containsKey(daysField)) {
            throw Refusal.ofField(ErrorCode.FIELD_REQUIRED, daysField);
        }
    }

    /** The day of this rhythm so many times after the first. @param first the day the rhythm began with @param times 0 or more */
    LocalDate day(LocalDate first, int times) {
        return switch (cadence) {
            case MONTHLY -> first.plusMonths(times);
            case QUARTERLY -> first.plusMonths(3L * times);
            case HALF_YEARLY -> first.plusMonths(6L * times);
            case OWN -> first.plusDays((long) days * times);
        };
    }

    /**
     * The day of the next review after one was held, or passed over: of the days of the rhythm the first that lies behind the one planned and at least half
     * an interval away, so that one held late is not followed by another at once.
     *
     * @param first the day the rhythm began with
     * @param planned for which day it was planned
     * @param held when it was held or passed over
     */
    public LocalDate after(LocalDate first, LocalDate planned, LocalDate held) {
        LocalDate earliest = held.plusDays(halfInterval());
        return Stream.iterate(0, times -> times + 1).map(times -> day(first, times)).filter(day -> day.isAfter(planned) && !day.isBefore(earliest))
                .findFirst().orElseThrow();
    }

    private int halfInterval() {
        return switch (cadence) {
            case MONTHLY -> 15;
            case QUARTERLY -> 45;
            case HALF_YEARLY -> 90;
            case OWN -> Math.max(1, days / 2);
        };
    }
}
