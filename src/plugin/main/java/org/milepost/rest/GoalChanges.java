package org.milepost.rest;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.milepost.career.GoalView;
import org.milepost.career.Goals;
import org.milepost.career.Milestones;
import org.milepost.plan.CareerIssues;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.MoveReason;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.sharing.ViewLog.Channel;

/** What can be changed of a goal and of a milestone alike, each change resting on a version if the caller names one. */
public final class GoalChanges {

    private final CareerIssues issues;
    private final Goals goals;
    private final Milestones milestones;
    private final GoalAnswers answers;

    public GoalChanges(CareerIssues issues, Goals goals, Milestones milestones, GoalAnswers answers) {
        this.issues = issues;
        this.goals = goals;
        this.milestones = milestones;
        this.answers = answers;
    }

    /** Moves its date; one without a date gets its first, for which no reason is needed. */
    Response move(PersonKey caller, String id, ItemKind kind, String ifMatch, String body) {
        MoveBody read = Bodies.read(body, MoveBody.class);
        IssueId item = item(caller, id, kind);
        Optional<LocalDate> day = Fields.day("dueDate", read.dueDate());
        return answers.ok(apply(caller, item, Expected.of(ifMatch, read.version()), version -> Fields.optional(read.reason()).isEmpty()
                ? milestones.schedule(caller, item, day, version)
                : milestones.move(caller, item, day, Fields.choice("reason", read.reason(), MoveReason.class), Fields.text(read.note()), version)));
    }

    /** Completes it, with a look back or without. */
    Response complete(PersonKey caller, String id, ItemKind kind, String ifMatch, String body) {
        ReflectionBody read = Bodies.read(body, ReflectionBody.class);
        IssueId item = item(caller, id, kind);
        return answers.ok(apply(caller, item, Expected.of(ifMatch, read.version()),
                version -> milestones.complete(caller, item, read.reflection(), version)));
    }

    /** Writes the look back on it. */
    Response reflect(PersonKey caller, String id, ItemKind kind, String body) {
        ReflectionBody read = Bodies.read(body, ReflectionBody.class);
        IssueId item = item(caller, id, kind);
        return answers.ok(apply(caller, item, Expected.of(null, null), version -> milestones.reflect(caller, item, read.reflection())));
    }

    /**
     * The issue of this id. Asked before the rest of a request is looked at: a mistake in it must not tell an item that is not shared from
     * one that is not there.
     *
     * @throws Refusal NOT_FOUND if the caller may not see it, or it is not of that kind
     */
    private IssueId item(PersonKey caller, String id, ItemKind kind) {
        return goals.requireSeen(caller, new ItemReference(kind, Fields.id(id)));
    }

    /**
     * Makes the change.
     *
     * @param change the use case, given the version it rests on
     * @return the goal after it, as the caller sees it
     * @throws ChangedMeanwhile if the version was stale
     * @throws Refusal any other of the use case
     */
    private GoalView apply(PersonKey caller, IssueId item, Expected expected, Function<Optional<Long>, Goal> change) {
        return expected.resting(version -> goals.view(caller, change.apply(version).id(), Channel.REST), () -> current(caller, item));
    }

    private Optional<?> current(PersonKey caller, IssueId item) {
        return issues.find(item).map(issue -> answers.of(goals.view(caller, issue.goal(), Channel.REST)));
    }
}
