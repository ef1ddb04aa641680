package org.milepost.career;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.milepost.plan.Days;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.People;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.milepost.plan.PlanRows;
import org.milepost.plan.Refusal;
import org.milepost.review.ReviewEnd;
import org.milepost.plan.ReviewParty;
import org.milepost.review.ReviewPolicy;
import org.milepost.review.ReviewPolicy.Level;
import org.milepost.review.ReviewRow;
import org.milepost.review.ReviewRows;
import org.milepost.sharing.AccessService;
import org.milepost.sharing.ViewLog.Channel;

/** The reviews of owners and their partners: opening one, finding and reading them. Every way to a review leads through {@link #require}. */
public final class ReviewBook {

    private final ReviewRows rows;
    private final ReviewSight sight;
    private final ReviewReader reader;
    private final Appointments appointments;
    private final PlanRows plans;
    private final AccessService access;
    private final ChangeWriter changes;
    private final People people;
    private final Clock clock;

    public ReviewBook(ReviewRows rows, ReviewSight sight, ReviewReader reader, Appointments appointments, PlanRows plans, AccessService access,
                      ChangeWriter changes, People people, Clock clock) {
        this.rows = rows;
        this.sight = sight;
        this.reader = reader;
        this.appointments = appointments;
        this.plans = plans;
        this.access = access;
        this.changes = changes;
        this.people = people;
        this.clock = clock;
    }

    /** A review that somebody may read. @param seen what its partner may see of the owner's now; not asked of a closed one */
    record Found(ReviewRow row, ReviewParty you, Level level, Optional<ReviewEnd> end, ReviewSeen seen) {

        boolean partnerSees() {
            return seen.isAnything();
        }
    }

    /**
     * Opens a review of the actor's own plan with this partner, or finds the one that is open.
     *
     * <p>Step: the review's row.
     *
     * @param since the first day to look back on, absent for the day on which the last one was closed, or the plan was started
     * @throws Refusal PERSON_UNKNOWN or PARTNER_SEES_NOTHING of {@code partner}, SHARE_WITH_SELF of {@code partner}, DATE_OUT_OF_RANGE of {@code since}
     */
    public ReviewView openOwn(PersonKey actor, String partnerName, Optional<LocalDate> since) {
        PersonKey partner = people.byName(partnerName.strip()).filter(Person::active).map(Person::key).orElseThrow(() -> unknown());
        if (partner.equals(actor)) {
            throw Refusal.ofField(ErrorCode.SHARE_WITH_SELF, "partner");
        }
        if (!sight.sees(partner, actor)) {
            // Who may not look people up learns nothing, not even whether the name is somebody's.
            throw people.mayBrowseUsers(actor) ? Refusal.ofField(ErrorCode.PARTNER_SEES_NOTHING, "partner") : unknown();
        }
        return open(actor, actor, partner, since);
    }

    /**
     * The same by the partner.
     *
     * @throws Refusal NOT_FOUND unless they may call this owner to a review, DATE_OUT_OF_RANGE of {@code since}
     */
    public ReviewView openWith(PersonKey actor, String ownerName, Optional<LocalDate> since) {
        PersonKey owner = people.byName(ownerName.strip()).map(Person::key).filter(found -> mayCall(actor, found)).orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
        return open(actor, owner, actor, since);
    }

    /**
     * One's reviews by pair, and the people one is to review with: first with partners, then with the owners whose partner one is, each by name. Looking at this
     * list is not noted as a view. The same number of port calls for any number of them.
     */
    public List<ReviewPair> of(PersonKey actor) {
        List<ReviewRow> found = rows.ofPerson(actor);
        Map<Long, ReviewEnd> ends = rows.ends(ids(found));
        Set<TwoPeople> pairs = new HashSet<>(appointments.named(actor));
        found.forEach(row -> pairs.add(TwoPeople.of(row)));
        Map<TwoPeople, Appointment> arranged = appointments.of(pairs, found, ends);
        Set<PersonKey> owners = pairs.stream().map(TwoPeople::owner).collect(toSet());
        Set<PersonKey> seen = sight.seen(actor, owners);
        Map<PersonKey, ZoneId> zones = people.zones(owners);
        Map<PersonKey, Person> named = people.named(pairs.stream().flatMap(pair -> Stream.of(pair.owner(), pair.partner())).collect(toSet()));
        Map<TwoPeople, List<ReviewRow>> series = found.stream().collect(groupingBy(TwoPeople::of));
        Instant now = clock.instant();
        return pairs.stream().map(pair -> ReviewPair.of(actor, pair, series.getOrDefault(pair, List.of()), ends, seen, named,
                        LocalDate.ofInstant(now, zones.get(pair.owner())), arranged.get(pair)))
                .filter(pair -> pair.you() == ReviewParty.OWNER || seen.contains(pair.owner().key()) || !pair.closed().isEmpty())
                .sorted(Comparator.comparing(ReviewPair::you).thenComparing(pair -> pair.partner().fullName()).thenComparing(pair -> pair.owner().fullName())
                        .thenComparing(pair -> pair.partner().name()))
                .toList();
    }

