package org.milepost.host.jira.rules;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.milepost.host.product.HostUser;

/**
 * Who acts.
 *
 * @param named    the person that the caller names; asked for the permission to create, edit or delete
 * @param loggedIn the person of the thread; Jira's fields ask this one for their own permissions
 * @param locale   the language of the thread, in which dates are read
 */
public record Actor(Optional<HostUser> named, Optional<HostUser> loggedIn, Locale locale) {

    public Actor {
        Objects.requireNonNull(named, "named");
        Objects.requireNonNull(loggedIn, "loggedIn");
        Objects.requireNonNull(locale, "locale");
    }

    /** The usual case: one and the same person, in the language of the profile. */
    public static Actor of(HostUser user) {
        return new Actor(Optional.of(user), Optional.of(user), user.locale());
    }

    /** The reason to give for a missing permission. */
    Problems.Reason refusal() {
        return named.isPresent() ? Problems.Reason.FORBIDDEN : Problems.Reason.NOT_LOGGED_IN;
    }

    String key() {
        return named.map(HostUser::key).orElse("");
    }
}
