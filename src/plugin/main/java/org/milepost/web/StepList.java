package org.milepost.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.milepost.career.GoalView;
import org.milepost.plan.ActionStep;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.Milestone;
import org.milepost.sharing.Access;

/** The action steps of a goal and its milestones: what to do next first, what is done folded away. */
public final class StepList {

    private final List<StepLine> lines;
    private final boolean editable;
    private final boolean wanted;
    private final Words words;

    /** @param shown which of the goal's steps */
    StepList(GoalView view, Predicate<ActionStep> shown, Words words) {
        Goal goal = view.goal();
        LocalDate today = view.today();
        Map<IssueId, String> titles = goal.milestones().stream().collect(Collectors.toMap(Milestone::id, Milestone::title));
        // A step of a milestone that was moved away or deleted in Jira is the goal's own again.
        this.lines = goal.detail().steps().stream().filter(shown)
                .map(step -> new StepLine(step, step.milestone().flatMap(id -> Optional.ofNullable(titles.get(id))), today, words)).toList();
        this.editable = view.access().allows(Access.EDIT);
        this.wanted = goal.isActive() && goal.detail().steps().stream().allMatch(ActionStep::isDone);
        this.words = words;
    }

    /** Whether the viewer may add and change steps. */
    public boolean isEditable() {
        return editable;
    }

    /** Whether there is no step at all. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Whether the goal goes on without anything to do next. */
    public boolean isWanted() {
        return wanted;
    }

    /** Whether there is a next one, or one is wanted. */
    public boolean isTold() {
        return wanted || lines.stream().anyMatch(line -> !line.isDone());
    }

    /** Whether there is anything to see or to do. */
    public boolean isShown() {
        return editable || !lines.isEmpty();
    }

    /** All of them, open ones first. */
    public List<StepLine> getAll() {
        return lines;
    }

    /** The open ones, next ones first. */
    public List<StepLine> getOpen() {
        return lines.stream().filter(line -> !line.isDone()).toList();
    }

    /** The one to take next: one line, or none. */
    public List<StepLine> getNext() {
        return getOpen().stream().limit(1).toList();
    }

    public List<StepLine> getDone() {
        return lines.stream().filter(StepLine::isDone).toList();
    }

    public boolean isAnyDone() {
        return !getDone().isEmpty();
    }

    /** How many are done. */
    public String getDoneText() {
        return words.text("milepost.goalpage.steps.done", getDone().size());
    }
}
