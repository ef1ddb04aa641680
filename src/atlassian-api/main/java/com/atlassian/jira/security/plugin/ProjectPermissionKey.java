package com.atlassian.jira.security.plugin;

import java.util.Objects;

/** The key of a permission in projects. */
public final class ProjectPermissionKey {
    private final String key;

    public ProjectPermissionKey(String permissionKey) {
        this.key = Objects.requireNonNull(permissionKey, "permissionKey is null");
    }

    public String permissionKey() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectPermissionKey permission && key.equals(permission.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
