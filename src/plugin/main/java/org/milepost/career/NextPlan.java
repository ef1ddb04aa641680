package org.milepost.career;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.milepost.plan.AggregateId;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;
import org.milepost.plan.PlanRows;
import org.milepost.plan.PlanRows.PlanRow;
import org.milepost.plan.Refusal;

/** Starts the next plan from the active one, which is kept as it was. */
public final class NextPlan {

    private final PlanRows rows;
    private final ChangeWriter changes;
    private final VisibleGoals goals;

    public NextPlan(PlanRows rows, ChangeWriter changes, VisibleGoals goals) {
        this.rows = rows;
        this.changes = changes;
        this.goals = goals;
    }

    /**
     * Ends the active plan and starts the next one with copies of all its parts and with those goals that are to go over. What was shared of the old
     * plan as a whole stays shared of that alone; a share of a single goal goes on.
     *
     * <p>Step: commit (the old plan is past, the new one is there with all its parts).
     *
     * @param carried goals of the active plan that go over
     * @param version of the active plan that this rests on, absent for whatever it is
     * @throws Refusal NOT_FOUND without an active plan, CONFLICT, FIELD_INVALID of {@code goals} for a goal that is not one's own
     */
    public PlanRow start(PersonKey actor, Set<IssueId> carried, Optional<Long> version) {
        PlanRow ended = rows.activePlan(actor).orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
        AggregateId aggregate = AggregateId.plan(ended.id());
        long current = changes.version(aggregate);
        // Once more, after the version was read: a plan that has ended can't be ended again.
        boolean isActive = rows.plans(Set.of(ended.id())).stream().anyMatch(PlanRow::active);
        if (!isActive || version.filter(expected -> expected != current).isPresent()) {
            throw Refusal.of(ErrorCode.CONFLICT);
        }
        Set<IssueId> own = goals.among(actor, carried).stream().map(VisibleGoal::outline).filter(goal -> goal.owner().equals(actor))
                .map(GoalOutline::id).collect(Collectors.toSet());
        if (!own.containsAll(carried)) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, "goals");
        }
        Map<String, String> facts = new HashMap<>(Map.of(ChangeFacts.OWNER, actor.value()));
        if (!carried.isEmpty()) {
            facts.put(ChangeFacts.CARRIED, carried.stream().sorted().map(IssueId::toString).collect(Collectors.joining(",")));
        }
        changes.excluding(aggregate, current, actor, new ChangeWriter.Draft(ChangeKind.NEXT_PLAN_STARTED,
                new ItemReference(ItemKind.PLAN, ended.id()), facts, Map.of()));
        List<PlanRow> plans = rows.plansOf(Set.of(actor));
        return plans.get(plans.size() - 1);
    }
}
