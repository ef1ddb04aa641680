package com.atlassian.sal.api.user;

/** A person as either product knows them. */
public interface UserProfile {
    UserKey getUserKey();

    String getUsername();

    String getFullName();
}
