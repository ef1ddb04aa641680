package org.milepost.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milepost.plan.MoveReason;
import org.milepost.plan.People.Person;
import org.milepost.plan.Reflection;

/**
 * What happened in a person's plan since a day, as far as its reader may see it. Days are calendar days where the person is.
 *
 * @param person whose plan
 * @param since first day looked at
 * @param until last day looked at: today
 * @param reached milestones reached, by day
 * @param moved moves of dates, by day
 * @param missed milestones whose day has passed, longest ago first
 * @param evidence evidence recorded, newest first
 * @param next the milestone that comes next of each open goal, by day, undated ones last
 */
public record Review(Person person, LocalDate since, LocalDate until, List<Reached> reached, List<Moved> moved, List<Missed> missed,
                     List<Shown> evidence, List<Next> next) {

    /**
     * A milestone that was reached.
     *
     * @param title the milestone's title
     * @param goal the goal's title
     * @param goalKey the key of the goal's issue
     * @param day when
     * @param reflection what the owner thought of it
     */
    public record Reached(String title, String goal, String goalKey, LocalDate day, Optional<Reflection> reflection) {
    }

    /**
     * A date that was moved.
     *
     * @param title of the milestone, or of the goal if its target date was moved
     * @param goal the goal's title
     * @param from the day before, absent if it was undated
     * @param to the day after, absent if it is undated
     * @param days by how many days, below 0 for an earlier day; 0 if either day is absent
     * @param day when it was moved
     * @param reason the kind of reason, absent for a move made in Jira itself
     * @param note the owner's words, may be empty
     */
    public record Moved(String title, String goal, Optional<LocalDate> from, Optional<LocalDate> to, long days, LocalDate day,
                        Optional<MoveReason> reason, String note) {
    }

    /**
     * A milestone whose day has passed.
     *
     * @param title the milestone's title
     * @param goal the goal's title
     * @param dueDate its day
     * @param daysOver how many days ago that was, 1 or more
     */
    public record Missed(String title, String goal, LocalDate dueDate, long daysOver) {
    }

    /**
     * A piece of evidence.
     *
     * @param claim what was done
     * @param impact what came of it, may be empty
     * @param ticket the ticket's key, absent if the reader may not browse it
     * @param item the title of the goal or milestone it speaks for
     * @param day when it happened, as far as that is known
     * @param recorded when it was recorded, by which it belongs to a time
     */
    public record Shown(String claim, String impact, Optional<String> ticket, String item, LocalDate day, LocalDate recorded) {
    }

    /**
     * A milestone that comes next.
     *
     * @param title the milestone's title
     * @param goal the goal's title
     * @param dueDate its day
     */
    public record Next(String title, String goal, Optional<LocalDate> dueDate) {
    }

    public Review {
        reached = List.copyOf(reached);
        moved = List.copyOf(moved);
        missed = List.copyOf(missed);
        evidence = List.copyOf(evidence);
        next = List.copyOf(next);
    }
}
