package org.milepost.career;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.milepost.plan.CareerIssueWriter;
import org.milepost.plan.CareerIssueWriter.Completion;
import org.milepost.plan.CareerIssueWriter.JiraScreen;
import org.milepost.plan.CareerIssueWriter.Prepared;
import org.milepost.plan.CareerIssueWriter.Ready;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.Days;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.MoveReason;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Reflection;
import org.milepost.plan.Refusal;
import org.milepost.plan.Texts;
import org.milepost.sharing.Access;

/**
 * Changing a goal and its milestones. Each method states its steps; after every step the state is valid if nothing comes after it.
 * A note or reflection whose change never reached Jira is kept and shown nowhere it would be wrong.
 */
public final class Milestones {

    private final CareerIssueWriter writer;
    private final ChangeWriter changes;
    private final VisibleGoals goals;

    public Milestones(CareerIssueWriter writer, ChangeWriter changes, VisibleGoals goals) {
        this.writer = writer;
        this.changes = changes;
        this.goals = goals;
    }

    /**
     * Adds a milestone. An addition excludes nothing, so no version is asked for.
     *
     * <p>Steps: check; Jira makes the issue (a milestone as if made in Jira itself); commit (history knows of it).
     *
     * @throws Refusal NOT_FOUND, NOT_ALLOWED, a field error of {@code title} or {@code dueDate}, or what Jira refuses
     */
    public MilestoneAdded add(PersonKey actor, IssueId goal, String title, Optional<LocalDate> dueDate) {
        String checked = Texts.title("title", title);
        Optional<LocalDate> day = Days.inRange("dueDate", dueDate);
        VisibleGoal.Item item = goals.require(actor, ItemReference.goal(goal), Access.EDIT);
        IssueId milestone = created(actor, goal, checked, day);
        changes.adding(item.goal(), actor, new ChangeWriter.Draft(ChangeKind.MILESTONE_ADDED, ItemReference.milestone(milestone),
                days(Optional.empty(), day), Map.of()));
        return new MilestoneAdded(milestone, goals.after(actor, goal));
    }

