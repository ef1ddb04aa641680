package org.milepost.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.Tickets.Ticket;

/**
 * Something to do for a goal or for one of its milestones.
 *
 * @param number of its {@link Part}
 * @param version of its {@link Part}
 * @param text what
 * @param due until when
 * @param doneOn the day it was done; of one that follows a ticket which its owner may browse, the day that was resolved
 * @param milestone for which milestone, absent for the goal itself
 * @param habit present if it is to be done again and again
 * @param following present if it follows a ticket
 */
public record ActionStep(long number, long version, String text, Optional<LocalDate> due, Optional<LocalDate> doneOn, Optional<IssueId> milestone,
                         Optional<Habit> habit, Optional<Following> following) {

    /** By day, undated ones last. */
    static final Comparator<ActionStep> BY_DAY = Comparator.comparing((ActionStep step) -> step.due().orElse(LocalDate.MAX))
            .thenComparing(ActionStep::version).thenComparing(ActionStep::number);

    /** One that is done once, by hand. */
    public ActionStep(long number, long version, String text, Optional<LocalDate> due, Optional<LocalDate> doneOn, Optional<IssueId> milestone) {
        this(number, version, text, due, doneOn, milestone, Optional.empty(), Optional.empty());
    }

    static ActionStep of(Part part) {
        return new ActionStep(part.number(), part.version(), part.text("text"), part.day("due"), part.day("doneOn"), part.issue("milestone"),
                habit(part.values()), part.issue("follows").map(ticket -> new Following(Optional.of(ticket), Following.State.GONE)));
    }

    /** What the values of a step say of a habit. */
    public static Optional<Habit> habit(Map<String, String> values) {
        Set<LocalDate> ticks = new HashSet<>();
        for (String day : values.getOrDefault("ticks", "").split(",")) {
            if (!day.isEmpty()) {
                ticks.add(LocalDate.parse(day));
            }
        }
        String every = values.getOrDefault("every", "");
        return Set.of(HabitCadence.values()).stream().filter(cadence -> cadence.name().equals(every)).findFirst().map(cadence -> new Habit(cadence, ticks));
    }

    /** The same, for the goal itself. */
    ActionStep ofGoal() {
        return new ActionStep(number, version, text, due, doneOn, Optional.empty(), habit, following);
    }

    /** The same without its version. */
    ActionStep unversioned() {
        return new ActionStep(number, 0, text, due, doneOn, milestone, habit, following);
    }

    /** The same, naming no other ticket than these. */
    ActionStep naming(Set<IssueId> tickets) {
        return new ActionStep(number, version, text, due, doneOn, milestone, habit, following.map(followed -> followed.naming(tickets)));
    }

    /**
     * The same as its ticket has it.
     *
     * @param seen the tickets that the owner may browse
     * @param zone the owner's
     */
    ActionStep asOf(Map<IssueId, Ticket> seen, ZoneId zone) {
        Optional<IssueId> ticket = following.flatMap(Following::ticket).filter(seen::containsKey);
        if (ticket.isEmpty()) {
            return this;
        }
        Optional<LocalDate> resolved = seen.get(ticket.get()).resolvedAt().map(at -> LocalDate.ofInstant(at, zone));
        return new ActionStep(number, version, text, due, resolved, milestone, habit,
                Optional.of(new Following(ticket, resolved.isPresent() ? Following.State.RESOLVED : Following.State.OPEN)));
    }

    public boolean isDone() {
        return doneOn.isPresent();
    }

    /** Whether it can be taken now: open, and no habit that was done for its current period. */
    public boolean isToDo(LocalDate today) {
        return !isDone() && habit.filter(again -> again.isTicked(today)).isEmpty();
    }

    /** Whether a click decides if it is done, and not a ticket. */
    public boolean isTickedByHand() {
        return following.filter(Following::isDeciding).isEmpty();
    }
}
