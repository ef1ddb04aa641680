package org.milepost.career;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.milepost.plan.AggregateId;
import org.milepost.plan.CareerIssueWriter;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.Days;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.plan.Texts;

/**
 * The one-minute start: a goal and perhaps its first milestone.
 *
 * <p>Steps, each of which leaves a valid state if nothing comes after it:
 * <ol>
 * <li>check what was typed, and that anything can be made at all: nothing was made</li>
 * <li>make the goal's issue: a goal as if made in Jira itself</li>
 * <li>make the milestone's issue; refused: take the goal's issue back</li>
 * <li>start the plan, commit the goal: its row is there; the milestone needs none</li>
 * <li>commit the milestone: history is complete</li>
 * </ol>
 */
public final class StartCareer {

    private final CareerIssueWriter issues;
    private final ChangeWriter changes;
    private final VisibleGoals goals;

    public StartCareer(CareerIssueWriter issues, ChangeWriter changes, VisibleGoals goals) {
        this.issues = issues;
        this.changes = changes;
        this.goals = goals;
    }

    /**
     * Makes the goal and its first milestone.
     *
     * @throws Refusal NOT_SET_UP, NO_CREATE_PERMISSION or SUB_TASKS_OFF before anything is made; a field error of {@code goal},
     *     {@code targetDate}, {@code milestone} or {@code milestoneDate}, after which nothing is left half made, unless Jira does not let the
     *     person delete the goal's issue
     */
    public Goal start(PersonKey actor, StartRequest typed) {
        StartRequest request = checked(typed);
        issues.requireReady(actor);
        IssueId goal = issues.createGoal(actor, request.goal(), request.targetDate()).apply();
        Optional<IssueId> milestone = request.milestone()
                .map(title -> milestoneOrNothing(actor, goal, title, request.milestoneDate()));
        changes.adding(AggregateId.goal(goal), actor, new ChangeWriter.Draft(ChangeKind.GOAL_ADDED, ItemReference.goal(goal),
                day(request.targetDate()), Map.of()).with(changes.newGoal(actor, actor)));
        milestone.ifPresent(added -> changes.adding(AggregateId.goal(goal), actor, new ChangeWriter.Draft(ChangeKind.MILESTONE_ADDED,
                ItemReference.milestone(added), day(request.milestoneDate()), Map.of())));
        return goals.after(actor, goal);
    }

    private static StartRequest checked(StartRequest typed) {
        Optional<String> milestone = typed.milestone().filter(title -> !title.isBlank());
        if (milestone.isEmpty() && typed.milestoneDate().isPresent()) {
            throw Refusal.ofField(ErrorCode.FIELD_REQUIRED, "milestone");
        }
        return new StartRequest(Texts.title("goal", typed.goal()), Days.inRange("targetDate", typed.targetDate()),
                milestone.map(title -> Texts.title("milestone", title)), Days.inRange("milestoneDate", typed.milestoneDate()));
    }

    private IssueId milestoneOrNothing(PersonKey actor, IssueId goal, String title, Optional<LocalDate> day) {
        try {
            return issues.createMilestone(actor, goal, title, day).apply();
        } catch (Refusal refusal) {
            issues.takeBack(actor, goal);
            throw refusal.renamed("dueDate", "milestoneDate");
        }
    }

    private static Map<String, String> day(Optional<LocalDate> day) {
        return day.map(to -> Map.of(ChangeFacts.TO, to.toString())).orElse(Map.of());
    }
}
