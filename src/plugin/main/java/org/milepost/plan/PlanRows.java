package org.milepost.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Port: Milepost's own rows about plans, goals and milestones. Each method makes a fixed number of storage calls. */
public interface PlanRows {

    /**
     * A person's plan.
     *
     * @param id of its row
     * @param owner whose
     * @param active whether it is the one that is worked with; a person has one such plan at most
     * @param startedAt when it was started
     * @param carried the goals that came over from the plan before; a goal added later knows its plan itself
     */
    record PlanRow(long id, PersonKey owner, boolean active, Instant startedAt, Set<IssueId> carried) {
        public PlanRow {
            carried = Set.copyOf(carried);
        }
    }

    /**
     * What Milepost keeps of a goal beside its issue.
     *
     * @param issue its issue
     * @param owner whose goal
     * @param plan the plan it was added to; {@link #planOf} tells the one it belongs to now
     * @param kind professional or personal
     */
    record GoalRow(IssueId issue, PersonKey owner, long plan, GoalKind kind) {
    }

    /**
     * What an owner thought of a goal or milestone.
     *
     * @param place what it is about, and the goal it was written under
     * @param at when it was written
     * @param reflection may be empty: the owner has taken the words back
     */
    record WrittenReflection(Place place, Instant at, Reflection reflection) {
    }

    /**
     * The plan that a goal belongs to now: the newest that it was carried into, else the one it was added to.
     *
     * @param plans all plans of the goal's owner, oldest first
     */
    static long planOf(GoalRow goal, List<PlanRow> plans) {
        return plans.stream().filter(plan -> plan.owner().equals(goal.owner()) && plan.carried().contains(goal.issue()))
                .map(PlanRow::id).reduce((earlier, later) -> later).orElse(goal.plan());
    }

    /** The active plan of each of these people; people without one are missing. */
    Map<PersonKey, PlanRow> activePlans(Set<PersonKey> owners);

    /** The person's active plan. */
    default Optional<PlanRow> activePlan(PersonKey owner) {
        return Optional.ofNullable(activePlans(Set.of(owner)).get(owner));
    }

    /** The person's active plan, made if there is none; two callers at once get the same one. */
    PlanRow startPlan(PersonKey owner);

    /** All plans of these people, past ones too, oldest first. */
    List<PlanRow> plansOf(Set<PersonKey> owners);

    /** The plans of these ids. */
    List<PlanRow> plans(Set<Long> ids);

    /** The rows of these goals; a goal that was made in Jira itself has none. */
    Map<IssueId, GoalRow> goals(Set<IssueId> goals);

    /** The goals of these people, in no order. */
    List<GoalRow> goalsOf(Set<PersonKey> owners);

    /** Reasons and notes of moves of these issues, oldest first. */
    List<MoveNote> moveNotes(Set<IssueId> issues);

    /** The reflections on these milestones and goals, the last of each place, oldest first. */
    List<WrittenReflection> reflections(Set<IssueId> issues);
}
