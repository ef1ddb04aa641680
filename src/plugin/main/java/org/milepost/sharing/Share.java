package org.milepost.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;

/**
 * One share of one item.
 *
 * @param id of its row
 * @param owner who shares
 * @param item what is shared: a plan (all its professional goals), a goal (with its milestones) or a milestone
 * @param grantee with whom
 * @param level VIEW, COMMENT or EDIT
 * @param until the last day on which it holds, in the owner's time zone
 * @param grantedAt since when
 * @param revoked whether it was taken back
 * @param seen whether the other person has seen the notice of it
 */
public record Share(long id, PersonKey owner, ItemReference item, Grantee grantee, Access level, Optional<LocalDate> until,
                    Instant grantedAt, boolean revoked, boolean seen) {

    public Share {
        if (level == Access.NONE || level == Access.OWNER) {
            throw new IllegalArgumentException("not a level that can be shared: " + level);
        }
    }
}
