package org.milepost.career;

import java.util.List;
import java.util.Optional;
import org.milepost.plan.CareerIssues;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.People;
import org.milepost.plan.PersonKey;
import org.milepost.plan.PlanRows;
import org.milepost.plan.PlanRows.PlanRow;
import org.milepost.plan.Refusal;
import org.milepost.sharing.ViewLog.Channel;

/** Reading goals: one's own, and what others share. */
public final class Goals {

    public Goals(GoalReader reader, VisibleGoals visible, People people) {
    }

    /**
     * The goal as far as the viewer may see it; a view by somebody else than the owner is noted.
     *
     * @throws Refusal NOT_FOUND
     */
    public Goal get(PersonKey viewer, IssueId goal, Channel channel) {
        return view(viewer, goal, channel).goal();
    }

    /**
     * The goal as far as the viewer may see it, with what the viewer may do; a view by somebody else than the owner is noted.
     *
     * @throws Refusal NOT_FOUND
     */
    public GoalView view(PersonKey viewer, IssueId goal, Channel channel) {
        throw new UnsupportedOperationException();
    }

    /** One's own goals, also those made in Jira itself: open ones first, each half by target date, undated ones last. */
    public List<Goal> own(PersonKey actor) {
        throw new UnsupportedOperationException();
    }

    /** What others share with this person, by owner's name and goal's title. Looking at this list is not noted as a view. */
    public List<SharedItem> sharedWith(PersonKey actor) {
        throw new UnsupportedOperationException();
    }

    /** One's own active plan; absent until the first change. */
    public Optional<PlanRow> ownPlan(PersonKey actor) {
        throw new UnsupportedOperationException();
    }

    /** The number of the last change of one's plan itself, 0 without one. */
    public long planVersion(PersonKey actor) {
        throw new UnsupportedOperationException();
    }
}
