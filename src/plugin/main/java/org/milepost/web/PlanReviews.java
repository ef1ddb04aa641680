package org.milepost.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.milepost.plan.Part;
import org.milepost.review.Rhythm;

/** When a plan was looked at together, and when it will be. */
public final class PlanReviews {

    /** How many that were passed over are told at once; those before them are folded away. */
    private static final int LATEST = 3;
    private static final Comparator<Part> LATEST_FIRST = Comparator.comparing((Part skip) -> skip.day("on").orElseThrow())
            .thenComparing(Part::number).reversed();

    private final Optional<Part> profile;
    private final List<PlanSkipLine> skips;
    private final LocalDate today;
    private final Words words;

    /** @param skips when a review was passed over, none for others than the owner */
    PlanReviews(Optional<Part> profile, List<Part> skips, LocalDate today, Words words) {
        this.profile = profile;
        this.skips = skips.stream().sorted(LATEST_FIRST).map(skip -> new PlanSkipLine(skip, words)).toList();
        this.today = today;
        this.words = words;
    }

    public String getLastText() {
        return last().map(day -> words.text("milepost.plan.review.last", words.day(day))).orElseGet(() -> words.text("milepost.plan.review.last.none"));
    }

    /** The way to what changed: since the last one, or lately without one. */
    public String getChangesText() {
        return words.text(last().isPresent() ? "milepost.history.link" : "milepost.history.link.lately");
    }

    /** How often, empty if nothing is said. */
    public String getEveryText() {
        return rhythm().map(rhythm -> ReviewPairLine.every(rhythm, words)).orElse("");
    }

    public boolean isRegular() {
        return rhythm().isPresent();
    }

    /** Today as an ISO day: what a review noted as held begins with. */
    public String getToday() {
        return today.toString();
    }

    /** The ISO day of the next one if one was held today; empty without a rhythm. */
    public String getFollowing() {
        return rhythm().map(rhythm -> rhythm.after(today, today, today).toString()).orElse("");
    }

    public boolean isAnySkip() {
        return !skips.isEmpty();
    }

    /** When a review was passed over and why, newest first. */
    public List<PlanSkipLine> getSkips() {
        return skips.stream().limit(LATEST).toList();
    }

    public boolean isAnyEarlierSkip() {
        return skips.size() > LATEST;
    }

    public List<PlanSkipLine> getEarlierSkips() {
        return skips.stream().skip(LATEST).toList();
    }

    public String getEarlierText() {
        return words.text("milepost.plan.review.skips.earlier", getEarlierSkips().size());
    }

    Optional<LocalDate> last() {
        return profile.flatMap(part -> part.day("lastReview"));
    }

    private Optional<Rhythm> rhythm() {
        return profile.flatMap(part -> Rhythm.of(part, "reviewEvery", "reviewDays"));
    }
}
