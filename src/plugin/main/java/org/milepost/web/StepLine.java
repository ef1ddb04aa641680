package org.milepost.web;

import java.time.LocalDate;
import java.util.Optional;
import org.milepost.plan.ActionStep;
import org.milepost.plan.IssueId;

/** One action step. */
public final class StepLine {

    private final ActionStep step;
    private final Optional<String> milestone;
    private final LocalDate today;
    private final Words words;

    /** @param milestone the title of the milestone it is for, absent for the goal itself */
    StepLine(ActionStep step, Optional<String> milestone, LocalDate today, Words words) {
        this.step = step;
        this.milestone = milestone;
        this.today = today;
        this.words = words;
    }

    public String getNumber() {
        return Long.toString(step.number());
    }

    public String getVersion() {
        return Long.toString(step.version());
    }

    public String getText() {
        return step.text();
    }

    public boolean isDone() {
        return step.isDone();
    }

    /** The day it was done or is due, in words; empty without one. */
    public String getDay() {
        return step.doneOn().map(day -> words.text("milepost.goalpage.step.done.on", words.day(day)))
                .or(() -> step.due().map(day -> words.text("milepost.goalpage.step.due", words.day(day)))).orElse("");
    }

    public boolean isDated() {
        return !getDay().isEmpty();
    }

    /** Whether its day is over and it is open. */
    public boolean isOverdue() {
        return !step.isDone() && step.due().filter(day -> day.isBefore(today)).isPresent();
    }

    /** How far its day is off, empty if it has none or is done. */
    public String getDistance() {
        return step.isDone() ? "" : States.distance(step.due(), today, words);
    }

    /** Its day, the day it was done and its milestone as they are kept, for the form; each empty without one. */
    public String getKeptDue() {
        return step.due().map(LocalDate::toString).orElse("");
    }

    public String getKeptDone() {
        return step.doneOn().map(LocalDate::toString).orElse("");
    }

    public String getKeptMilestone() {
        return step.milestone().map(IssueId::toString).orElse("");
    }

    public boolean isForMilestone() {
        return milestone.isPresent();
    }

    /** The title of its milestone, empty for the goal's own step. */
    public String getMilestone() {
        return milestone.orElse("");
    }

    /** Names for buttons that stand once in every row. */
    public String getDoneLabel() {
        return words.text("milepost.goalpage.step.finish.named", step.text());
    }

    public String getReopenLabel() {
        return words.text("milepost.goalpage.step.reopen.named", step.text());
    }

    public String getEditLabel() {
        return words.text("milepost.goalpage.edit.named", step.text());
    }

    public String getRemoveLabel() {
        return words.text("milepost.goalpage.remove.named", step.text());
    }
}
