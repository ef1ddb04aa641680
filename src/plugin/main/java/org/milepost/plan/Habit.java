package org.milepost.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What makes an action step one to be done again and again. All days are the owner's: what today is depends on the owner's time zone, what was ticked does not.
 *
 * @param every how often
 * @param ticks a day of each period in which it was done; ticks of a cadence given up since count for the periods they lie in now
 */
public record Habit(HabitCadence every, Set<LocalDate> ticks) {

    /** So many ticks are kept, the newest ones: those of every day between two reviews that are a year apart, and no more the longer a habit lasts. */
    static final int KEPT = 370;

    /**
     * One period.
     *
     * @param start its first day
     * @param ticked whether it was done in it
     */
    public record Period(LocalDate start, boolean ticked) {
    }

    public Habit {
        ticks = Set.copyOf(ticks);
    }

    /** Whether it was done in the period that holds this day. */
    public boolean isTicked(LocalDate day) {
        LocalDate period = every.periodOf(day);
        return ticks.stream().map(every::periodOf).anyMatch(period::equals);
    }

    /** The periods to look at on this day, the current one last. */
    public List<Period> periods(LocalDate today) {
        return IntStream.iterate(every.shown() - 1, back -> back >= 0, back -> back - 1).mapToObj(back -> every.periodBefore(today, back))
                .map(start -> new Period(start, isTicked(start))).toList();
    }

    /** In how many of these periods it was done. */
    public int count(LocalDate today) {
        return (int) periods(today).stream().filter(Period::ticked).count();
    }

    /** In how many periods it was done, from the one of the first day to that of the second. */
    public int count(LocalDate from, LocalDate to) {
        return (int) ticks.stream().map(every::periodOf).distinct().filter(period -> !period.isBefore(every.periodOf(from)) && !period.isAfter(to)).count();
    }

    /** Whether the period of this day can be ticked: not one to come, nor one that is not looked at any more. */
    public boolean isOpen(LocalDate day, LocalDate today) {
        return !every.periodOf(day).isAfter(today) && !day.isBefore(every.periodBefore(today, every.shown() - 1));
    }

    /** The same with the period of this day ticked, or not. */
    public Habit with(LocalDate day, boolean ticked) {
        LocalDate period = every.periodOf(day);
        Stream<LocalDate> others = ticks.stream().filter(tick -> !every.periodOf(tick).equals(period));
        List<LocalDate> all = new ArrayList<>((ticked ? Stream.concat(others, Stream.of(period)) : others).sorted().toList());
        return new Habit(every, new TreeSet<>(all.subList(Math.max(0, all.size() - KEPT), all.size())));
    }

    /** The ticks as a field of days keeps them. */
    public String kept() {
        return ticks.stream().sorted().map(LocalDate::toString).collect(Collectors.joining(","));
    }
}
