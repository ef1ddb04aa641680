package org.milepost.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.milepost.plan.PersonKey;

/** Jira's own user objects of our people. */
final class JiraUsers {

    private final UserManager users;

    JiraUsers(UserManager users) {
        this.users = users;
    }

    /** The user of this key, absent if Jira does not know one (any more). */
    Optional<ApplicationUser> find(PersonKey person) {
        return Optional.ofNullable(users.getUserByKey(person.value()));
    }

    /** The user who acts. Jira has just authenticated them, so that a missing one is a fault, not a refusal. */
    ApplicationUser acting(PersonKey actor) {
        return find(actor).orElseThrow(() -> new IllegalStateException("Jira knows no user of the acting key " + actor));
    }
}
