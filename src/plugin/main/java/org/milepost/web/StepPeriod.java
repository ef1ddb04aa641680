package org.milepost.web;

import java.time.LocalDate;
import org.milepost.plan.Habit;
import org.milepost.plan.HabitCadence;

/** One period of a habit-like action step, to be ticked or not. */
public final class StepPeriod {

    private final Habit.Period period;
    private final HabitCadence every;
    private final boolean current;
    private final Words words;

    StepPeriod(Habit.Period period, HabitCadence every, LocalDate today, Words words) {
        this.period = period;
        this.every = every;
        this.current = every.periodOf(today).equals(period.start());
        this.words = words;
    }

    /** Its first day, as REST takes it. */
    public String getDay() {
        return period.start().toString();
    }

    public boolean isTicked() {
        return period.ticked();
    }

    /** Whether it is the period of today. */
    public boolean isCurrent() {
        return current;
    }

    /** A few letters that tell it from its neighbours. */
    public String getShort() {
        return words.format(period.start(), "milepost.date.period." + States.code(every));
    }

    /** What it is, in full. */
    public String getLabel() {
        return switch (every) {
            case DAY -> words.day(period.start());
            case WEEK -> words.text("milepost.goalpage.step.week", words.day(period.start()));
            case MONTH -> words.format(period.start(), "milepost.date.month.year");
        };
    }
}
