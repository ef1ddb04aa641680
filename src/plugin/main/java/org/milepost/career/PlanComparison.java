package org.milepost.career;

import java.util.List;
import java.util.Optional;
import org.milepost.plan.Goal;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;

/**
 * Two plans of one owner beside each other.
 *
 * @param one the first
 * @param other the second
 * @param parts every part of either, by kind; a part that went over into the next plan is one and the same
 * @param goals every goal of either, in the order of one's own goals
 */
public record PlanComparison(PlanView one, PlanView other, List<ComparedPart> parts, List<ComparedGoal> goals) {

    /**
     * A part as it stands in each of the plans.
     *
     * @param kind what it is
     * @param number which of its kind
     * @param one absent if the first plan does not have it
     * @param other absent if the second plan does not have it
     */
    public record ComparedPart(PartKind kind, long number, Optional<Part> one, Optional<Part> other) {

        /** Whether it says the same in both. */
        public boolean isSame() {
            return one.map(Part::values).equals(other.map(Part::values));
        }
    }

    /**
     * A goal and the plans that it is part of.
     *
     * @param goal as it stands now
     * @param inOne whether the first plan has or had it
     * @param inOther whether the second plan has or had it
     */
    public record ComparedGoal(Goal goal, boolean inOne, boolean inOther) {
    }

    public PlanComparison {
        parts = List.copyOf(parts);
        goals = List.copyOf(goals);
    }
}
