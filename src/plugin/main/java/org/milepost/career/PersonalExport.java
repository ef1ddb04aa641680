package org.milepost.career;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.milepost.evidence.Evidence;
import org.milepost.evidence.EvidenceRows;
import org.milepost.evidence.InboxRows;
import org.milepost.library.Library;
import org.milepost.plan.IssueId;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PartRows;
import org.milepost.plan.PartRows.OwnedPart;
import org.milepost.plan.People.Person;
import org.milepost.plan.People;
import org.milepost.plan.PersonKey;
import org.milepost.plan.PlanRows;
import org.milepost.plan.PlanRows.PlanRow;

/**
 * A copy of all that is kept of a person, for that person alone: there is no way to ask for somebody else's. What others keep for themselves about them,
 * as a private note, is not in it. The same number of port calls whatever there is.
 */
public final class PersonalExport {

    private final Goals goals;
    private final Sharing sharing;
    private final ReviewCopies reviews;
    private final PlanRows plans;
    private final PartRows parts;
    private final EvidenceRows evidence;
    private final InboxRows inbox;
    private final Library library;
    private final People people;
    private final Clock clock;

    public PersonalExport(Goals goals, Sharing sharing, ReviewCopies reviews, PlanRows plans, PartRows parts, EvidenceRows evidence, InboxRows inbox,
                          Library library, People people, Clock clock) {
        this.goals = goals;
        this.sharing = sharing;
        this.reviews = reviews;
        this.plans = plans;
        this.parts = parts;
        this.evidence = evidence;
        this.inbox = inbox;
        this.library = library;
        this.people = people;
        this.clock = clock;
    }

    /** One's own data as they stand. */
    public PersonalData of(PersonKey actor) {
        Instant now = clock.instant();
        List<PlanRow> own = plans.plansOf(Set.of(actor));
        List<GoalView> seen = goals.ownViews(actor);
        Set<IssueId> ids = seen.stream().map(view -> view.goal().id()).collect(toSet());
        List<Part> kept = Stream.concat(parts.ofPlans(own.stream().map(PlanRow::id).collect(toSet())).stream(), parts.ofGoals(ids).stream()).toList();
        List<ReviewCopy> copies = reviews.of(actor);
        List<Part> said = parts.feedbackOf(actor).stream().map(OwnedPart::part).filter(part -> part.kind() == PartKind.FEEDBACK).toList();
        Map<PersonKey, Person> persons = people.named(named(actor, kept, said, copies));
        ZoneId zone = people.zoneOf(actor);
        List<Evidence> claims = evidence.ofOwner(actor).stream().map(piece -> piece.dated(zone)).toList();
        return new PersonalData(persons.get(actor), now, LocalDate.ofInstant(now, zone), own, seen, kept, claims,
                sharing.given(actor, Optional.empty()), sharing.received(actor), sharing.seenBy(actor), inbox.rules(actor), inbox.decisions(actor, Instant.EPOCH),
                library.own(actor), copies, said, persons);
    }

    private static Set<PersonKey> named(PersonKey actor, List<Part> kept, List<Part> said, List<ReviewCopy> copies) {
        Set<PersonKey> named = new HashSet<>(Set.of(actor));
        Stream.of(kept.stream(), said.stream(), copies.stream().map(ReviewCopy::parts).flatMap(List::stream)).flatMap(each -> each)
                .forEach(part -> named.addAll(part.people()));
        copies.forEach(copy -> named.addAll(Set.of(copy.row().owner(), copy.row().partner())));
        return named;
    }
}
