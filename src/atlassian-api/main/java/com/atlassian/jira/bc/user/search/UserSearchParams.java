package com.atlassian.jira.bc.user.search;

/**
 * What people a search may find. Not in the reference: the constant as used in public code against Jira
 * (docs.atlassian.com/jira, com.atlassian.jira.bc.user.search.UserSearchParams, since Jira 5.1.5).
 */
public class UserSearchParams {
    /** Active people only; an empty query finds nobody. */
    public static final UserSearchParams ACTIVE_USERS_IGNORE_EMPTY_QUERY = new UserSearchParams();

    private UserSearchParams() {
    }
}
