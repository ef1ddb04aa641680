package org.milepost.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milepost.career.PlanView;
import org.milepost.career.ReviewPair;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.People.Person;
import org.milepost.plan.ReviewParty;
import org.milepost.review.NextReview;

/** What "My career" tells of reviews: with whom the reader reviews their plan and when, and which of others' plans are due. */
public final class ReviewsCard {

    private final List<ReviewPair> pairs;
    private final PlanView plan;
    private final String contextPath;
    private final Words words;

    ReviewsCard(List<ReviewPair> pairs, PlanView plan, String contextPath, Words words) {
        this.pairs = List.copyOf(pairs);
        this.plan = plan;
        this.contextPath = contextPath;
        this.words = words;
    }

    /** All of one's own plan; of others' plans what is open or due. */
    public List<ReviewPairLine> getLines() {
        Map<String, Part> partners = plan.of(PartKind.REVIEW_PARTNER).stream().collect(Collectors.toMap(part -> part.text("person"), part -> part, (one, twice) -> one));
        Stream<ReviewPairLine> yours = pairs.stream().filter(pair -> pair.you() == ReviewParty.OWNER)
                .map(pair -> new ReviewPairLine(pair, Optional.ofNullable(partners.get(pair.partner().key().value())).map(this::data), contextPath, words));
        Stream<ReviewPairLine> theirs = pairs.stream().filter(pair -> pair.you() == ReviewParty.PARTNER)
                .map(pair -> new ReviewPairLine(pair, Optional.empty(), contextPath, words)).filter(line -> line.isOpen() || line.isDue());
        return Stream.concat(yours, theirs).toList();
    }

    public boolean isAny() {
        return !getLines().isEmpty();
    }

    private ReviewPartData data(Part part) {
        Person person = part.person("person").map(key -> plan.people().getOrDefault(key, Person.gone(key))).orElseThrow();
        Map<String, String> values = part.values().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, value -> value.getKey().equals("person") ? person.name() : value.getValue()));
        return new ReviewPartData(part.kind().name(), part.number(), part.version(), values, person.fullName(), true, words);
    }

    /** When one was held last, or noted as held. */
    public String getLastText() {
        return last().map(day -> words.text("milepost.plan.review.last", words.day(day))).orElseGet(() -> words.text("milepost.plan.review.last.none"));
    }

    private Optional<LocalDate> last() {
        return Stream.concat(held(), plan.profile().flatMap(part -> part.day("lastReview")).stream()).max(Comparator.naturalOrder());
    }

    /** The days on which reviews of the reader's own plan were closed. */
    private Stream<LocalDate> held() {
        return pairs.stream().filter(pair -> pair.you() == ReviewParty.OWNER).flatMap(pair -> pair.closed().stream()).map(closed -> closed.end().closedOn());
    }

    /** The next review of the plan, an overdue one in a friendly word; empty if none is planned. */
    public String getNextText() {
        return next().map(day -> words.text(day.isBefore(plan.today()) ? "milepost.plan.review.next.past" : "milepost.plan.review.next", words.day(day))).orElse("");
    }

    public boolean isAnyPlanned() {
        return next().isPresent();
    }

    /** The day of the next review, as an ISO day; empty if none is planned. */
    public String getPlanned() {
        return next().map(LocalDate::toString).orElse("");
    }

    /** Whether it should have been held by now. */
    public boolean isDue() {
        return next().filter(day -> !day.isAfter(plan.today())).isPresent();
    }

    /** The day that the owner named, unless one was held since: when the next one with somebody is stands beside that person. */
    private Optional<LocalDate> next() {
        return NextReview.ofPlan(plan.parts(), held().max(Comparator.naturalOrder()).map(day -> new NextReview.Moved(day, Optional.empty()))).day();
    }

    /** The page of all reviews. */
    public String getUrl() {
        return Links.reviews(contextPath);
    }
}
