package org.milepost.career;

import java.time.LocalDate;
import java.util.Optional;
import org.milepost.plan.CareerIssueWriter;
import org.milepost.plan.CareerIssues;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.MoveReason;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Reflection;
import org.milepost.plan.Refusal;

/** Changing a goal and its milestones. */
public final class Milestones {

    public Milestones(CareerIssues issues, CareerIssueWriter writer, ChangeWriter changes, VisibleGoals goals) {
    }

    /**
     * Adds a milestone. An addition excludes nothing, so no version is asked for.
     *
     * @throws Refusal NOT_FOUND, NOT_ALLOWED, a field error of {@code title} or {@code dueDate}, or what Jira refuses
     */
    public MilestoneAdded add(PersonKey actor, IssueId goal, String title, Optional<LocalDate> dueDate) {
        throw new UnsupportedOperationException();
    }

    /**
     * Moves the date of a milestone or the target date of a goal.
     *
     * @param to the new day, absent to leave it undated; another than now
     * @param note why, in the owner's words; may be empty
     * @param version the version of the goal this rests on, absent for the current one
     * @return the goal as it stands now
     * @throws Refusal NOT_FOUND, NOT_ALLOWED, CONFLICT, a field error of {@code dueDate} or {@code note}, or what Jira refuses
     */
    public Goal move(PersonKey actor, IssueId milestoneOrGoal, Optional<LocalDate> to, MoveReason reason, String note,
                     Optional<Long> version) {
        throw new UnsupportedOperationException();
    }

    /**
     * Completes a milestone or a goal, with or without a reflection.
     *
     * @param reflection may be empty; has to be for anybody but the owner
     * @param version the version of the goal this rests on, absent for the current one
     * @return the goal as it stands now
     * @throws Refusal NOT_FOUND, NOT_ALLOWED, CONFLICT, ALREADY_DONE, NEEDS_JIRA_SCREEN with the address as argument, a field error of
     *     {@code worked}, {@code notWorked} or {@code improve}, or what Jira refuses
     */
    public Goal complete(PersonKey actor, IssueId milestoneOrGoal, Reflection reflection, Optional<Long> version) {
        throw new UnsupportedOperationException();
    }

    /**
     * Writes down, or over, what the owner thinks of a milestone or goal; for the owner alone.
     *
     * @return the goal as it stands now
     * @throws Refusal NOT_FOUND, NOT_ALLOWED, a field error of {@code worked}, {@code notWorked} or {@code improve}
     */
    public Goal reflect(PersonKey actor, IssueId milestoneOrGoal, Reflection reflection) {
        throw new UnsupportedOperationException();
    }
}
