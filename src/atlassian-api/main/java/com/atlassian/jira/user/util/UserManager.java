package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;

/** The people of Jira. */
public interface UserManager {
    ApplicationUser getUserByKey(String userKey);

    ApplicationUser getUserByName(String username);
}
