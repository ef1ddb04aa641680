package org.milepost.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milepost.plan.ActionStep;
import org.milepost.plan.Habit;
import org.milepost.plan.IssueId;
import org.milepost.plan.Tickets.Ticket;

/** One action step. */
public final class StepLine {

    private final ActionStep step;
    private final Optional<String> milestone;
    private final Optional<Ticket> ticket;
    private final Optional<WorthNote> worth;
    private final Place place;
    private final LocalDate today;
    private final String contextPath;
    private final Words words;

    /**
     * Where it stands.
     *
     * @param next whether it is the one to take next
     * @param first whether no other open one stands before it
     * @param last whether no other open one stands after it
     * @param needs what it needs from elsewhere
     */
    record Place(boolean next, boolean first, boolean last, List<ResourceRow> needs) {
    }

    /**
     * @param milestone the title of the milestone it is for, absent for the goal itself
     * @param ticket the ticket it follows, absent without one and for a viewer who may not browse it
     * @param worth whether it was worth it; absent while it is open, and for everybody but the owner
     */
    StepLine(ActionStep step, Optional<String> milestone, Optional<Ticket> ticket, Optional<WorthNote> worth, Place place, LocalDate today, String contextPath, Words words) {
        this.step = step;
        this.milestone = milestone;
        this.ticket = ticket;
        this.worth = worth;
        this.place = place;
        this.today = today;
        this.contextPath = contextPath;
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
        return !isDone() && step.due().filter(day -> day.isBefore(today)).isPresent();
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

    /** Whether it is the one to take next. */
    public boolean isNext() {
        return place.next();
    }

    /** Whether it cannot go further up, or down. */
    public boolean isFirst() {
        return place.first();
    }

    public boolean isLast() {
        return place.last();
    }

    /** What it needs from elsewhere. */
    public List<ResourceRow> getNeeds() {
        return place.needs();
    }

    public boolean isNeeding() {
        return !place.needs().isEmpty();
    }

    /** What that list is. */
    public String getNeedsLabel() {
        return words.text("milepost.resource.step", step.text());
    }

    /** Whether it is done again and again. */
    public boolean isHabit() {
        return step.habit().isPresent();
    }

    /** How often; call it only of a habit. */
    public String getEvery() {
        return words.text("milepost.choice.HabitCadence." + getKeptEvery());
    }

    /** In how many of the last periods it was done; call it only of a habit. */
    public String getCount() {
        Habit habit = step.habit().orElseThrow();
        return words.text("milepost.goalpage.step.count." + States.code(habit.every()), habit.count(today), habit.every().shown());
    }

    /** The periods to tick, the current one last; none of a step that is done once, or that is done with. */
    public List<StepPeriod> getPeriods() {
        return step.isDone() ? List.of() : step.habit().stream().flatMap(habit -> habit.periods(today).stream().map(period -> new StepPeriod(period, habit.every(), today, words)))
                .toList();
    }

    /** What the periods are periods of. */
    public String getPeriodsLabel() {
        return words.text("milepost.goalpage.step.periods", step.text());
    }

    /** The current period alone: one, or none. */
    public List<StepPeriod> getCurrent() {
        return getPeriods().stream().filter(StepPeriod::isCurrent).toList();
    }

    /** The button that ticks the current period of a habit, in words and named. */
    public String getTickText() {
        return words.text("milepost.goalpage.step.tick." + States.code(step.habit().orElseThrow().every()));
    }

    public String getTickLabel() {
        return words.text("milepost.goalpage.step.tick.named", getTickText(), step.text());
    }

    public boolean isFollowing() {
        return step.following().isPresent();
    }

    /** Whether the viewer may browse the ticket. */
    public boolean isTicketNamed() {
        return ticket.isPresent();
    }

    public String getTicketKey() {
        return ticket.map(Ticket::key).orElse("");
    }

    public String getTicketSummary() {
        return ticket.map(Ticket::summary).orElse("");
    }

    public String getTicketUrl() {
        return ticket.map(found -> Links.issue(contextPath, found.key())).orElse("");
    }

    /** What the ticket it follows means for it; call it only of one that follows. */
    public String getFollowText() {
        return words.text("milepost.goalpage.step.follows." + States.code(step.following().orElseThrow().state()));
    }

    /** Whether it was worth it: one note, or none. */
    public List<WorthNote> getWorth() {
        return worth.stream().toList();
    }

    /** Whether a click says if it is done, and not its ticket. */
    public boolean isByHand() {
        return step.isTickedByHand();
    }

    /** Its cadence as it is kept and the key of its ticket, for the form; each empty without one. */
    public String getKeptEvery() {
        return step.habit().map(habit -> habit.every().name()).orElse("");
    }

    public String getKeptFollows() {
        return getTicketKey();
    }

    public String getUpLabel() {
        return words.text("milepost.goalpage.step.up", step.text());
    }

    public String getDownLabel() {
        return words.text("milepost.goalpage.step.down", step.text());
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
