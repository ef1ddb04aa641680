package org.milepost.sharing;

import org.milepost.plan.PersonKey;

/** With whom something is shared. */
public sealed interface Grantee {

    /** One person. */
    record User(PersonKey person) implements Grantee {
    }

    /** Everybody in a group, as it is at the moment of looking. */
    record Group(String name) implements Grantee {
    }

    /** The owner's manager, pinned to who that was when the share was made: it ends by itself when the reporting line changes. */
    record Manager(PersonKey pinned) implements Grantee {
    }
}
