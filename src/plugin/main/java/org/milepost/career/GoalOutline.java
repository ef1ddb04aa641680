package org.milepost.career;

import java.util.List;
import java.util.stream.Stream;
import org.milepost.plan.AggregateId;
import org.milepost.plan.CareerIssue;
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
 * @param version the number of its last change
 * @param milestones the issues of its milestones
 * @param detail what Milepost keeps of it as parts
 */
record GoalOutline(CareerIssue issue, ItemPath path, boolean adopted, long version, List<CareerIssue> milestones,
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

    AggregateId aggregate() {
        return AggregateId.goal(id());
    }

    /** The paths of the goal and of its milestones. */
    Stream<ItemPath> paths() {
        return Stream.concat(Stream.of(path), milestones.stream().map(milestone -> path.milestone(milestone.id())));
    }

    /** The issues of the goal and of its milestones. */
    Stream<IssueId> items() {
        return Stream.concat(Stream.of(id()), milestones.stream().map(CareerIssue::id));
    }

    GoalOutline withMilestones(List<CareerIssue> some) {
        return new GoalOutline(issue, path, adopted, version, some, detail);
    }
}
