package org.milepost.career;

import java.util.Optional;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.People.Person;
import org.milepost.sharing.Access;

/**
 * One line of "shared with me": a goal, or a milestone of a goal that is not shared itself.
 *
 * @param item the goal or milestone
 * @param goal the goal to open
 * @param title the goal's title
 * @param milestone the milestone's title, absent for a goal
 * @param owner whose
 * @param access what the viewer may do with the item
 */
public record SharedItem(ItemReference item, IssueId goal, String title, Optional<String> milestone, Person owner, Access access) {
}
