package org.milepost.career;

import java.util.Optional;
import org.milepost.plan.IssueId;
import org.milepost.plan.People.Person;
import org.milepost.sharing.Share;

/**
 * A share with the names that belong to it.
 *
 * @param share the share
 * @param owner who shares
 * @param grantee with whom; absent for a group
 * @param title the title of the goal or milestone, absent for a plan and for an item that is gone or is somebody else's now
 * @param goal the goal to open, absent where the title is
 * @param live whether it grants anything now; false once its last day is past or the manager has changed
 */
public record ShareView(Share share, Person owner, Optional<Person> grantee, Optional<String> title, Optional<IssueId> goal, boolean live) {
}
