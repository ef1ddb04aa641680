package com.atlassian.confluence.security;

import com.atlassian.sal.api.user.UserKey;
import java.util.List;

/** The people and groups that one page is restricted to; whoever is none of them is kept out. */
public class ContentPermissionSet {
    private final List<UserKey> users;
    private final List<String> groups;

    /** For the host alone: the real class is filled by Hibernate. */
    protected ContentPermissionSet(List<UserKey> users, List<String> groups) {
        this.users = List.copyOf(users);
        this.groups = List.copyOf(groups);
    }

    public List<UserKey> getUserKeys() {
        return users;
    }

    public List<String> getGroupNames() {
        return groups;
    }
}
