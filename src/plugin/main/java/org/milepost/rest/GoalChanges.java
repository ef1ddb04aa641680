package org.milepost.rest;

import java.util.Optional;
import java.util.function.Function;
import org.milepost.career.GoalView;
import org.milepost.career.Goals;
import org.milepost.plan.CareerIssues;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.sharing.ViewLog.Channel;

/** Changes of a goal or a milestone that may rest on a version. */
public final class GoalChanges {

    private final CareerIssues issues;
    private final Goals goals;
    private final GoalAnswers answers;

    public GoalChanges(CareerIssues issues, Goals goals, GoalAnswers answers) {
        this.issues = issues;
        this.goals = goals;
        this.answers = answers;
    }

    /**
     * The issue of this id. Asked before the rest of a request is looked at: a mistake in it must not tell an item that is not shared from
     * one that is not there.
     *
     * @throws Refusal NOT_FOUND if the caller may not see it, or it is not of that kind
     */
    IssueId item(PersonKey caller, String id, ItemKind kind) {
        return goals.requireSeen(caller, new ItemReference(kind, Fields.id(id)));
    }

    /**
     * Makes the change.
     *
     * @param change the use case, given the version it rests on
     * @return the goal after it, as the caller sees it
     * @throws GoalChanged if the version was stale
     * @throws Refusal any other of the use case
     */
    GoalView apply(PersonKey caller, IssueId item, Expected expected, Function<Optional<Long>, Goal> change) {
        try {
            return goals.view(caller, change.apply(expected.version()).id(), Channel.REST);
        } catch (Refusal refusal) {
            if (refusal.code() != ErrorCode.CONFLICT) {
                throw refusal;
            }
            throw new GoalChanged(expected.byHeader() ? ErrorCode.STALE : ErrorCode.CONFLICT, current(caller, item));
        }
    }

    private Optional<GoalResponse> current(PersonKey caller, IssueId item) {
        return issues.find(item).map(issue -> answers.of(goals.view(caller, issue.goal(), Channel.REST)));
    }
}
