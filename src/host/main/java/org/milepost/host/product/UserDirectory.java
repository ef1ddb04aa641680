package org.milepost.host.product;

import java.util.List;
import java.util.Optional;

/** The people of one product. Safe for use by several threads. */
public interface UserDirectory {

    /** The person with this log-in name, active or not; names are compared without regard to case, as in the products. */
    Optional<HostUser> byName(String name);

    /** The person with this user key, active or not. */
    Optional<HostUser> byKey(String key);

    /** All people in the order of their names. */
    List<HostUser> all();
}
