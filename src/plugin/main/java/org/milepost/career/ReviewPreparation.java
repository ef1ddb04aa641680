package org.milepost.career;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.milepost.evidence.Evidence;
import org.milepost.evidence.EvidenceRows;
import org.milepost.plan.Days;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.People;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Place;
import org.milepost.plan.Refusal;
import org.milepost.plan.Tickets;
import org.milepost.plan.Tickets.Ticket;
import org.milepost.review.Review;
import org.milepost.review.ReviewDraft;
import org.milepost.review.ReviewDraft.EvidenceOf;
import org.milepost.sharing.ViewLog.Channel;

/** Gathers what a 1:1 is about. */
public final class ReviewPreparation {

    private final VisibleGoals goals;
    private final EvidenceRows evidence;
    private final Tickets tickets;
    private final People people;
    private final Clock clock;

    public ReviewPreparation(VisibleGoals goals, EvidenceRows evidence, Tickets tickets, People people, Clock clock) {
        this.goals = goals;
        this.evidence = evidence;
        this.tickets = tickets;
        this.people = people;
        this.clock = clock;
    }

    /**
     * What happened since a day in the plan of a person, as far as the viewer may see it; the view is noted.
     *
     * @param personName log-in name
     * @throws Refusal NOT_FOUND if there is no such person or nothing the viewer may see; DATE_OUT_OF_RANGE of {@code since}
     */
    public Review prepare(PersonKey viewer, String personName, LocalDate since, Channel channel) {
        Days.inRange("since", since);
        Person person = people.byName(personName.strip()).filter(found -> goals.mayBeSeenBy(viewer, found.key()))
                .orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
        List<VisibleGoal> seen = seenOf(viewer, person.key());
        if (seen.isEmpty() && !person.key().equals(viewer)) {
            throw Refusal.of(ErrorCode.NOT_FOUND);
        }
        return gathered(viewer, person, since, seen, Optional.of(channel)).review();
    }

    /**
     * The same for a review that was opened, empty where the viewer may see nothing of it.
     *
     * @param viewer with whose eyes it is gathered
     * @param seen what these eyes see
     * @param channel where the viewer looks at it; absent if somebody else does, whose looking is no view of theirs
     */
    ReviewGathered gather(PersonKey viewer, Person person, LocalDate since, List<VisibleGoal> seen, Optional<Channel> channel) {
        return gathered(viewer, person, since, seen, channel);
    }

    /** Those of these goals of this owner that the viewer may see as a whole; no port call for none. */
    Set<IssueId> seenWhole(PersonKey viewer, PersonKey owner, Set<IssueId> wanted) {
        return wanted.isEmpty() ? Set.of() : goals.among(viewer, wanted).stream().filter(goal -> goal.isWhole() && goal.outline().owner().equals(owner))
                .map(goal -> goal.outline().id()).collect(toSet());
    }

    private List<VisibleGoal> seenOf(PersonKey viewer, PersonKey owner) {
        return goals.among(viewer, goals.goalsOf(Set.of(owner))).stream().filter(goal -> goal.outline().owner().equals(owner)).toList();
    }

    private ReviewGathered gathered(PersonKey viewer, Person person, LocalDate since, List<VisibleGoal> seen, Optional<Channel> channel) {
        List<Goal> read = goals.read(viewer, seen);
        Review review = draft(viewer, person, since, seen, read);
        channel.ifPresent(noted -> goals.noteViews(viewer, seen, noted));
        return new ReviewGathered(review, IntStream.range(0, read.size()).filter(i -> seen.get(i).isWhole()).mapToObj(read::get).toList());
    }

    /** The same of goals that were found and read for this viewer already; notes no view. */
    Review draft(PersonKey viewer, Person person, LocalDate since, List<VisibleGoal> seen, List<Goal> read) {
        return new ReviewDraft(person, people.zoneOf(person.key()), since, clock.instant()).of(read, evidenceOf(viewer, seen));
    }

    private List<EvidenceOf> evidenceOf(PersonKey viewer, List<VisibleGoal> seen) {
        List<Evidence> all = evidence.ofItems(seen.stream().flatMap(VisibleGoal::items).collect(toSet()));
        Set<Place> readable = goals.readable(viewer, seen, all.stream().map(Evidence::place).collect(toSet()));
        List<EvidenceOf> shown = all.stream().filter(row -> readable.contains(row.place()))
                .flatMap(row -> titled(row, seen).stream()).toList();
        Map<IssueId, Ticket> browsable = tickets.browsable(viewer, shown.stream().flatMap(row -> row.evidence().ticketId().stream()).collect(toSet()));
        return shown.stream().map(row -> new EvidenceOf(row.evidence(), row.item(),
                row.evidence().ticketId().map(browsable::get).map(Ticket::key))).toList();
    }

    private static Optional<EvidenceOf> titled(Evidence row, List<VisibleGoal> seen) {
        return seen.stream().flatMap(goal -> goal.item(row.place().issue()).stream()).findFirst()
                .map(item -> new EvidenceOf(row, item.issue().title(), Optional.empty()));
    }
}
