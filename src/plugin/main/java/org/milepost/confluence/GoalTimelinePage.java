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

    /**
     * @param whole whether the goal itself may be seen; else nothing is said of it but its title
     * @param owner whose it is, in words
     */
    GoalTimelinePage(GoalPage goal, boolean whole, String owner) {
        this.goal = goal;
        this.whole = whole;
        this.owner = owner;
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

    /** Its target date in words; empty if that may not be seen. */
    public String getTarget() {
        return whole ? goal.getTargetText() : "";
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
