package org.milepost.career;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.milepost.plan.AggregateId;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PartRows;
import org.milepost.plan.PartValues;
import org.milepost.plan.PersonKey;
import org.milepost.plan.PlanRows;
import org.milepost.plan.Refusal;
import org.milepost.review.ReviewRows;

/**
 * Saves and removes parts, once access and what their values refer to are settled. A change of a part excludes other changes of that same part; it
 * takes the next free version of its plan or goal, so that two people who change two parts do not get into each other's way.
 */
public final class PartWriter {

    /** The most parts of one kind in a plan or goal. */
    public static final int MOST_OF_A_KIND = 500;

    /** Numbers of parts lie below this, so that a program in any language can hold them exactly. */
    public static final long NUMBERS_END = 1L << 53;

    static final Settling AS_TYPED = (before, changed, merged) -> merged;

    private final ChangeWriter changes;
    private final PartRows rows;
    private final PlanRows plans;
    private final ReviewRows reviews;
    private final LongSupplier numbers;

    /** @param numbers numbers greater than 0 and below {@link #NUMBERS_END}, hardly ever the same one twice */
    public PartWriter(ChangeWriter changes, PartRows rows, PlanRows plans, ReviewRows reviews, LongSupplier numbers) {
        this.changes = changes;
        this.rows = rows;
        this.plans = plans;
        this.reviews = reviews;
        this.numbers = numbers;
    }

    /** What follows from a change of a part by what the part is. */
    interface Settling {

        /** @param before the values so far, empty for a new part; @param changed those that change; @param merged the values with the change; @return what is kept */
        Map<String, String> settle(Map<String, String> before, Map<String, String> changed, Map<String, String> merged);
    }

    /**
     * Where a part is and who changes it.
     *
     * @param aggregate the plan, goal or review
     * @param owner whose
     * @param author who changes it
     * @param adoption facts beside those of the part: such as adopt a goal made in Jira itself, else none
     */
    record Place(AggregateId aggregate, PersonKey owner, PersonKey author, Map<String, String> adoption) {
        ItemReference item() {
            return new ItemReference(aggregate.kind(), aggregate.id());
        }
    }

    /**
     * Adds a part. An addition excludes nothing.
     *
     * <p>Step: commit.
     *
     * @throws Refusal FIELD_REQUIRED, TOO_MANY, PLAN_ENDED, REVIEW_CLOSED
     */
    Part add(Place place, PartKind kind, Map<String, String> values) {
        return add(place, kind, values, AS_TYPED);
    }

    /** The same, with what follows. */
    Part add(Place place, PartKind kind, Map<String, String> values, Settling settling) {
        return add(place, kind, values, settling, () -> { });
    }

    /** The same, as long as something stands. @param standing asked for the very version that the addition makes; throws if it does not any more */
    Part add(Place place, PartKind kind, Map<String, String> values, Settling settling, Runnable standing) {
        Map<String, String> merged = settling.settle(Map.of(), values, PartValues.merged(kind, Map.of(), values));
        Set<Long> taken = of(place).stream().filter(part -> part.kind() == kind).map(Part::number).collect(Collectors.toSet());
        if (taken.size() >= MOST_OF_A_KIND) {
            throw Refusal.of(ErrorCode.TOO_MANY, Integer.toString(MOST_OF_A_KIND));
        }
        long number = LongStream.generate(numbers).filter(free -> !taken.contains(free)).findFirst().orElseThrow();
        changes.adding(place.aggregate(), place.author(), () -> {
            requireOpen(place, kind);
            standing.run();
            return draft(place, ChangeKind.PART_SAVED, kind, number, merged);
        });
        return require(place, kind, number);
    }

    /**
     * Changes a part; a single one, or one kept by issue, is made if there is none yet. What is not among the values stays. Nothing is written if
     * nothing changes.
     *
     * <p>Step: commit.
     *
     * @param expected the part's version that the change rests on, 0 for one that was not there; absent for whatever it is now
     * @throws Refusal NOT_FOUND, CONFLICT if the part was changed since, FIELD_REQUIRED, PLAN_ENDED
     */
    Part save(Place place, PartKind kind, long number, Map<String, String> values, Optional<Long> expected) {
        return save(place, kind, number, values, expected, AS_TYPED);
    }

    /** The same, with what follows. @throws Refusal also what {@code settling} throws */
    Part save(Place place, PartKind kind, long number, Map<String, String> values, Optional<Long> expected, Settling settling) {
        return revise(place, kind, number, ChangeKind.PART_SAVED, expected, kind.isSingle() || kind.isNumberedByAnother(),
                before -> settling.settle(before, values, PartValues.merged(kind, before, values)));
    }

    /**
     * The same of a part whose number its caller knows from elsewhere: it is made if there is none yet.
     *
     * <p>Step: commit.
     */
    Part put(Place place, PartKind kind, long number, Map<String, String> values, Optional<Long> expected, Settling settling) {
        return revise(place, kind, number, ChangeKind.PART_SAVED, expected, true,
                before -> settling.settle(before, values, PartValues.merged(kind, before, values)));
    }

