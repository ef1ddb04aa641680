package org.milepost.career;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.plan.CareerIssue;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;
import org.milepost.sharing.Access;

/**
 * A goal of which one viewer may see at least something.
 *
 * @param outline the goal with the milestones the viewer may see, and no others
 * @param access what the viewer may do with the goal itself, NONE if only milestones are shared
 * @param milestones what the viewer may do with each milestone of the outline, VIEW or more
 * @param plan what the viewer may do with the plan it belongs to, NONE without one
 */
record VisibleGoal(GoalOutline outline, Access access, Map<IssueId, Access> milestones, Access plan) {

    /**
     * The goal or one of its milestones, as something to be changed.
     *
     * @param goal the goal
     * @param issue the issue of the goal or milestone
     * @param reference what it is
     * @param access what the viewer may do with it, VIEW or more
     */
    record Item(GoalOutline goal, CareerIssue issue, ItemReference reference, Access access) {
        boolean isOwn() {
            return access == Access.OWNER;
        }

        PersonKey owner() {
            return goal.owner();
        }
    }

    VisibleGoal {
        milestones = Map.copyOf(milestones);
    }

    /** Whether the goal itself may be seen; else only its title beside the milestones. */
    boolean isWhole() {
        return access.allows(Access.VIEW);
    }

    /** Whether the viewer may change the goal or one of its milestones. */
    boolean isChangeable() {
        return access.allows(Access.EDIT) || milestones.values().stream().anyMatch(granted -> granted.allows(Access.EDIT));
    }

    /** What the viewer may see of it: the issues of the goal, if it is whole, and of its milestones. */
    Stream<IssueId> items() {
        return isWhole() ? outline.items() : outline.milestones().stream().map(CareerIssue::id);
    }

    /** The plan it belongs to, if the viewer may see that. */
    Optional<Long> seenPlan() {
        return outline.path().plan().filter(id -> plan.allows(Access.VIEW));
    }

    /** The goal or milestone of this id, if the viewer may see it. */
    Optional<Item> item(IssueId id) {
        if (id.equals(outline.id())) {
            return isWhole() ? Optional.of(new Item(outline, outline.issue(), ItemReference.goal(id), access)) : Optional.empty();
        }
        return outline.milestones().stream().filter(milestone -> milestone.id().equals(id)).findFirst()
                .map(milestone -> new Item(outline, milestone, ItemReference.milestone(id), milestones.get(id)));
    }

    /** The same by reference; an id of the other kind is no such item. */
    Optional<Item> item(ItemReference reference) {
        return item(new IssueId(reference.id())).filter(item -> item.reference().equals(reference));
    }
}