    /** Those of one's pairs whose next review is due: what somebody is reminded of. As many port calls as for all of them. */
    public List<ReviewPair> due(PersonKey actor) {
        return of(actor).stream().filter(ReviewPair::isDue).toList();
    }

    /** Those of these owners who report to this person now and share something with them, by name: a manager may open a review of their plans. A fixed number of port calls. */
    public List<Person> callable(PersonKey actor, Set<PersonKey> owners) {
        Set<PersonKey> reports = access.ownersNow(sight.seen(actor, owners)).entrySet().stream()
                .filter(now -> now.getValue().line().filter(line -> line.manager().equals(actor)).isPresent()).map(Map.Entry::getKey).collect(toSet());
        return people.named(reports).values().stream().sorted(Comparator.comparing(Person::fullName)).toList();
    }

    /**
     * A review; a view by its partner is noted as one of the goals that it shows.
     *
     * @throws Refusal NOT_FOUND
     */
    public ReviewView view(PersonKey viewer, long id, Channel channel) {
        return reader.read(require(viewer, id), Optional.of(channel));
    }

    /**
     * A review that this person may read.
     *
     * @throws Refusal NOT_FOUND
     */
    Found require(PersonKey viewer, long id) {
        // First, so that an id which stands for nothing costs the same as one which stands for a review of others.
        Optional<ReviewEnd> end = Optional.ofNullable(rows.ends(Set.of(id)).get(id));
        ReviewRow row = rows.find(id).orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
        ReviewSeen seen = row.party(viewer).isPresent() && end.isEmpty() ? sight.of(row.partner(), row.owner()) : ReviewSeen.NONE;
        return new Found(row, row.party(viewer).orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND)), level(viewer, row, end, seen.isAnything()), end, seen);
    }

    /**
     * What this person may do with a review that they may read, for what is asked again and again while they type: what the partner sees is looked at no further than to
     * tell that it is something, and for the owner, on whom it does not depend, not at all.
     *
     * @throws Refusal NOT_FOUND
     */
    Level requireLevel(PersonKey viewer, long id) {
        Optional<ReviewEnd> end = Optional.ofNullable(rows.ends(Set.of(id)).get(id));
        ReviewRow row = rows.find(id).orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
        boolean asked = end.isEmpty() && row.party(viewer).filter(party -> party == ReviewParty.PARTNER).isPresent();
        return level(viewer, row, end, asked && sight.sees(row.partner(), row.owner()));
    }

    private static Level level(PersonKey viewer, ReviewRow row, Optional<ReviewEnd> end, boolean partnerSees) {
        Level level = ReviewPolicy.decide(Optional.of(viewer), row, end, partnerSees);
        if (level == Level.NONE) {
            throw Refusal.of(ErrorCode.NOT_FOUND);
        }
        return level;
    }

    /** Whether it is closed, asked after something was typed into it. One port call. */
    boolean isClosed(long id) {
        return rows.ends(Set.of(id)).containsKey(id);
    }

    private ReviewView open(PersonKey actor, PersonKey owner, PersonKey partner, Optional<LocalDate> since) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        since.ifPresent(day -> Days.between("since", day, Days.FIRST, people.dayOf(owner, now)));
        List<ReviewRow> series = series(new TwoPeople(owner, partner));
        Map<Long, ReviewEnd> ends = rows.ends(ids(series));
        ReviewRow open = series.stream().filter(row -> !ends.containsKey(row.id())).findFirst().orElseGet(() -> {
            long plan = changes.plan(owner, actor);
            LocalDate first = since.or(() -> ends.values().stream().map(ReviewEnd::closedOn).max(Comparator.naturalOrder()))
                    .orElseGet(() -> people.dayOf(owner, plans.plans(Set.of(plan)).get(0).startedAt()));
            return rows.open(new ReviewRow(0, owner, partner, plan, series.size() + 1, first, actor, now));
        });
        return view(actor, open.id(), Channel.REST);
    }

    private List<ReviewRow> series(TwoPeople pair) {
        return rows.ofPerson(pair.owner()).stream().filter(row -> TwoPeople.of(row).equals(pair)).toList();
    }

    private boolean mayCall(PersonKey actor, PersonKey owner) {
        boolean sees = sight.sees(actor, owner);
        boolean manages = Optional.ofNullable(access.ownersNow(Set.of(owner)).get(owner)).flatMap(now -> now.line())
                .filter(line -> line.manager().equals(actor)).isPresent();
        boolean spokeBefore = rows.ofPerson(actor).stream().anyMatch(row -> row.owner().equals(owner));
        boolean named = appointments.named(actor).contains(new TwoPeople(owner, actor));
        return ReviewPolicy.mayCall(sees, named, manages, spokeBefore);
    }

    private static Set<Long> ids(List<ReviewRow> reviews) {
        return reviews.stream().map(ReviewRow::id).collect(toSet());
    }

    private static Refusal unknown() {
        return Refusal.ofField(ErrorCode.PERSON_UNKNOWN, "partner");
    }
}
