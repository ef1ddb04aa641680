package org.milepost.career;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.plan.AggregateId;
import org.milepost.plan.CareerIssue;
import org.milepost.plan.ChangeLog.Newest;
import org.milepost.plan.GoalDetail;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;
import org.milepost.sharing.ItemPath;

/**
 * A goal before anything of it is shown: what the access decision needs, and what a change rests on.
 *
 * @param issue the goal's issue
 * @param path where the goal hangs
 * @param adopted whether Milepost has a row of it; without one its owner is the issue's reporter
 * @param last its last change
 * @param milestones the issues of its milestones
 * @param detail what Milepost keeps of it as parts
 */
record GoalOutline(CareerIssue issue, ItemPath path, boolean adopted, Newest last, List<CareerIssue> milestones,
                   GoalDetail detail) {

    GoalOutline {
        milestones = List.copyOf(milestones);
    }

    IssueId id() {
        return issue.id();
    }

    PersonKey owner() {
        return path.owner();
    }

    /** The number of its last change. */
    long version() {
        return last.version();
    }

    AggregateId aggregate() {
        return AggregateId.goal(id());
    }

    /** The path of its plan. */
    Optional<ItemPath> plan() {
        return path.plan().map(plan -> ItemPath.ofPlan(owner(), plan));
    }

    /** The paths of the goal, of its milestones and of its plan. */
    Stream<ItemPath> paths() {
        return Stream.of(Stream.of(path), milestones.stream().map(milestone -> path.milestone(milestone.id())), plan().stream()).flatMap(each -> each);
    }

    /** The issues of the goal and of its milestones. */
    Stream<IssueId> items() {
        return Stream.concat(Stream.of(id()), milestones.stream().map(CareerIssue::id));
    }

    GoalOutline withMilestones(List<CareerIssue> some) {
        return new GoalOutline(issue, path, adopted, last, some, detail);
    }
}
