package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;

/** A person as Confluence knows them. */
public interface ConfluenceUser {
    UserKey getKey();

    String getName();

    String getFullName();
}
