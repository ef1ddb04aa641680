package org.milepost.host.jira.service;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/** The groups of people. */
final class JiraGroups implements GroupManager {

    private final JiraObjects objects;

    JiraGroups(JiraObjects objects) {
        this.objects = objects;
    }

    @Override
    public boolean groupExists(String groupName) {
        return objects.jira().people().groups().contains(groupName);
    }

    @Override
    public boolean isUserInGroup(ApplicationUser user, String groupName) {
        return objects.user(user).filter(each -> each.groups().contains(groupName)).isPresent();
    }

    @Override
    public Collection<String> getGroupNamesForUser(ApplicationUser user) {
        return objects.user(user).map(each -> each.groups().stream().sorted().toList()).orElse(List.of());
    }
}
