package org.milepost.career;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PartRows;
import org.milepost.plan.PersonKey;
import org.milepost.plan.PlanRows;
import org.milepost.plan.PlanRows.PlanRow;
import org.milepost.review.NextReview;
import org.milepost.review.ReviewEnd;
import org.milepost.review.ReviewPartner;
import org.milepost.review.ReviewRow;
import org.milepost.review.ReviewRows;
import org.milepost.review.Rhythm;

/** When owners and their partners are to review next: by what the owner says of the partner, or of the plan, and by what was held or passed over since. */
public final class Appointments {

    private final ReviewRows rows;
    private final PartRows parts;
    private final PlanRows plans;

    public Appointments(ReviewRows rows, PartRows parts, PlanRows plans) {
        this.rows = rows;
        this.parts = parts;
        this.plans = plans;
    }

    /** What an owner says in the parts of the active plan. */
    private record Said(NextReview plan, Map<PersonKey, Part> partners) {
        static final Said NOTHING = new Said(NextReview.NONE, Map.of());
    }

    /** Who was named as a partner: owners by this person, partners by this person. Three port calls. */
    Set<TwoPeople> named(PersonKey actor) {
        Set<Long> naming = new HashSet<>(parts.plansNaming(actor));
        plans.activePlan(actor).map(PlanRow::id).ifPresent(naming::add);
        Set<TwoPeople> named = new HashSet<>();
        said(plans.plans(naming)).forEach((owner, said) -> said.partners().keySet().stream()
                .filter(partner -> owner.equals(actor) || partner.equals(actor)).forEach(partner -> named.add(new TwoPeople(owner, partner))));
        return named;
    }

    /**
     * What each of these pairs arranged. Three port calls.
     *
     * @param reviews all reviews of the pairs
     * @param ends how those of them were closed that are
     */
    Map<TwoPeople, Appointment> of(Collection<TwoPeople> pairs, List<ReviewRow> reviews, Map<Long, ReviewEnd> ends) {
        Map<PersonKey, PlanRow> active = plans.activePlans(pairs.stream().map(TwoPeople::owner).collect(toSet()));
        Map<PersonKey, Said> said = said(active.values());
        Map<Long, List<Part>> skips = parts.ofReviews(reviews.stream().map(ReviewRow::id).filter(id -> !ends.containsKey(id)).collect(toSet())).stream()
                .filter(part -> part.kind() == PartKind.REVIEW_SKIP).collect(groupingBy(part -> part.aggregate().id()));
        Map<TwoPeople, List<ReviewRow>> series = reviews.stream().collect(groupingBy(TwoPeople::of));
        Map<TwoPeople, Appointment> appointments = new HashMap<>();
        pairs.forEach(pair -> appointments.put(pair, appointment(said.getOrDefault(pair.owner(), Said.NOTHING), pair.partner(),
                moved(series.getOrDefault(pair, List.of()), ends, skips))));
        return appointments;
    }

    /** What the two people of this review arranged. Five port calls. */
    Appointment of(ReviewRow row) {
        TwoPeople pair = TwoPeople.of(row);
        List<ReviewRow> series = rows.ofPerson(row.owner()).stream().filter(one -> TwoPeople.of(one).equals(pair)).toList();
        return of(Set.of(pair), series, rows.ends(series.stream().map(ReviewRow::id).collect(toSet()))).get(pair);
    }

    private static Appointment appointment(Said said, PersonKey person, Optional<NextReview.Moved> moved) {
        Optional<Part> named = Optional.ofNullable(said.partners().get(person));
        Optional<ReviewPartner> partner = named.map(ReviewPartner::of);
        Optional<Rhythm> rhythm = partner.flatMap(ReviewPartner::rhythm).or(said.plan()::rhythm);
        Optional<NextReview.Said> day = partner.flatMap(ReviewPartner::said).or(said.plan()::said);
        return new Appointment(partner.map(ReviewPartner::role), new NextReview(day, moved, rhythm),
                partner.map(ReviewPartner::closeAloneAfter).orElse(ReviewPartner.CLOSE_ALONE_AFTER), named);
    }

    /** The last that was held, or passed over since. */
    private static Optional<NextReview.Moved> moved(List<ReviewRow> series, Map<Long, ReviewEnd> ends, Map<Long, List<Part>> skips) {
        Stream<NextReview.Moved> skipped = series.stream().flatMap(row -> skips.getOrDefault(row.id(), List.of()).stream()).sorted(Comparator.comparing(Part::version))
                .map(part -> new NextReview.Moved(part.day("on").orElseThrow(), part.day("next"), part.day("planned")));
        Optional<NextReview.Moved> held = series.stream().filter(row -> ends.containsKey(row.id())).map(row -> ends.get(row.id()))
                .max(Comparator.comparing(ReviewEnd::closedAt)).map(end -> new NextReview.Moved(end.closedOn(), end.next()));
        return skipped.reduce((earlier, later) -> later).or(() -> held);
    }

    private Map<PersonKey, Said> said(Collection<PlanRow> candidates) {
        Map<Long, PlanRow> active = candidates.stream().filter(PlanRow::active).collect(toMap(PlanRow::id, plan -> plan));
        Map<Long, List<Part>> ofPlans = parts.ofPlans(active.keySet()).stream().collect(groupingBy(part -> part.aggregate().id()));
        Map<PersonKey, Said> said = new HashMap<>();
        ofPlans.forEach((plan, its) -> said.put(active.get(plan).owner(), new Said(NextReview.ofPlan(its, Optional.empty()),
                its.stream().filter(part -> part.kind() == PartKind.REVIEW_PARTNER)
                        .collect(toMap(part -> ReviewPartner.of(part).person(), part -> part, (one, twice) -> one)))));
        return said;
    }
}
