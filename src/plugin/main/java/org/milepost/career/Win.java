package org.milepost.career;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.Milestone;
import org.milepost.plan.MilestonePromise;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;

/**
 * Something that went well: a milestone reached, a goal achieved, or what the owner of a plan wrote down.
 *
 * @param kind what it is
 * @param day the owner's day of it, absent where Jira does not know
 * @param what the title of the milestone or goal, or the owner's words
 * @param goal the goal, for a milestone the one it belongs to; absent for what was written down
 * @param milestone the milestone
 * @param promise what the owner promised themselves for the milestone: for them alone, else {@link MilestonePromise#NONE}
 * @param written the part of the plan, for what was written down
 */
public record Win(Kind kind, Optional<LocalDate> day, String what, Optional<Goal> goal, Optional<IssueId> milestone, MilestonePromise promise, Optional<Part> written) {

    /** What a win is. */
    public enum Kind { MILESTONE, GOAL, WRITTEN }

    private static final Comparator<Win> NEWEST_FIRST = Comparator.comparing((Win win) -> win.day().orElse(LocalDate.MIN)).reversed().thenComparing(Win::kind);

    /**
     * The wins of a plan, the newest first.
     *
     * @param goals of the plan, as the viewer may see them
     * @param plan its parts, as the viewer may see them
     */
    public static List<Win> of(List<GoalView> goals, List<Part> plan) {
        Stream<Win> reached = goals.stream().map(GoalView::goal).flatMap(Win::reached);
        Stream<Win> achieved = goals.stream().map(GoalView::goal).filter(Goal::isAchieved)
                .map(goal -> new Win(Kind.GOAL, goal.achievedOn(), goal.title(), Optional.of(goal), Optional.empty(), MilestonePromise.NONE, Optional.empty()));
        Stream<Win> written = plan.stream().filter(part -> part.kind() == PartKind.WIN)
                .map(part -> new Win(Kind.WRITTEN, part.day("day"), part.text("what"), Optional.empty(), Optional.empty(), MilestonePromise.NONE, Optional.of(part)));
        return Stream.of(reached, achieved, written).flatMap(each -> each).sorted(NEWEST_FIRST).toList();
    }

    /** Those of the wins of a plan that lie on this day or after it. */
    public static List<Win> since(LocalDate day, List<GoalView> goals, List<Part> plan) {
        return of(goals, plan).stream().filter(win -> win.day().filter(on -> !on.isBefore(day)).isPresent()).toList();
    }

    private static Stream<Win> reached(Goal goal) {
        return goal.milestones().stream().filter(Milestone::reached).map(milestone -> new Win(Kind.MILESTONE, milestone.reachedOn(), milestone.title(),
                Optional.of(goal), Optional.of(milestone.id()), goal.detail().milestone(milestone.id()).promise(), Optional.empty()));
    }
}
