package org.milepost.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milepost.career.ReviewPair;
import org.milepost.plan.People.Person;
import org.milepost.plan.ReviewCadence;
import org.milepost.plan.ReviewParty;
import org.milepost.review.NextReview;
import org.milepost.review.ReviewRow;
import org.milepost.review.Rhythm;

/** The reviews with one person: the one that is open, when the next is due, and the closed ones. */
public final class ReviewPairLine {

    /** Closed ones that stay in sight. */
    private static final int IN_SIGHT = 3;

    private final ReviewPair pair;
    private final Optional<ReviewPartData> partner;
    private final String contextPath;
    private final Words words;

    /** @param partner what the owner who looks said of the partner; absent for nothing and for anybody else */
    ReviewPairLine(ReviewPair pair, Optional<ReviewPartData> partner, String contextPath, Words words) {
        this.pair = pair;
        this.partner = partner;
        this.contextPath = contextPath;
        this.words = words;
    }

    boolean isYours() {
        return pair.you() == ReviewParty.OWNER;
    }

    Person other() {
        return isYours() ? pair.partner() : pair.owner();
    }

    /** By which key a review is opened with them: {@code partner} of one's own plan, {@code owner} of theirs. */
    public String getAs() {
        return isYours() ? "partner" : "owner";
    }

    /** The name to open a review with. */
    public String getUser() {
        return other().name();
    }

    public String getName() {
        return other().fullName();
    }

    /** Whose plan is looked at with whom. */
    public String getTitle() {
        return words.text(isYours() ? "milepost.review.title" : "milepost.review.title.theirs", getName());
    }

    /** What the partner is to the owner; empty if the owner did not say. */
    public String getRole() {
        String role = pair.appointment().role().map(said -> words.text("milepost.choice.PartnerRole." + said.name())).orElse("");
        return role.isEmpty() || isYours() ? role : words.text("milepost.review.role.yours", role);
    }

    /** What was said of the partner, for scripts; in a list, so that nothing leaves its buttons out. */
    public List<ReviewPartData> getPartner() {
        return partner.stream().toList();
    }

    /** How often, empty if nobody said. */
    public String getEvery() {
        return pair.appointment().next().rhythm().map(rhythm -> every(rhythm, words)).orElse("");
    }

    static String every(Rhythm rhythm, Words words) {
        return rhythm.cadence() == ReviewCadence.OWN ? words.text("milepost.plan.review.days", rhythm.days())
                : words.text("milepost.choice.ReviewCadence." + rhythm.cadence().name());
    }

    /** When the next one is due; empty if none is planned. */
    public String getNextText() {
        return next().day().map(day -> words.text(isOverdue() ? "milepost.review.planned.past" : "milepost.review.planned", words.day(day))).orElse("");
    }

    public boolean isOverdue() {
        return next().overdue(pair.today()) > 0;
    }

    /** Whether its day is here or has passed. */
    boolean isDue() {
        return next().day().filter(day -> !day.isAfter(pair.today())).isPresent();
    }

    public boolean isOpen() {
        return pair.open().isPresent();
    }

    /** The open review, by its id; empty if none is. */
    public String getOpenId() {
        return pair.open().map(row -> Long.toString(row.id())).orElse("");
    }

    /** Its page. */
    public String getOpenUrl() {
        return pair.open().map(ReviewRow::id).map(id -> Links.review(contextPath, id)).orElse("");
    }

    /** Whether the reader can begin one: a partner who sees nothing any more can't. */
    public boolean isStartable() {
        return !isOpen() && (isYours() || pair.partnerSees());
    }

    public String getStartLabel() {
        return words.text("milepost.review.start.named", getName());
    }

    public String getGoOnLabel() {
        return words.text("milepost.review.go_on.named", getName());
    }

    public String getSkipLabel() {
        return words.text("milepost.review.skip.named", getName());
    }

    /** Whether there is a planned one to pass over. */
    public boolean isSkippable() {
        return next().day().isPresent() && (isOpen() || isStartable());
    }

    /** Which one that is, as an ISO day; empty if none is planned. */
    public String getPlanned() {
        return next().day().map(LocalDate::toString).orElse("");
    }

    public List<ClosedReviewLine> getClosed() {
        return closed(0, Math.min(IN_SIGHT, pair.closed().size()));
    }

    public List<ClosedReviewLine> getOlder() {
        return closed(Math.min(IN_SIGHT, pair.closed().size()), pair.closed().size());
    }

    public boolean isAnyOlder() {
        return pair.closed().size() > IN_SIGHT;
    }

    public boolean isAnyClosed() {
        return !pair.closed().isEmpty();
    }

    public String getOlderText() {
        return words.text("milepost.review.list.older", pair.closed().size() - IN_SIGHT);
    }

    private List<ClosedReviewLine> closed(int from, int to) {
        return pair.closed().subList(from, to).stream().map(closed -> new ClosedReviewLine(closed, contextPath, words)).toList();
    }

    private NextReview next() {
        return pair.appointment().next();
    }

    /** What to sort by: what is open, then what is due longest. */
    Optional<LocalDate> day() {
        return next().day();
    }
}
