package org.milepost.jira;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milepost.plan.People;
import org.milepost.plan.PersonKey;

/**
 * The users of Jira. Jira has no bulk call for users and zones and answers from its cache: the number of calls grows with the number of
 * people asked about, never with that of goals or milestones.
 */
final class JiraPeople implements People {

    private final UserManager users;
    private final GroupManager groups;
    private final GlobalPermissionManager permissions;
    private final TimeZoneManager zones;
    private final JiraUsers jiraUsers;

    JiraPeople(UserManager users, GroupManager groups, GlobalPermissionManager permissions, TimeZoneManager zones) {
        this.users = users;
        this.groups = groups;
        this.permissions = permissions;
        this.zones = zones;
        this.jiraUsers = new JiraUsers(users);
    }

    @Override
    public Optional<Person> byName(String name) {
        return name.isBlank() ? Optional.empty() : Optional.ofNullable(users.getUserByName(name.strip())).map(JiraPeople::person);
    }

    @Override
    public Map<PersonKey, Person> byKeys(Set<PersonKey> keys) {
        return keys.stream().map(jiraUsers::find).flatMap(Optional::stream).map(JiraPeople::person)
                .collect(Collectors.toUnmodifiableMap(Person::key, Function.identity()));
    }

    @Override
    public Set<String> groupsOf(PersonKey person) {
        return jiraUsers.find(person).map(groups::getGroupNamesForUser).map((Collection<String> names) -> Set.copyOf(names)).orElse(Set.of());
    }

    @Override
    public boolean mayBrowseUsers(PersonKey person) {
        return jiraUsers.find(person).filter(user -> permissions.hasPermission(GlobalPermissionKey.USER_PICKER, user)).isPresent();
    }

    @Override
    public Map<PersonKey, ZoneId> zones(Set<PersonKey> people) {
        return people.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), this::zone));
    }

    private ZoneId zone(PersonKey person) {
        // Asked only about users Jira knows: SAL does not say what it does with another key.
        return jiraUsers.find(person).map(user -> zones.getUserTimeZone(new UserKey(user.getKey()))).orElseGet(zones::getDefaultTimeZone).toZoneId();
    }

    static Person person(ApplicationUser user) {
        return new Person(new PersonKey(user.getKey()), user.getUsername(), user.getDisplayName(), user.isActive());
    }
}
