package org.milepost.career;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.milepost.career.PlanComparison.ComparedGoal;
import org.milepost.career.PlanComparison.ComparedPart;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;
import org.milepost.plan.PlanRows;
import org.milepost.plan.PlanRows.GoalRow;
import org.milepost.plan.PlanRows.PlanRow;
import org.milepost.plan.Refusal;

/** Lays two of one's own plans beside each other. */
public final class PlanComparisons {

    private final Plans plans;
    private final Goals goals;
    private final PlanRows rows;

    public PlanComparisons(Plans plans, Goals goals, PlanRows rows) {
        this.plans = plans;
        this.goals = goals;
        this.rows = rows;
    }

    /**
     * Compares.
     *
     * @throws Refusal NOT_FOUND, NOT_ALLOWED for a plan that somebody else shares
     */
    public PlanComparison compare(PersonKey actor, long one, long other) {
        PlanView first = own(actor, one);
        PlanView second = own(actor, other);
        Map<IssueId, GoalRow> known = rows.goalsOf(Set.of(actor)).stream().collect(toMap(GoalRow::issue, row -> row));
        List<ComparedGoal> compared = goals.own(actor).stream()
                .map(goal -> new ComparedGoal(goal, isIn(first.plan(), goal, known), isIn(second.plan(), goal, known)))
                .filter(goal -> goal.inOne() || goal.inOther()).toList();
        return new PlanComparison(first, second, parts(first, second), compared);
    }

    private PlanView own(PersonKey actor, long id) {
        PlanView plan = plans.look(actor, id);
        if (!plan.isOwn()) {
            throw Refusal.of(ErrorCode.NOT_ALLOWED);
        }
        return plan;
    }

    /** A goal that Milepost has no row of hangs on the plan that is active. */
    private static boolean isIn(PlanRow plan, Goal goal, Map<IssueId, GoalRow> known) {
        GoalRow row = known.get(goal.id());
        return row == null ? plan.active() : row.plan() == plan.id() || plan.carried().contains(goal.id());
    }

    private static List<ComparedPart> parts(PlanView one, PlanView other) {
        // What was told to others says nothing of the plan, nor does that a review of it was passed over.
        return Arrays.stream(PartKind.values()).filter(kind -> kind.aggregate() == ItemKind.PLAN && kind != PartKind.ANNOUNCEMENT && kind != PartKind.PLAN_REVIEW_SKIP)
                .flatMap(kind -> numbers(kind, one, other).map(number -> new ComparedPart(kind, number, part(one, kind, number), part(other, kind, number))))
                .toList();
    }

    private static Stream<Long> numbers(PartKind kind, PlanView one, PlanView other) {
        return new TreeSet<>(Stream.concat(one.of(kind).stream(), other.of(kind).stream()).map(Part::number).toList()).stream();
    }

    private static Optional<Part> part(PlanView plan, PartKind kind, long number) {
        return plan.of(kind).stream().filter(part -> part.number() == number).findFirst();
    }
}