    /**
     * Moves the date of a milestone or the target date of a goal.
     *
     * <p>Steps: check; Jira accepts in advance; commit (a note that no move has yet: shown nowhere); Jira moves the date.
     *
     * @param to the new day, absent to leave it undated; another than now
     * @param note why, in the owner's words; may be empty
     * @param version the version of the goal this rests on, absent for the current one
     * @return the goal as it stands now
     * @throws Refusal NOT_FOUND, NOT_ALLOWED, CONFLICT, a field error of {@code dueDate} or {@code note}, or what Jira refuses
     */
    public Goal move(PersonKey actor, IssueId milestoneOrGoal, Optional<LocalDate> to, MoveReason reason, String note,
                     Optional<Long> version) {
        String checked = Texts.optionalText("note", note);
        Optional<LocalDate> day = Days.inRange("dueDate", to);
        VisibleGoal.Item item = goals.require(actor, milestoneOrGoal, Access.EDIT);
        ChangeWriter.requireVersion(item.goal(), version);
        if (item.issue().dueDate().equals(day)) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, "dueDate");
        }
        Map<String, String> facts = days(item.issue().dueDate(), day);
        facts.put(ChangeFacts.REASON, reason.name());
        return dated(actor, item, day, facts, Map.of(ChangeFacts.NOTE, checked));
    }

    /**
     * Gives a milestone or a goal without a date its day. Nothing has moved, so nobody is asked why.
     *
     * <p>Steps: as those of {@link #move}, without a note.
     *
     * @return the goal as it stands now
     * @throws Refusal FIELD_REQUIRED of {@code reason} if it has a date, or none is given: that is a move; and as {@link #move}
     */
    public Goal schedule(PersonKey actor, IssueId milestoneOrGoal, Optional<LocalDate> day, Optional<Long> version) {
        Optional<LocalDate> checked = Days.inRange("dueDate", day);
        VisibleGoal.Item item = goals.require(actor, milestoneOrGoal, Access.EDIT);
        ChangeWriter.requireVersion(item.goal(), version);
        if (checked.isEmpty() || item.issue().dueDate().isPresent()) {
            throw Refusal.ofField(ErrorCode.FIELD_REQUIRED, "reason");
        }
        return dated(actor, item, checked, days(Optional.empty(), checked), Map.of());
    }

    private Goal dated(PersonKey actor, VisibleGoal.Item item, Optional<LocalDate> day, Map<String, String> facts, Map<String, String> texts) {
        Prepared<IssueId> move = writer.moveDueDate(actor, item.issue().id(), day);
        changes.excluding(item.goal(), actor, new ChangeWriter.Draft(ChangeKind.DATE_MOVED, item.reference(), facts, texts));
        move.apply();
        return goals.after(actor, item.goal().id());
    }

    /**
     * Completes a milestone or a goal, with or without a reflection.
     *
     * <p>Steps: check; Jira accepts in advance; commit (a reflection on something not reached yet: its owner's words, kept); Jira completes it.
     *
     * @param reflection may be empty; has to be for anybody but the owner
     * @param version the version of the goal this rests on, absent for the current one
     * @return the goal as it stands now
     * @throws Refusal NOT_FOUND, NOT_ALLOWED, CONFLICT, ALREADY_DONE, NEEDS_JIRA_SCREEN with the address as argument, a field error of
     *     {@code worked}, {@code notWorked} or {@code improve}, or what Jira refuses
     */
    public Goal complete(PersonKey actor, IssueId milestoneOrGoal, Reflection reflection, Optional<Long> version) {
        Reflection checked = Texts.reflection(reflection);
        VisibleGoal.Item item = goals.require(actor, milestoneOrGoal, Access.EDIT);
        if (!checked.isEmpty() && !item.isOwn()) {
            throw Refusal.of(ErrorCode.NOT_ALLOWED);
        }
        ChangeWriter.requireVersion(item.goal(), version);
        if (item.issue().done()) {
            throw Refusal.of(ErrorCode.ALREADY_DONE);
        }
        Prepared<IssueId> completion = ready(writer.complete(actor, milestoneOrGoal));
        changes.excluding(item.goal(), actor, new ChangeWriter.Draft(ChangeKind.COMPLETED, item.reference(), Map.of(),
                checked.isEmpty() ? Map.of() : texts(checked)));
        completion.apply();
        return goals.after(actor, item.goal().id());
    }

    /**
     * Writes down, or over, what the owner thinks of a milestone or goal; for the owner alone.
     *
     * <p>Steps: check; commit.
     *
     * @return the goal as it stands now
     * @throws Refusal NOT_FOUND, NOT_ALLOWED, a field error of {@code worked}, {@code notWorked} or {@code improve}
     */
    public Goal reflect(PersonKey actor, IssueId milestoneOrGoal, Reflection reflection) {
        Reflection checked = Texts.reflection(reflection);
        VisibleGoal.Item item = goals.require(actor, milestoneOrGoal, Access.OWNER);
        changes.adding(item.goal(), actor, new ChangeWriter.Draft(ChangeKind.REFLECTED, item.reference(), Map.of(), texts(checked)));
        return goals.after(actor, item.goal().id());
    }

    private IssueId created(PersonKey actor, IssueId goal, String title, Optional<LocalDate> day) {
        try {
            return writer.createMilestone(actor, goal, title, day).apply();
        } catch (Refusal refusal) {
            throw refusal.renamed("milestone", "title");
        }
    }

    private static Prepared<IssueId> ready(Completion completion) {
        if (completion instanceof JiraScreen screen) {
            throw Refusal.of(ErrorCode.NEEDS_JIRA_SCREEN, screen.address());
        }
        return ((Ready) completion).change();
    }

    private static Map<String, String> days(Optional<LocalDate> from, Optional<LocalDate> to) {
        Map<String, String> facts = new HashMap<>();
        from.ifPresent(day -> facts.put(ChangeFacts.FROM, day.toString()));
        to.ifPresent(day -> facts.put(ChangeFacts.TO, day.toString()));
        return facts;
    }

    private static Map<String, String> texts(Reflection reflection) {
        return Map.of(ChangeFacts.WORKED, reflection.worked(), ChangeFacts.NOT_WORKED, reflection.notWorked(),
                ChangeFacts.IMPROVE, reflection.improve());
    }
}
