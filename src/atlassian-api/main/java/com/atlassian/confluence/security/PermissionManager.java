package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;

/** Who may do what. */
public interface PermissionManager {
    boolean hasPermission(ConfluenceUser user, Permission permission, Object target);

    boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate);
}
