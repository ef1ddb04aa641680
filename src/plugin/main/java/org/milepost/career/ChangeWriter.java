package org.milepost.career;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.milepost.plan.AggregateId;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.ChangeLog;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.GoalKind;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;
import org.milepost.plan.PlanRows;
import org.milepost.plan.Refusal;

/**
 * Commits changes under the version they make. A change that rests on what its author saw excludes every other change of the same goal;
 * an addition excludes nothing and takes the next free version.
 */
public final class ChangeWriter {

    /** How often an addition tries for a free version; it loses only to as many changes of the same goal within a moment. */
    static final int ATTEMPTS = 10;

    private final ChangeLog changes;
    private final PlanRows rows;
    private final Clock clock;

    public ChangeWriter(ChangeLog changes, PlanRows rows, Clock clock) {
        this.changes = changes;
        this.rows = rows;
        this.clock = clock;
    }

    /** What is to be changed, before it has a version. */
    record Draft(ChangeKind kind, ItemReference item, Map<String, String> facts, Map<String, String> texts) {

        Draft with(Map<String, String> more) {
            Map<String, String> all = new HashMap<>(facts);
            all.putAll(more);
            return new Draft(kind, item, all, texts);
        }
    }

    /** @throws Refusal CONFLICT if the goal is at another version than its changer expects */
    static void requireVersion(GoalOutline goal, Optional<Long> expected) {
        requireVersion(goal.version(), expected);
    }

    /** @throws Refusal CONFLICT if this is another version than its changer expects */
    static void requireVersion(long current, Optional<Long> expected) {
        if (expected.filter(version -> version != current).isPresent()) {
            throw Refusal.of(ErrorCode.CONFLICT);
        }
    }

    /**
     * Commits a change that rests on this state of the goal.
     *
     * @throws Refusal CONFLICT if the goal was changed since it was read
     */
    void excluding(GoalOutline goal, PersonKey author, Draft draft) {
        changes.commit(change(goal.aggregate(), goal.version() + 1, author, now(), draft.with(adoption(goal, author))));
    }

    /**
     * Commits a change that rests on this version of a plan.
     *
     * @return its moment
     * @throws Refusal CONFLICT if it was changed since it was read
     */
    Instant excluding(AggregateId aggregate, long version, PersonKey author, Draft draft) {
        Instant at = now();
        changes.commit(change(aggregate, version + 1, author, at, draft));
        return at;
    }

    /**
     * Tries to commit a change of a part that rests on this version of the whole; its author works it out anew if another part was changed meanwhile.
     *
     * @param attempt from 1 on
     * @return whether it is in; not if somebody else took the version
     * @throws Refusal CONFLICT at attempt {@value #ATTEMPTS}
     */
    boolean excluded(AggregateId aggregate, long version, PersonKey author, int attempt, Draft draft) {
        try {
            excluding(aggregate, version, author, draft);
            return true;
        } catch (Refusal refusal) {
            if (refusal.code() != ErrorCode.CONFLICT || attempt == ATTEMPTS) {
                throw refusal;
            }
            return false;
        }
    }

    /** Commits an addition to this goal and answers its moment, by which its row is found. */
    Instant adding(GoalOutline goal, PersonKey author, Draft draft) {
        return adding(goal.aggregate(), author, draft.with(adoption(goal, author)));
    }

    /**
     * Commits an addition and answers its moment, by which its row is found.
     *
     * @throws Refusal CONFLICT if others took {@value #ATTEMPTS} versions in a row
     */
    Instant adding(AggregateId aggregate, PersonKey author, Draft draft) {
        return adding(aggregate, author, () -> draft);
    }

    /**
     * Commits an addition that depends on what is there, and answers its moment, by which its row is found.
     *
     * @param draft worked out anew for each attempt, after the version was read: no other change of the aggregate comes between that and the commit
     * @throws Refusal CONFLICT if others took {@value #ATTEMPTS} versions in a row
     */
    Instant adding(AggregateId aggregate, PersonKey author, Supplier<Draft> draft) {
        Instant at = now();
        for (int attempt = 1; ; attempt++) {
            long version = version(aggregate);
            Draft latest = draft.get();
            try {
                changes.commit(change(aggregate, version + 1, author, at, latest));
                return at;
            } catch (Refusal refusal) {
                if (refusal.code() != ErrorCode.CONFLICT || attempt == ATTEMPTS) {
                    throw refusal;
                }
            }
        }
    }

    /** The facts that make the row of a new goal of this person, whose plan is started if there is none yet. */
    Map<String, String> newGoal(PersonKey owner, PersonKey author) {
        return newGoal(owner, author, GoalKind.PROFESSIONAL);
    }

    /** The same of this kind. */
    Map<String, String> newGoal(PersonKey owner, PersonKey author, GoalKind kind) {
        return Map.of(ChangeFacts.OWNER, owner.value(), ChangeFacts.PLAN, Long.toString(plan(owner, author)), ChangeFacts.GOAL_KIND, kind.name());
    }

    /** The id of this person's active plan, started if there is none yet. */
    long plan(PersonKey owner, PersonKey author) {
        long plan = rows.startPlan(owner).id();
        AggregateId aggregate = AggregateId.plan(plan);
        if (version(aggregate) == 0) {
            Draft started = new Draft(ChangeKind.PLAN_STARTED, new ItemReference(ItemKind.PLAN, plan),
                    Map.of(ChangeFacts.OWNER, owner.value()), Map.of());
            try {
                changes.commit(change(aggregate, 1, author, now(), started));
            } catch (Refusal refusal) {
                if (refusal.code() != ErrorCode.CONFLICT) {
                    throw refusal;
                }
                // Another request of the same person noted the start first, which is as good.
            }
        }
        return plan;
    }

    /** The number of the last change, after unfinished ones were finished. */
    long version(AggregateId aggregate) {
        return versions(Set.of(aggregate)).getOrDefault(aggregate, 0L);
    }

    /** The numbers of the last changes, after unfinished ones were finished; 0 or missing where there was none. */
    Map<AggregateId, Long> versions(Set<AggregateId> aggregates) {
        return changes.versions(aggregates);
    }

    /** The facts that make the row of a goal made in Jira itself; none for one that Milepost has a row of. */
    Map<String, String> adoption(GoalOutline goal, PersonKey author) {
        if (goal.adopted()) {
            return Map.of();
        }
        return newGoal(goal.owner(), author);
    }

    /** Whole milliseconds, as the storage keeps them. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Change change(AggregateId aggregate, long version, PersonKey author, Instant at, Draft draft) {
        return new Change(aggregate, version, author, at, draft.kind(), draft.item(), draft.facts(), draft.texts());
    }
}
