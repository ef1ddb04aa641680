package org.milepost.career;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Part;
import org.milepost.plan.PartRows;
import org.milepost.plan.Refusal;
import org.milepost.review.NextReview;
import org.milepost.review.ReviewRows;

/** Passing over a review of one's own plan, with whomever it was to be: the same as passing over one with somebody, and what the plan says of the next one moves on. */
final class PlanSkips {

    private final PartRows parts;
    private final ReviewRows reviews;

    PlanSkips(PartRows parts, ReviewRows reviews) {
        this.parts = parts;
        this.reviews = reviews;
    }

    /**
     * The values to keep. Once passed over, only the reason changes.
     *
     * @param plan the owner's, absent as long as there is none
     * @param before the values so far, empty for a new one
     * @param merged the values with the change
     * @param today the owner's day
     * @throws Refusal REVIEW_NOT_PLANNED if none is planned, or another one than was named; of the field at fault
     */
    Map<String, String> settled(Optional<Long> plan, Map<String, String> before, Map<String, String> merged, LocalDate today) {
        if (!before.isEmpty()) {
            Stream.of("planned", "next").filter(field -> !Objects.equals(before.get(field), merged.get(field))).findFirst().ifPresent(field -> {
                throw Refusal.ofField(ErrorCode.FIELD_INVALID, field);
            });
            return merged;
        }
        NextReview next = plan.map(this::next).orElse(NextReview.NONE);
        requirePlanned(next, merged.get("planned"));
        return next.skipped(merged, today);
    }

    /** Of two who pass over the same one, the second does not pass over the one after it. @throws Refusal REVIEW_NOT_PLANNED */
    void requireStanding(long plan, Map<String, String> values) {
        requirePlanned(next(plan), values.get("planned"));
    }

    private static void requirePlanned(NextReview next, String named) {
        next.requirePlanned(Optional.ofNullable(named).or(() -> next.day().map(LocalDate::toString)).orElse(""));
    }

    /** Two port calls. */
    private NextReview next(long plan) {
        return next(plan, parts.ofPlans(Set.of(plan)));
    }

    /** When a plan with these parts is to be reviewed next, by what its owner said and by what was passed over or held since. One port call. */
    NextReview next(long plan, List<Part> known) {
        return NextReview.ofPlan(known, Optional.ofNullable(reviews.lastHeld(Set.of(plan)).get(plan)).map(end -> new NextReview.Moved(end.closedOn(), Optional.empty())));
    }
}
