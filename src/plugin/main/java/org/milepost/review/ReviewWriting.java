package org.milepost.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.plan.RequestState;
import org.milepost.plan.ReviewParty;

/**
 * Who of the two may write what in a review, and what follows from it: pure, and the only place that says so. What somebody says of somebody else, or of
 * themselves, is theirs to write; what was agreed is for both.
 *
 * @param actor which of the two writes
 * @param person who that is
 * @param today the owner's day
 */
public record ReviewWriting(ReviewParty actor, PersonKey person, LocalDate today) {

    private static final String BY = "by";
    private static final String SINCE = "since";
    private static final String STATE = "state";
    private static final String TALKED = "talked";
    private static final String PLANNED = "planned";

    /**
     * The values to keep of a part that is added or changed.
     *
     * @param before the values so far, empty for a new part
     * @param changed those that change
     * @param merged the values with the change
     * @param next when the two are to review next
     * @throws Refusal NOT_ALLOWED, REVIEW_NOT_PLANNED if another one is planned than was named to be passed over, or of the field at fault
     */
    public Map<String, String> settled(PartKind kind, Map<String, String> before, Map<String, String> changed, Map<String, String> merged, NextReview next) {
        boolean added = before.isEmpty();
        require(switch (kind) {
            case SELF_OVERALL, SELF_GOAL -> actor == ReviewParty.OWNER;
            case VIEW_OVERALL, VIEW_GOAL -> actor == ReviewParty.PARTNER;
            case AGENDA_ITEM -> added || isBy(before) || changed.keySet().equals(Set.of(TALKED));
            case COMMITMENT -> true;
            case REVIEW_REQUEST -> mayRequest(before, changed, merged);
            case REVIEW_SKIP, ADDENDUM -> added;
            default -> false;
        });
        Map<String, String> kept = new HashMap<>(merged);
        kept.put(BY, added ? person.value() : before.getOrDefault(BY, person.value()));
        if (kind == PartKind.COMMITMENT || kind == PartKind.REVIEW_REQUEST) {
            kept.putIfAbsent(SINCE, today.toString());
        }
        return kind == PartKind.REVIEW_SKIP ? skipped(kept, next) : kept;
    }

    private Map<String, String> skipped(Map<String, String> kept, NextReview next) {
        Optional.ofNullable(kept.get(PLANNED)).ifPresent(next::requirePlanned);
        return next.skipped(kept, today);
    }

    /** @throws Refusal NOT_ALLOWED unless the actor may remove a part with these values */
    public void requireRemovable(PartKind kind, Map<String, String> values) {
        require(switch (kind) {
            case SELF_OVERALL, SELF_GOAL, VIEW_OVERALL, VIEW_GOAL, AGENDA_ITEM, COMMITMENT, REVIEW_REQUEST -> isBy(values);
            default -> false;
        });
    }

    /** Whoever asks says what and takes it back, or says that it is there; the one asked answers, and nothing else. */
    private boolean mayRequest(Map<String, String> before, Map<String, String> changed, Map<String, String> merged) {
        RequestState state = RequestState.valueOf(merged.get(STATE));
        ReviewParty asked = ReviewParty.valueOf(merged.get("of"));
        boolean same = Optional.ofNullable(before.get(STATE)).filter(state.name()::equals).isPresent();
        if (actor != asked) {
            boolean sameAsked = before.isEmpty() || asked.name().equals(before.get("of"));
            return sameAsked && !changed.containsKey("answer") && (same || !state.isAnswer());
        }
        return !before.isEmpty() && Set.of(STATE, "answer").containsAll(changed.keySet()) && (same || state.isAnswer());
    }

    private boolean isBy(Map<String, String> values) {
        return person.value().equals(values.get(BY));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw Refusal.of(ErrorCode.NOT_ALLOWED);
        }
    }
}
