package org.milepost.career;

import org.milepost.plan.CareerIssueWriter;
import org.milepost.plan.Goal;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;

/** The one-minute start: a goal and perhaps its first milestone. */
public final class StartCareer {

    public StartCareer(CareerIssueWriter issues, ChangeWriter changes, VisibleGoals goals) {
    }

    /**
     * Makes the goal and its first milestone.
     *
     * @throws Refusal NOT_SET_UP, NO_CREATE_PERMISSION or SUB_TASKS_OFF before anything is made; a field error of {@code goal},
     *     {@code targetDate}, {@code milestone} or {@code milestoneDate}, after which nothing is left half made
     */
    public Goal start(PersonKey actor, StartRequest request) {
        throw new UnsupportedOperationException();
    }
}
