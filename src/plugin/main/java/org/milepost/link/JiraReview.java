package org.milepost.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.milepost.plan.MoveReason;

/**
 * A review as Jira sent it: what happened in a person's plan since a day, as far as the viewer may see it. All texts are what people typed.
 *
 * @param personName log-in name of the person whose plan it is
 * @param personFullName as shown
 * @param since first day looked at
 * @param until last day looked at
 * @param reached milestones reached
 * @param moved moves of dates
 * @param missed milestones whose day has passed
 * @param evidence evidence recorded
 * @param next the milestones that come next
 */
public record JiraReview(String personName, String personFullName, LocalDate since, LocalDate until, List<Reached> reached, List<Moved> moved,
                         List<Missed> missed, List<Evidence> evidence, List<Next> next) {

    /**
     * A milestone that was reached.
     *
     * @param title the milestone's title
     * @param goal the goal's title
     * @param day when
     * @param worked what worked, may be empty
     * @param notWorked what did not, may be empty
     * @param improve what to do differently, may be empty
     */
    public record Reached(String title, String goal, LocalDate day, String worked, String notWorked, String improve) {
    }

    /**
     * A date that was moved.
     *
     * @param title of the milestone, or of the goal
     * @param goal the goal's title
     * @param from the day before, absent if it was undated
     * @param to the day after, absent if it is undated
     * @param days by how many days, below 0 for an earlier day
     * @param day when it was moved
     * @param reason the kind of reason; absent if there is none or if this version does not know it
     * @param note the owner's words, may be empty
     */
    public record Moved(String title, String goal, Optional<LocalDate> from, Optional<LocalDate> to, long days, Optional<LocalDate> day,
                        Optional<MoveReason> reason, String note) {
    }

    /**
     * A milestone whose day has passed.
     *
     * @param title the milestone's title
     * @param goal the goal's title
     * @param dueDate its day
     * @param daysOver how many days ago that was
     */
    public record Missed(String title, String goal, LocalDate dueDate, long daysOver) {
    }

    /**
     * A piece of evidence.
     *
     * @param claim what was done
     * @param impact what came of it, may be empty
     * @param ticket the ticket's key, absent if the viewer may not browse it
     * @param item the title of the goal or milestone it speaks for
     * @param day when it was recorded
     */
    public record Evidence(String claim, String impact, Optional<String> ticket, String item, Optional<LocalDate> day) {
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

    public JiraReview {
        Objects.requireNonNull(personName, "personName is null");
        Objects.requireNonNull(personFullName, "personFullName is null");
        Objects.requireNonNull(since, "since is null");
        Objects.requireNonNull(until, "until is null");
        reached = List.copyOf(reached);
        moved = List.copyOf(moved);
        missed = List.copyOf(missed);
        evidence = List.copyOf(evidence);
        next = List.copyOf(next);
    }

    /**
     * What happened since a later day than the one that was asked for.
     *
     * @param later not before {@link #since}
     */
    public JiraReview since(LocalDate later) {
        return new JiraReview(personName, personFullName, later, until, reached.stream().filter(one -> !one.day().isBefore(later)).toList(),
                moved.stream().filter(one -> isSince(one.day(), later)).toList(), missed, evidence.stream().filter(one -> isSince(one.day(), later)).toList(), next);
    }

    private static boolean isSince(Optional<LocalDate> day, LocalDate later) {
        return day.filter(known -> known.isBefore(later)).isEmpty();
    }
}
