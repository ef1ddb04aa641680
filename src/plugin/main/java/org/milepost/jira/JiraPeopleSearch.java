package org.milepost.jira;

import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import java.util.List;
import org.milepost.plan.People.Person;
import org.milepost.plan.PeopleSearch;
import org.milepost.plan.PersonKey;

/** Finds people by Jira's own search; who may ask is Jira's global permission "Browse Users". */
final class JiraPeopleSearch implements PeopleSearch {

    private final UserSearchService search;
    private final JiraUsers users;

    JiraPeopleSearch(UserSearchService search, JiraUsers users) {
        this.search = search;
        this.users = users;
    }

    @Override
    public List<Person> find(PersonKey asking, String query, int limit) {
        String typed = query.strip();
        boolean allowed = !typed.isEmpty() && users.find(asking).filter(search::canPerformAjaxSearch).isPresent();
        return allowed
                ? search.findUsers(typed, UserSearchParams.ACTIVE_USERS_IGNORE_EMPTY_QUERY).stream().limit(limit).map(JiraPeople::person).toList()
                : List.of();
    }
}
