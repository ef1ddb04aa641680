package com.atlassian.jira.user;

import java.security.Principal;

/** A person as Jira knows them. */
public interface ApplicationUser extends Principal {
    String getKey();

    String getUsername();

    String getName();

    boolean isActive();

    String getEmailAddress();

    String getDisplayName();
}
