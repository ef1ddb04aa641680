package org.milepost.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.career.GoalView;
import org.milepost.plan.Goal;
import org.milepost.plan.GoalKind;
import org.milepost.plan.Milestone;
import org.milepost.plan.OutcomeKind;

/** A goal in short: where it stands and what comes next. All of it is on its own page. */
public final class GoalCard {

    private final GoalView view;
    private final Goal goal;
    private final boolean focus;
    private final boolean first;
    private final boolean last;
    private final String url;
    private final StepList steps;
    private final Words words;

    /**
     * @param focus whether its owner chose it to work on above all
     * @param position from 0, of {@code count} in the owner's order
     */
    GoalCard(GoalView view, boolean focus, int position, int count, String url, String contextPath, Words words) {
        this.view = view;
        this.goal = view.goal();
        this.focus = focus;
        this.first = position == 0;
        this.last = position == count - 1;
        this.url = url;
        this.steps = new StepList(view, Optional.empty(), Map.of(), new ResourceList(view, Optional.empty(), words), contextPath, words);
        this.words = words;
    }

    public String getId() {
        return goal.id().toString();
    }

    public String getTitle() {
        return goal.title();
    }

    public String getUrl() {
        return url;
    }

    /** How it stands, and why. */
    public HealthLine getHealth() {
        return new HealthLine(view.health(), words);
    }

    /** What weighs most in how it stands; nothing to loop over if nothing does, or if the goal is not worked on. */
    public List<CauseLine> getCause() {
        return goal.isActive() ? getHealth().getCauses().stream().limit(1).toList() : List.of();
    }

    public boolean isFocus() {
        return focus;
    }

    public boolean isFirst() {
        return first;
    }

    public boolean isLast() {
        return last;
    }

    public boolean isPersonal() {
        return goal.kind() == GoalKind.PERSONAL;
    }

    /** The target date, or that there is none yet. */
    public String getTargetText() {
        return goal.targetDate().map(day -> words.text("milepost.timeline.target", words.day(day))).orElseGet(() -> words.text("milepost.timeline.target.none"));
    }

    /** How far the target is, empty without one or when nothing is left to do. */
    public String getTargetDistance() {
        return goal.isActive() ? States.distance(goal.targetDate(), view.today(), words) : "";
    }

    public String getSummary() {
        return words.text("milepost.timeline.summary", reached(), goal.milestones().size());
    }

    /** Whether it has milestones, so that there is a way to have gone. */
    public boolean isMeasured() {
        return !goal.milestones().isEmpty();
    }

    public int getReached() {
        return (int) reached();
    }

    public int getCount() {
        return goal.milestones().size();
    }

    private long reached() {
        return goal.milestones().stream().filter(Milestone::reached).count();
    }

    /** Its action steps. */
    public StepList getSteps() {
        return steps;
    }

    /** The owner's day as an ISO day for scripts. */
    public String getToday() {
        return view.today().toString();
    }

    /** The milestone to work on next, empty if there is none. */
    public String getNextTitle() {
        return goal.isActive() ? goal.nextMilestone().map(Milestone::title).orElse("") : "";
    }

    public boolean isUnderWay() {
        return goal.isActive() && goal.nextMilestone().isPresent();
    }

    /** When that one is due. */
    public String getNextDay() {
        return goal.nextMilestone().flatMap(Milestone::dueDate).map(words::day).orElseGet(() -> words.text("milepost.timeline.undated"));
    }

    /** How a goal that is not active ended or rests; empty for others. */
    public String getOutcomeText() {
        return goal.detail().outcome().map(outcome -> words.text("milepost.choice.OutcomeKind." + outcome.kind().name()))
                .orElseGet(() -> goal.achieved() ? words.text("milepost.choice.OutcomeKind." + OutcomeKind.ACHIEVED.name()) : "");
    }

    public boolean isOver() {
        return !goal.isActive();
    }

    /** Whether it is behind its owner; a goal that rests is not. */
    public boolean isDone() {
        return isOver() && (goal.achieved() || goal.detail().outcome().filter(outcome -> outcome.kind() == OutcomeKind.PAUSED).isEmpty());
    }

    public String getUpLabel() {
        return words.text("milepost.plan.goal.up", goal.title());
    }

    public String getDownLabel() {
        return words.text("milepost.plan.goal.down", goal.title());
    }

    /** The button that puts it in focus, or out of it. */
    public String getFocusLabel() {
        return words.text(focus ? "milepost.plan.goal.focus.off.named" : "milepost.plan.goal.focus.named", goal.title());
    }
}
