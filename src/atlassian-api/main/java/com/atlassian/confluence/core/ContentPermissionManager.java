package com.atlassian.confluence.core;

import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import java.util.Collection;
import java.util.List;

/** The restrictions of pages. */
public interface ContentPermissionManager {
    /** Those of the content itself and those that it inherits: everybody who may see it is in each of them. */
    List<ContentPermissionSet> getContentPermissionSets(ContentEntityObject content, String type);

    void setContentPermissions(Collection<ContentPermission> permissions, ContentEntityObject content, String type);
}
