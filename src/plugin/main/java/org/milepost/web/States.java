package org.milepost.web;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.milepost.timeline.Timeline;

/** How a milestone stands, for people: a word of its own for each state, which is part of a CSS class and of a bundle key as well. */
final class States {

    /** Further away than this many days, months say more. */
    private static final int IN_DAYS = 60;

    /** From this many years on, years say enough. */
    private static final int IN_YEARS = 2;

    private States() {
    }

    /** The name in lower case: reached, next, planned, overdue, undated; start, end. */
    static String code(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    static String word(Timeline.State state, Words words) {
        return words.text("milepost.state." + code(state));
    }

    /** How far the day of something open is off, in words and in a unit that suits; empty without a day. */
    static String distance(Optional<LocalDate> day, LocalDate today, Words words) {
        if (day.isEmpty()) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today, day.get());
        if (days == 0) {
            return words.text("milepost.state.due.today");
        }
        String kind = days < 0 ? "milepost.state.overdue." : "milepost.state.due.";
        long distance = Math.abs(days);
        if (distance <= IN_DAYS) {
            return words.text(kind + "days", distance);
        }
        Period period = days < 0 ? Period.between(day.get(), today) : Period.between(today, day.get());
        return period.getYears() < IN_YEARS ? words.text(kind + "months", period.toTotalMonths()) : words.text(kind + "years", period.getYears());
    }
}
