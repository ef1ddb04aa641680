package org.milepost.host.confluence;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Who may view a page. Without users and groups everybody may who can see the space.
 *
 * @param users  user names
 * @param groups group names
 */
public record ViewRestriction(Set<String> users, Set<String> groups) {

    /** No restriction at all. */
    public static final ViewRestriction OPEN = new ViewRestriction(Set.of(), Set.of());

    public ViewRestriction {
        users = Set.copyOf(users);
        groups = Set.copyOf(groups);
    }

    /** Whether anybody is kept out. */
    public boolean restricts() {
        return !users.isEmpty() || !groups.isEmpty();
    }

    /**
     * Whether a viewer gets through.
     *
     * @param viewer       the viewer's user name; empty for somebody not logged in
     * @param viewerGroups the names of the viewer's groups
     */
    public boolean admits(Optional<String> viewer, Collection<String> viewerGroups) {
        return !restricts()
                || viewer.filter(users::contains).isPresent()
                || viewer.isPresent() && viewerGroups.stream().anyMatch(groups::contains);
    }
}