    /**
     * Ticks an action step or takes a tick back, whatever else changed of it in the meantime. Nothing is written if nothing changes.
     *
     * <p>Step: commit.
     *
     * @param ticks the new values that follow from those it has at the moment of the change
     * @throws Refusal NOT_FOUND, CONFLICT if others took {@value ChangeWriter#ATTEMPTS} versions in a row, and what the ticks throw
     */
    Part tick(Place place, long number, UnaryOperator<Map<String, String>> ticks) {
        return revise(place, PartKind.ACTION_STEP, number, ChangeKind.STEP_TICKED, Optional.empty(), false,
                before -> PartValues.merged(PartKind.ACTION_STEP, before, ticks.apply(before)));
    }

    private Part revise(Place place, PartKind kind, long number, ChangeKind change, Optional<Long> expected, boolean made,
                        UnaryOperator<Map<String, String>> after) {
        for (int attempt = 1; ; attempt++) {
            long version = changes.version(place.aggregate());
            requireOpen(place, kind);
            Optional<Part> before = find(place, kind, number);
            if (before.isEmpty() && !made) {
                throw Refusal.of(ErrorCode.NOT_FOUND);
            }
            requireVersion(before, expected);
            Map<String, String> kept = before.map(Part::values).orElse(Map.of());
            Map<String, String> merged = after.apply(kept);
            if (before.isPresent() && kept.equals(merged)) {
                return before.get();
            }
            if (committed(place, version, attempt, draft(place, change, kind, number, merged))) {
                return require(place, kind, number);
            }
        }
    }

    /**
     * Removes a part, its texts for good.
     *
     * <p>Step: commit.
     *
     * @throws Refusal NOT_FOUND, CONFLICT, PLAN_ENDED
     */
    void remove(Place place, PartKind kind, long number, Optional<Long> expected) {
        for (int attempt = 1; ; attempt++) {
            long version = changes.version(place.aggregate());
            requireOpen(place, kind);
            Part before = require(place, kind, number);
            requireVersion(Optional.of(before), expected);
            if (committed(place, version, attempt, draft(place, ChangeKind.PART_REMOVED, kind, number, Map.of()))) {
                return;
            }
        }
    }

    /** The part of this kind and number. */
    Optional<Part> find(Place place, PartKind kind, long number) {
        return of(place).stream().filter(part -> part.kind() == kind && part.number() == number).findFirst();
    }

    private Part require(Place place, PartKind kind, long number) {
        return find(place, kind, number).orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
    }

    private Collection<Part> of(Place place) {
        Set<Long> id = Set.of(place.aggregate().id());
        return switch (place.aggregate().kind()) {
            case PLAN -> rows.ofPlans(id);
            case REVIEW -> rows.ofReviews(id);
            case GOAL, MILESTONE -> rows.ofGoals(Set.of(new IssueId(place.aggregate().id())));
        };
    }

    /** Asked after the version was read: a plan that ends or a review that is closed later takes the version, so that nothing is written into it any more. */
    private void requireOpen(Place place, PartKind kind) {
        if (place.aggregate().kind() == ItemKind.PLAN && plans.plans(Set.of(place.aggregate().id())).stream().noneMatch(PlanRows.PlanRow::active)) {
            throw Refusal.of(ErrorCode.PLAN_ENDED);
        }
        if (place.aggregate().kind() == ItemKind.REVIEW) {
            requireOpenReview(place.aggregate().id(), kind);
        }
    }

    private void requireOpenReview(long review, PartKind kind) {
        boolean closed = reviews.ends(Set.of(review)).containsKey(review);
        if (closed != (kind == PartKind.ADDENDUM)) {
            throw Refusal.of(closed ? ErrorCode.REVIEW_CLOSED : ErrorCode.REVIEW_OPEN);
        }
    }

    private static void requireVersion(Optional<Part> part, Optional<Long> expected) {
        // A part that came over from an earlier plan has version 0 too: it is there, and has not changed since.
        ChangeWriter.requireVersion(part.map(Part::version).orElse(0L), expected);
    }

    /** Whether the change is in; not if somebody else took the version, unless that goes on for too long. */
    private boolean committed(Place place, long version, int attempt, ChangeWriter.Draft draft) {
        return changes.excluded(place.aggregate(), version, place.author(), attempt, draft);
    }

    private static ChangeWriter.Draft draft(Place place, ChangeKind change, PartKind kind, long number, Map<String, String> values) {
        Map<String, String> facts = new HashMap<>(place.adoption());
        Map<String, String> texts = new HashMap<>();
        facts.put(ChangeFacts.PART_KIND, kind.name());
        facts.put(ChangeFacts.PART_NUMBER, Long.toString(number));
        facts.put(ChangeFacts.PART_OWNER, place.owner().value());
        values.forEach((name, value) -> {
            boolean text = kind.isErasable(kind.field(name).orElseThrow());
            (text ? texts : facts).put(text ? name : ChangeFacts.value(name), value);
        });
        return new ChangeWriter.Draft(change, place.item(), facts, texts);
    }
}
