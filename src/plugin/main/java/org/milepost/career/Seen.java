package org.milepost.career;

import java.util.Optional;
import org.milepost.plan.People.Person;
import org.milepost.sharing.ViewLog.View;

/**
 * One line of who looked.
 *
 * @param view what was looked at, where and when
 * @param viewer who
 * @param title the title of the goal or milestone, absent for a plan and for an item that is gone or is somebody else's now
 */
public record Seen(View view, Person viewer, Optional<String> title) {
}
