package org.milepost.career;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.milepost.plan.Goal;
import org.milepost.plan.PersonKey;

/** The goals of one plan. */
public final class PlanGoals {

    private final VisibleGoals visible;

    public PlanGoals(VisibleGoals visible) {
        this.visible = visible;
    }

    /**
     * The goals that belong to a plan now, as far as this viewer, for whom the plan was found, may see them; goals of which only milestones are shared
     * are not among them. The same number of port calls for any number of goals. Looking at this list is not noted as a view: that of the plan is.
     */
    public List<GoalView> of(PersonKey viewer, PlanView plan) {
        PersonKey owner = plan.owner().key();
        List<VisibleGoal> found = visible.among(viewer, visible.goalsOf(Set.of(owner))).stream()
                .filter(goal -> goal.isWhole() && goal.outline().owner().equals(owner) && isOf(plan, goal)).toList();
        List<Goal> goals = visible.read(viewer, found);
        List<GoalView> views = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            VisibleGoal goal = found.get(i);
            views.add(new GoalView(Reflections.shownTo(goal.access(), goals.get(i)), goal.access(), goal.milestones(), plan.owner(), plan.today()));
        }
        views.sort((one, other) -> Goals.OPEN_FIRST.compare(one.goal(), other.goal()));
        return views;
    }

    /** What was made in Jira before there was a plan comes with the first one. */
    private static boolean isOf(PlanView plan, VisibleGoal goal) {
        return goal.outline().path().plan().map(id -> id == plan.plan().id()).orElse(plan.plan().active());
    }
}
