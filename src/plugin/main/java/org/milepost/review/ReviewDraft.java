package org.milepost.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.evidence.Evidence;
import org.milepost.plan.DateMove;
import org.milepost.plan.Goal;
import org.milepost.plan.Milestone;
import org.milepost.plan.People.Person;

/** Picks from goals and evidence what happened between two days, and what comes next. Pure: it decides no access. */
public final class ReviewDraft {

    private final Person person;
    private final ZoneId zone;
    private final LocalDate since;
    private final LocalDate today;

    /**
     * A draft.
     *
     * @param person whose plan
     * @param zone where the person is: it decides which day a moment was
     * @param since first day to look at
     * @param now the moment of looking
     */
    public ReviewDraft(Person person, ZoneId zone, LocalDate since, Instant now) {
        this.person = person;
        this.zone = zone;
        this.since = since;
        this.today = LocalDate.ofInstant(now, zone);
    }

    /**
     * Evidence with what is to be shown of it.
     *
     * @param evidence the evidence
     * @param item the title of the goal or milestone it speaks for
     * @param ticket the ticket's key, absent if the reader may not browse it
     */
    public record EvidenceOf(Evidence evidence, String item, Optional<String> ticket) {
    }

    /** The review of these goals and this evidence. */
    public Review of(List<Goal> goals, List<EvidenceOf> evidence) {
        return new Review(person, since, today,
                goals.stream().flatMap(this::reached).sorted(Comparator.comparing(Review.Reached::day)).toList(),
                goals.stream().flatMap(this::moved).sorted(Comparator.comparing(Review.Moved::day)).toList(),
                goals.stream().flatMap(this::missed).sorted(Comparator.comparing(Review.Missed::dueDate)).toList(),
                evidence.stream().filter(row -> isInside(day(row.evidence().at())))
                        .sorted(Comparator.comparing((EvidenceOf row) -> row.evidence().at()).reversed()).map(this::shown).toList(),
                goals.stream().filter(goal -> !goal.achieved()).flatMap(goal -> next(goal).stream())
                        .sorted(Comparator.comparing(next -> next.dueDate().orElse(LocalDate.MAX))).toList());
    }

    private Stream<Review.Reached> reached(Goal goal) {
        return goal.milestones().stream().filter(milestone -> milestone.reachedOn().filter(this::isInside).isPresent())
                .map(milestone -> new Review.Reached(milestone.title(), goal.title(), goal.key(), milestone.reachedOn().orElseThrow(),
                        milestone.reflection()));
    }

    private Stream<Review.Moved> moved(Goal goal) {
        return Stream.concat(goal.moves().stream().map(move -> moved(goal.title(), goal, move)),
                        goal.milestones().stream().flatMap(milestone -> milestone.moves().stream()
                                .map(move -> moved(milestone.title(), goal, move))))
                .filter(moved -> isInside(moved.day()));
    }

    private Review.Moved moved(String title, Goal goal, DateMove move) {
        long days = move.from().isPresent() && move.to().isPresent() ? ChronoUnit.DAYS.between(move.from().get(), move.to().get()) : 0;
        return new Review.Moved(title, goal.title(), move.from(), move.to(), days, move.day(), move.reason(), move.note());
    }

    private Stream<Review.Missed> missed(Goal goal) {
        return goal.milestones().stream().filter(milestone -> milestone.isOverdue(today)).map(milestone -> {
            LocalDate due = milestone.dueDate().orElseThrow();
            return new Review.Missed(milestone.title(), goal.title(), due, ChronoUnit.DAYS.between(due, today));
        });
    }

    /** The first that still lies ahead; those whose day has passed are among the missed. */
    private Optional<Review.Next> next(Goal goal) {
        return goal.milestones().stream().filter(milestone -> !milestone.reached() && !milestone.isOverdue(today)).findFirst()
                .map((Milestone milestone) -> new Review.Next(milestone.title(), goal.title(), milestone.dueDate()));
    }

    private Review.Shown shown(EvidenceOf row) {
        LocalDate recorded = day(row.evidence().at());
        return new Review.Shown(row.evidence().claim(), row.evidence().impact(), row.ticket(), row.item(), row.evidence().statement().day().orElse(recorded), recorded);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    private boolean isInside(LocalDate day) {
        return !day.isBefore(since) && !day.isAfter(today);
    }
}
