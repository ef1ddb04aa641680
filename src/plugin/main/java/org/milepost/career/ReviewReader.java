package org.milepost.career;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.career.ReviewBook.Found;
import org.milepost.plan.AggregateId;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeHistory;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.IssueId;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PartRows;
import org.milepost.plan.People;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.milepost.plan.ReviewParty;
import org.milepost.review.Answer;
import org.milepost.review.AnswerRows;
import org.milepost.review.ClosedReview;
import org.milepost.review.ReviewContent;
import org.milepost.review.ReviewContent.Confirmed;
import org.milepost.review.ReviewEnd;
import org.milepost.review.ReviewFormat;
import org.milepost.review.ReviewRow;
import org.milepost.review.ReviewRows;
import org.milepost.sharing.ViewLog.Channel;

/** Reads reviews for those who may. An open one is gathered with the partner's eyes for both, so that the two look at the same page; a closed one is as it was kept. */
public final class ReviewReader {

    /** How many of the newest changes are looked at for the last one: their moments are of several nodes' clocks, their versions are not. */
    private static final int NEWEST = 20;

    private final ReviewRows rows;
    private final ReviewPreparation preparation;
    private final Appointments appointments;
    private final PartRows parts;
    private final AnswerRows answers;
    private final ChangeWriter changes;
    private final ChangeHistory history;
    private final ReviewFormat format;
    private final People people;
    private final Clock clock;

    public ReviewReader(ReviewRows rows, ReviewPreparation preparation, Appointments appointments, PartRows parts, AnswerRows answers, ChangeWriter changes,
                        ChangeHistory history, ReviewFormat format, People people, Clock clock) {
        this.rows = rows;
        this.preparation = preparation;
        this.appointments = appointments;
        this.parts = parts;
        this.answers = answers;
        this.changes = changes;
        this.history = history;
        this.format = format;
        this.people = people;
        this.clock = clock;
    }

    /** A review that was found for somebody who may read it; a view by its partner is noted as one of the goals that it shows. */
    ReviewView read(Found found, Optional<Channel> channel) {
        return found.end().map(end -> closed(found, end)).orElseGet(() -> open(found, channel.filter(noted -> found.you() == ReviewParty.PARTNER)));
    }

    /** What was in the review before this one, if there was one. One port call, none for the first. */
    Optional<ReviewContent> last(ReviewRow row) {
        return rows.lastClosed(row.owner(), row.partner()).map(closed -> content(closed));
    }

    /** The confirmation that holds at this version and these answers: the other one has said nothing since. */
    private Optional<Confirmation> confirmation(ReviewRow row, long version, int closeAloneAfter, List<Answer> typed) {
        AggregateId aggregate = row.aggregate();
        return history.since(Set.of(aggregate), Instant.EPOCH, NEWEST).stream().max(Comparator.comparing(Change::version))
                .filter(change -> change.version() == version && change.kind() == ChangeKind.REVIEW_CONFIRMED)
                .flatMap(change -> row.party(change.author()).map(party -> new Confirmation(party, change.at(),
                        people.dayOf(row.owner(), change.at()).plusDays(closeAloneAfter))))
                .filter(said -> typed.stream().noneMatch(answer -> row.party(answer.author()).equals(Optional.of(said.by().other())) && answer.at().isAfter(said.at())));
    }

    private ReviewView open(Found found, Optional<Channel> channel) {
        ReviewRow row = found.row();
        // First of all: what is read afterwards is at least as new as the version it is told with.
        long version = changes.version(row.aggregate());
        Map<PersonKey, Person> both = people.named(Set.of(row.owner(), row.partner()));
        ZoneId zone = people.zoneOf(row.owner());
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Appointment appointment = appointments.of(row);
        List<Answer> typed = answers.ofReview(row.id());
        Optional<Confirmation> confirmation = confirmation(row, version, appointment.closeAloneAfter(), typed);
        ReviewGathered gathered = preparation.gather(row.partner(), both.get(row.owner()), row.since(), found.seen().goals(), channel);
        List<Part> seen = parts.ofReviews(Set.of(row.id())).stream()
                .filter(part -> !part.kind().isByIssue() || gathered.shows(new IssueId(part.number()))).toList();
        ReviewContent content = new ReviewContents(row, both, gathered, told(found, gathered, today), seen, last(row), today).content(typed,
                confirmation.map(said -> List.of(new Confirmed(said.by(), said.at().toString()))).orElse(List.of()), Optional.empty());
        return new ReviewView(row, found.you(), version, zone, today, both, appointment, seen, typed, found.partnerSees(), content, confirmation, Optional.empty());
    }

    /** One port call, none where the partner may not see the plan. */
    private ReviewContent.Told told(Found found, ReviewGathered gathered, LocalDate today) {
        List<Part> plan = found.seen().plan().map(seen -> Plans.toldOf(parts.ofPlans(Set.of(seen.id())))).orElse(List.of());
        return new ReviewTold(found.row(), today).of(gathered.goals(), found.seen().goals(), plan);
    }

    private ReviewView closed(Found found, ReviewEnd end) {
        ReviewRow row = found.row();
        Map<PersonKey, Person> both = people.named(Set.of(row.owner(), row.partner()));
        List<Part> addenda = parts.ofReviews(Set.of(row.id())).stream().filter(part -> part.kind() == PartKind.ADDENDUM)
                .sorted(Comparator.comparing(Part::version)).toList();
        ZoneId zone = people.zoneOf(row.owner());
        return new ReviewView(row, found.you(), changes.version(row.aggregate()), zone, LocalDate.ofInstant(clock.instant(), zone), both, Appointment.NONE, addenda, List.of(),
                false, content(rows.closed(Set.of(row.id())).get(row.id())), Optional.empty(), Optional.of(end));
    }

    private ReviewContent content(ClosedReview closed) {
        return format.read(closed.text()).with(closed.answers());
    }
}
