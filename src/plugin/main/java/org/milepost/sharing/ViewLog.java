package org.milepost.sharing;

import java.time.LocalDate;
import java.util.List;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;

/** Port: who looked at what of whom; once per viewer, item, channel and day. */
public interface ViewLog {

    /** Where it was looked at. */
    enum Channel { PAGE, PANEL, REST, MACRO, JQL }

    /** One line of the log. */
    record View(PersonKey viewer, PersonKey owner, ItemReference item, Channel channel, LocalDate day) {
    }

    /** Notes these views; those noted before are left as they are. A fixed number of storage calls. */
    void record(List<View> views);

    /** Who looked at anything of this owner, newest first, at most this many lines. */
    List<View> ofOwner(PersonKey owner, int limit);
}
