package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;

/** The people of Confluence. */
public interface UserAccessor {
    ConfluenceUser getUserByName(String username);

    ConfluenceUser getUserByKey(UserKey userKey);
}
