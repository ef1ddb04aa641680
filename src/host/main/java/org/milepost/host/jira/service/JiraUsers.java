package org.milepost.host.jira.service;

import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.host.jira.model.Permission;
import org.milepost.host.product.HostUser;

/** Finds people. */
final class JiraUsers implements UserManager, UserSearchService {

    private final JiraObjects objects;

    JiraUsers(JiraObjects objects) {
        this.objects = objects;
    }

    @Override
    public ApplicationUser getUserByKey(String userKey) {
        return objects.userByKey(userKey);
    }

    @Override
    public ApplicationUser getUserByName(String username) {
        return Optional.ofNullable(username).flatMap(objects.jira().people()::byName).map(objects::user).orElse(null);
    }

    /** Whether the person has the global permission Browse Users. */
    @Override
    public boolean canPerformAjaxSearch(ApplicationUser user) {
        return objects.jira().permissions().global(Permission.USER_PICKER, objects.user(user));
    }

    /** Active people of whose name, or of a word of whose full name or whose address, the query is the beginning. */
    @Override
    public List<ApplicationUser> findUsers(String query, UserSearchParams params) {
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() && params != UserSearchParams.ACTIVE_USERS_ALLOW_EMPTY_QUERY) {
            return List.of();
        }
        return objects.jira().people().all().stream().filter(HostUser::active).filter(each -> matches(each, wanted))
                .map(objects::user).toList();
    }

    private static boolean matches(HostUser user, String wanted) {
        return Stream.concat(Stream.of(user.name(), user.email(), user.fullName()),
                        Stream.of(user.fullName().split("[ (]+")))
                .anyMatch(each -> each.toLowerCase(Locale.ROOT).startsWith(wanted));
    }
}
