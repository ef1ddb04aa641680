package org.milepost.career;

import java.time.LocalDate;
import java.util.Optional;
import org.milepost.plan.ItemReference;
import org.milepost.sharing.Access;

/**
 * Something to be shared.
 *
 * @param item an own plan, goal or milestone; absent for one's whole plan, which is started if there is none yet
 * @param user the log-in name of a person; absent for "my manager"
 * @param level VIEW, COMMENT or EDIT
 * @param until the last day, today or later where the owner is; absent for no end
 */
public record ShareRequest(Optional<ItemReference> item, Optional<String> user, Access level, Optional<LocalDate> until) {
}
