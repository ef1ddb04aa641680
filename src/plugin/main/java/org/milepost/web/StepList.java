package org.milepost.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.milepost.career.GoalView;
import org.milepost.career.WorthAnswer;
import org.milepost.plan.ActionStep;
import org.milepost.plan.Following;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.Milestone;
import org.milepost.sharing.Access;

/** The action steps of a goal and its milestones: what to do next first, what is done folded away. */
public final class StepList {

    private final GoalView view;
    private final Goal goal;
    private final Map<Long, WorthAnswer> worth;
    private final ResourceList resources;
    private final List<StepLine> lines;
    private final String contextPath;
    private final Words words;

    /**
     * @param milestone the milestone whose steps alone are listed, on a page that names it; absent for all of the goal
     * @param worth what the owner, if it is who looks, said of them, by the number of the step
     * @param resources what the goal and its steps need
     */
    StepList(GoalView view, Optional<IssueId> milestone, Map<Long, WorthAnswer> worth, ResourceList resources, String contextPath, Words words) {
        this.view = view;
        this.goal = view.goal();
        this.worth = Map.copyOf(worth);
        this.resources = resources;
        this.contextPath = contextPath;
        this.words = words;
        this.lines = milestone.isPresent() ? lines(goal.detail().steps().stream().filter(step -> step.milestone().equals(milestone)).toList(), List.of())
                : lines(goal.detail().steps(), goal.milestones());
    }

    /** @param named the milestones that are named where a step is for one of them */
    private List<StepLine> lines(List<ActionStep> shown, List<Milestone> named) {
        LocalDate today = view.today();
        Optional<ActionStep> next = goal.detail().nextStep(today);
        long open = shown.stream().filter(step -> !step.isDone()).count();
        // A step of a milestone that was moved away or deleted in Jira is the goal's own again.
        Map<IssueId, String> titles = named.stream().collect(Collectors.toMap(Milestone::id, Milestone::title));
        List<StepLine> made = new ArrayList<>();
        for (ActionStep step : shown) {
            StepLine.Place place = new StepLine.Place(next.filter(step::equals).isPresent(), made.isEmpty(), made.size() == open - 1, resources.ofStep(step.number()));
            made.add(new StepLine(step, step.milestone().flatMap(id -> Optional.ofNullable(titles.get(id))),
                    step.following().flatMap(Following::ticket).map(view.links().tickets()::get), worth(step), place, today, contextPath, words));
        }
        return made;
    }

    private Optional<WorthNote> worth(ActionStep step) {
        return isOwned() && step.isDone() ? Optional.of(new WorthNote(step, Optional.ofNullable(worth.get(step.number())), words)) : Optional.empty();
    }

    /** Whether the goal is the viewer's own. */
    public boolean isOwned() {
        return view.access() == Access.OWNER;
    }

    /** Whether the viewer may add and change steps. */
    public boolean isEditable() {
        return view.access().allows(Access.EDIT);
    }

    /** Whether there is no step at all. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Whether the goal goes on without anything to do next. */
    public boolean isWanted() {
        return goal.isActive() && goal.detail().steps().stream().allMatch(ActionStep::isDone);
    }

    /** Whether there is a next one, or one is wanted. */
    public boolean isTold() {
        return isWanted() || !getNext().isEmpty();
    }

    /** Whether there is anything to see or to do. */
    public boolean isShown() {
        return isEditable() || !lines.isEmpty();
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
        return goal.isActive() ? lines.stream().filter(StepLine::isNext).toList() : List.of();
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

    /** The numbers of all open steps of the goal in their order, with spaces between, and the version of that order. */
    public String getOrder() {
        return goal.detail().steps().stream().filter(step -> !step.isDone()).map(step -> Long.toString(step.number())).collect(Collectors.joining(" "));
    }

    public String getOrderVersion() {
        return Long.toString(goal.detail().order().version());
    }

    /** Whether there are several to be put in order. */
    public boolean isOrderable() {
        return isEditable() && getOpen().size() > 1;
    }
}
