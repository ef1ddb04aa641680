package com.atlassian.jira.bc.user.search;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** Finds people as Jira's user picker does. */
public interface UserSearchService {
    boolean canPerformAjaxSearch(ApplicationUser user);

    List<ApplicationUser> findUsers(String query, UserSearchParams params);
}
