package org.milepost.sharing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.PersonKey;

/** Port: stored shares. Each method makes a fixed number of storage calls; none of them decides whether a share holds. */
public interface ShareRows {

    Optional<Share> find(long id);

    /** What this owner shares, revoked ones left out, newest first. */
    List<Share> ofOwner(PersonKey owner);

    /** What these owners share with anybody, revoked ones left out. */
    List<Share> ofOwners(Set<PersonKey> owners);

    /** What is shared with this person, with one of these groups, or with this person as a manager; revoked ones left out. */
    List<Share> withPerson(PersonKey person, Set<String> groups);

    /** Marks the notices of these shares as seen. */
    void markSeen(Set<Long> shares);
}
