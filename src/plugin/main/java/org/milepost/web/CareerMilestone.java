package org.milepost.web;

import java.time.LocalDate;
import java.util.Optional;
import org.milepost.timeline.Timeline.State;

/** A milestone in words, below the picture of all goals: what its mark says to those who see the picture. */
public final class CareerMilestone {

    private final String title;
    private final Optional<LocalDate> day;
    private final State state;
    private final String goal;
    private final Words words;

    /**
     * @param day the day it is drawn at, absent without one
     * @param goal the title of its goal
     */
    CareerMilestone(String title, Optional<LocalDate> day, State state, String goal, Words words) {
        this.title = title;
        this.day = day;
        this.state = state;
        this.goal = goal;
        this.words = words;
    }

    public String getTitle() {
        return title;
    }

    /** Its day; empty without one, which its state says then. */
    public String getDay() {
        return day.map(words::day).orElse("");
    }

    /** reached, next, planned, overdue or undated. */
    public String getState() {
        return States.code(state);
    }

    public String getStateText() {
        return States.word(state, words);
    }

    public String getGoal() {
        return goal;
    }

    LocalDate orderedBy() {
        return day.orElse(LocalDate.MAX);
    }
}
