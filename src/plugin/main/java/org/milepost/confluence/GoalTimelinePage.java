package org.milepost.confluence;

import java.util.List;
import java.util.stream.Stream;
import org.milepost.web.GoalPage;
import org.milepost.web.ListRow;
import org.milepost.web.MilestoneLine;
import org.milepost.web.MilestoneList;
import org.milepost.web.TimelinePicture;

/** What the template shows of one goal in time. */
public final class GoalTimelinePage {

    private final GoalPage goal;
    private final boolean whole;
    private final String owner;
    private final List<StepRow> steps;

    /**
     * @param whole whether the goal itself may be seen; else nothing is said of it but its title
     * @param owner whose it is, in words
     * @param steps those that the line shows
     */
    GoalTimelinePage(GoalPage goal, boolean whole, String owner, List<StepRow> steps) {
        this.goal = goal;
        this.whole = whole;
        this.owner = owner;
        this.steps = List.copyOf(steps);
    }

    public String getTitle() {
        return goal.getTitle();
    }

    /** Its page in Jira. */
    public String getUrl() {
        return goal.getPageUrl();
    }

    public String getOwner() {
        return owner;
    }

    /** Its target date in words, and where it was before; empty if that may not be seen. */
    public String getTarget() {
        if (!whole) {
            return "";
        }
        return goal.isTargetMoved() ? goal.getTargetText() + ", " + goal.getTargetMovedText() : goal.getTargetText();
    }

    /** What the line says by marks alone. */
    public List<StepRow> getSteps() {
        return steps;
    }

    public boolean isAnyStep() {
        return !steps.isEmpty();
    }

    public boolean isWhole() {
        return whole;
    }

    public TimelinePicture getPicture() {
        return goal.getPicture();
    }

    /** All milestones in order of time, undated ones last. */
    public List<MilestoneLine> getMilestones() {
        MilestoneList list = goal.getMilestones();
        return Stream.concat(Stream.of(list.getEarlier(), list.getCurrent(), list.getLater(), list.getLast()).flatMap(List::stream)
                .filter(ListRow::isMilestone).map(ListRow::getLine), list.getUndated().stream()).toList();
    }

    public boolean isAnyMilestone() {
        return !getMilestones().isEmpty();
    }
}
