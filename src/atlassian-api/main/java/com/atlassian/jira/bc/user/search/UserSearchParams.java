package com.atlassian.jira.bc.user.search;

/**
 * What people a search may find. Not in the reference: class and constants as in the public javadoc
 * (docs.atlassian.com/jira/server, com.atlassian.jira.bc.user.search.UserSearchParams). It sets no limit: callers cut the list themselves.
 */
public class UserSearchParams {
    /** Active people only; an empty query finds nobody. */
    public static final UserSearchParams ACTIVE_USERS_IGNORE_EMPTY_QUERY = new UserSearchParams();

    /** Active people only; an empty query finds everybody. */
    public static final UserSearchParams ACTIVE_USERS_ALLOW_EMPTY_QUERY = new UserSearchParams();

    private UserSearchParams() {
    }
}
