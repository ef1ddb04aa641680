package org.milepost.plan;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Test;

/** Periods of habits are stretches of the calendar. */
public class HabitTest {

    private record Row(HabitCadence every, String today, String periods) {
    }

    @Test
    public void periods_areThoseOfTheCalendar_upToTheCurrentOne() {
        List<Row> table = List.of(
                new Row(HabitCadence.DAY, "2028-03-01", "2028-02-24 2028-02-25 2028-02-26 2028-02-27 2028-02-28 2028-02-29 2028-03-01"),
                new Row(HabitCadence.DAY, "2027-03-01", "2027-02-23 2027-02-24 2027-02-25 2027-02-26 2027-02-27 2027-02-28 2027-03-01"),
                new Row(HabitCadence.DAY, "2027-01-01", "2026-12-26 2026-12-27 2026-12-28 2026-12-29 2026-12-30 2026-12-31 2027-01-01"),
                new Row(HabitCadence.WEEK, "2026-06-01", "2026-04-27 2026-05-04 2026-05-11 2026-05-18 2026-05-25 2026-06-01"),
                new Row(HabitCadence.WEEK, "2026-06-07", "2026-04-27 2026-05-04 2026-05-11 2026-05-18 2026-05-25 2026-06-01"),
                new Row(HabitCadence.WEEK, "2027-01-01", "2026-11-23 2026-11-30 2026-12-07 2026-12-14 2026-12-21 2026-12-28"),
                new Row(HabitCadence.WEEK, "2028-02-29", "2028-01-24 2028-01-31 2028-02-07 2028-02-14 2028-02-21 2028-02-28"),
                new Row(HabitCadence.MONTH, "2028-03-31", "2027-10-01 2027-11-01 2027-12-01 2028-01-01 2028-02-01 2028-03-01"),
                new Row(HabitCadence.MONTH, "2026-08-31", "2026-03-01 2026-04-01 2026-05-01 2026-06-01 2026-07-01 2026-08-01"));
        for (Row row : table) {
            assertEquals(row.toString(), row.periods, new Habit(row.every, Set.of()).periods(day(row.today)).stream().map(period -> period.start().toString())
                    .collect(Collectors.joining(" ")));
        }
    }

    @Test
    public void tick_countsForItsPeriod_fromItsFirstToItsLastDay() {
        Habit monthly = new Habit(HabitCadence.MONTH, Set.of()).with(day("2028-02-29"), true);
        assertTrue(monthly.isTicked(day("2028-02-01")) && monthly.isTicked(day("2028-02-29")));
        assertFalse(monthly.isTicked(day("2028-01-31")) || monthly.isTicked(day("2028-03-01")));

        Habit weekly = new Habit(HabitCadence.WEEK, Set.of()).with(day("2027-01-01"), true);
        assertTrue(weekly.isTicked(day("2026-12-28")) && weekly.isTicked(day("2027-01-03")));
        assertFalse(weekly.isTicked(day("2026-12-27")) || weekly.isTicked(day("2027-01-04")));
        assertEquals("2026-12-28", weekly.kept());
        assertEquals("", weekly.with(day("2027-01-03"), false).kept());
    }

    @Test
    public void count_isThatOfThePeriodsLookedAt() {
        Habit habit = new Habit(HabitCadence.WEEK, Set.of(day("2026-01-05"), day("2026-04-27"), day("2026-05-11"), day("2026-05-25"), day("2026-06-01")));
        assertEquals(4, habit.count(day("2026-06-03")));
        assertEquals("a week later the oldest one is out of sight", 3, habit.count(day("2026-06-10")));
    }

    @Test
    public void count_betweenTwoDays_holdsThePeriodsOfBoth() {
        Habit habit = new Habit(HabitCadence.WEEK, Set.of(day("2026-04-20"), day("2026-04-28"), day("2026-04-27"), day("2026-05-25"), day("2026-06-01"), day("2026-06-08")));
        assertEquals(3, habit.count(day("2026-05-01"), day("2026-06-07")));
        assertEquals(1, habit.count(day("2026-06-08"), day("2026-06-08")));
        assertEquals(0, habit.count(day("2026-05-04"), day("2026-05-10")));
    }

    @Test
    public void periodsToCome_andThoseOutOfSight_areNotTicked() {
        Habit habit = new Habit(HabitCadence.WEEK, Set.of());
        LocalDate today = day("2026-06-03");
        assertTrue(habit.isOpen(day("2026-06-07"), today) && habit.isOpen(day("2026-04-27"), today));
        assertFalse(habit.isOpen(day("2026-06-08"), today) || habit.isOpen(day("2026-04-26"), today));
    }

    @Test
    public void years_ofADailyHabit_takeNoMoreRoomThanOne_whichReviewsCountInFull() {
        Habit habit = new Habit(HabitCadence.DAY, Set.of());
        for (LocalDate day = day("2020-01-01"); day.isBefore(day("2026-01-01")); day = day.plusDays(1)) {
            habit = habit.with(day, true);
        }
        assertEquals(Habit.KEPT, habit.ticks().size());
        assertEquals(day("2025-12-31"), new TreeSet<>(habit.ticks()).last());
        assertEquals(7, habit.count(day("2025-12-31")));
        assertEquals("half a year, as reviews are apart", 184, habit.count(day("2025-07-01"), day("2025-12-31")));
        assertEquals("the longest rhythm", 366, habit.count(day("2024-12-31"), day("2025-12-31")));
    }

    @Test
    public void anotherCadence_countsTheTicksThereAre() {
        Set<LocalDate> days = Set.of(day("2026-06-03"), day("2026-06-04"), day("2026-05-27"));
        assertEquals(2, new Habit(HabitCadence.WEEK, days).count(day("2026-06-05")));
        assertEquals("2026-05-27", new Habit(HabitCadence.WEEK, days).with(day("2026-06-05"), false).kept());
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
