package org.milepost.host.jira.service;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Objects;
import org.milepost.host.product.HostUser;

/** A person as plugins see them. Two objects are equal if the keys are. */
final class JiraUser implements ApplicationUser {

    private final HostUser user;

    JiraUser(HostUser user) {
        this.user = Objects.requireNonNull(user, "user");
    }

    @Override
    public String getKey() {
        return user.key();
    }

    @Override
    public String getUsername() {
        return user.name();
    }

    @Override
    public String getName() {
        return user.name();
    }

    @Override
    public boolean isActive() {
        return user.active();
    }

    @Override
    public String getEmailAddress() {
        return user.email();
    }

    @Override
    public String getDisplayName() {
        return user.fullName();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationUser person && person.getKey().equals(user.key());
    }

    @Override
    public int hashCode() {
        return user.key().hashCode();
    }

    @Override
    public String toString() {
        return user.name() + "(" + user.key() + ")";
    }
}
