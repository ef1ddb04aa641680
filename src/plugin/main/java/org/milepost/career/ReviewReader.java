package org.milepost.career;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.career.ReviewBook.Found;
import org.milepost.plan.IssueId;
import org.milepost.plan.Part;
import org.milepost.plan.PartRows;
import org.milepost.plan.People;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.milepost.plan.ReviewParty;
import org.milepost.review.AnswerRows;
import org.milepost.review.Review;
import org.milepost.review.ReviewRow;
import org.milepost.sharing.ViewLog.Channel;

/** Reads reviews for those who may. What happened is gathered with the partner's eyes for both, so that the two look at the same page. */
public final class ReviewReader {

    private final ReviewPreparation preparation;
    private final Appointments appointments;
    private final PartRows parts;
    private final AnswerRows answers;
    private final ChangeWriter changes;
    private final People people;
    private final Clock clock;

    public ReviewReader(ReviewPreparation preparation, Appointments appointments, PartRows parts, AnswerRows answers, ChangeWriter changes, People people,
                        Clock clock) {
        this.preparation = preparation;
        this.appointments = appointments;
        this.parts = parts;
        this.answers = answers;
        this.changes = changes;
        this.people = people;
        this.clock = clock;
    }

    /** A review that was found for somebody who may read it; a view by its partner is noted as one of the goals that it shows. */
    ReviewView read(Found found, Channel channel) {
        ReviewRow row = found.row();
        Map<PersonKey, Person> both = people.named(Set.of(row.owner(), row.partner()));
        Optional<Review> gathered = found.end().isPresent() ? Optional.empty() : Optional.of(preparation.gather(row.partner(), both.get(row.owner()), row.since(),
                found.you() == ReviewParty.PARTNER ? Optional.of(channel) : Optional.empty()));
        return new ReviewView(row, found.you(), changes.version(row.aggregate()), people.dayOf(row.owner(), clock.instant()), both, appointments.of(row),
                parts(row), answers.ofReview(row.id()), found.partnerSees(), gathered, found.end());
    }

    /** What is said of goals that the partner may not see any more is left out. */
    private List<Part> parts(ReviewRow row) {
        List<Part> all = parts.ofReviews(Set.of(row.id()));
        Set<IssueId> goals = all.stream().filter(part -> part.kind().isByIssue()).map(part -> new IssueId(part.number())).collect(toSet());
        Set<IssueId> seen = preparation.seenWhole(row.partner(), row.owner(), goals);
        return all.stream().filter(part -> !part.kind().isByIssue() || seen.contains(new IssueId(part.number()))).toList();
    }
}
