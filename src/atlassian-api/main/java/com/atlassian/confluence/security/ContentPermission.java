package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;

/** One person or group that a page is restricted to. */
public class ContentPermission {
    public static final String VIEW_PERMISSION = "View";
    public static final String EDIT_PERMISSION = "Edit";

    private final String type;
    private final ConfluenceUser user;

    private ContentPermission(String type, ConfluenceUser user) {
        this.type = type;
        this.user = user;
    }

    public static ContentPermission createUserPermission(String type, ConfluenceUser user) {
        return new ContentPermission(type, user);
    }

    public String getType() {
        return type;
    }

    public ConfluenceUser getUserSubject() {
        return user;
    }
}
