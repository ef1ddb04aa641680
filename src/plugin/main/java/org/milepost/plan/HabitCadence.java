package org.milepost.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * How often a habit-like action step is to be done. Periods are stretches of the calendar, so neither the length of a month nor the hours of a day matter. The
 * names are stored: never rename one.
 */
public enum HabitCadence {
    /** Every calendar day. */
    DAY(7),
    /** Every week from Monday to Sunday (ISO 8601). */
    WEEK(6),
    /** Every calendar month. */
    MONTH(6);

    private final int shown;

    HabitCadence(int shown) {
        this.shown = shown;
    }

    /** How many periods are looked at and can be ticked: the current one and those just before it. */
    public int shown() {
        return shown;
    }

    /** The first day of the period that holds this day. */
    public LocalDate periodOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    /** The first day of the period so many periods before the one that holds this day. */
    public LocalDate periodBefore(LocalDate day, int periods) {
        LocalDate start = periodOf(day);
        return switch (this) {
            case DAY -> start.minusDays(periods);
            case WEEK -> start.minusWeeks(periods);
            case MONTH -> start.minusMonths(periods);
        };
    }
}
