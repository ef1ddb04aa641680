package org.milepost.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who may read a page by its restrictions, its own and those of the pages above it: everybody who may is in each of them, so that one that names nobody
 * but the two is enough. What a space grants is not looked at: it names groups, and changes without anybody looking at this page. Administrators of the space
 * and of the product get through every restriction, as Confluence has it.
 */
final class PageReaders {

    private final ContentPermissionManager restrictions;

    PageReaders(ContentPermissionManager restrictions) {
        this.restrictions = Objects.requireNonNull(restrictions, "restrictions is null");
    }

    /** Whether nobody can read it but these. */
    boolean areOnly(ContentEntityObject content, Set<UserKey> people) {
        return isRestricted(content, named -> people.containsAll(named));
    }

    /** Whether nobody can read it but this person and one other. */
    boolean areTwo(ContentEntityObject content, UserKey one) {
        return isRestricted(content, named -> named.size() <= 2 && named.contains(one));
    }

    private boolean isRestricted(ContentEntityObject content, Predicate<List<UserKey>> enough) {
        // Restrictions belong to a page, not to its versions.
        ContentEntityObject current = content instanceof AbstractPage page ? page.getLatestVersion() : content;
        List<ContentPermissionSet> sets = restrictions.getContentPermissionSets(current, ContentPermission.VIEW_PERMISSION);
        return sets.stream().anyMatch(set -> set.getGroupNames().isEmpty() && !set.getUserKeys().isEmpty() && enough.test(set.getUserKeys()));
    }
}
