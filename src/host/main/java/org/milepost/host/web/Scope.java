package org.milepost.host.web;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.milepost.host.product.HostUser;

/** What belongs to one request on its thread. */
final class Scope {

    private final Optional<HostUser> user;
    private final Locale locale;
    private final Set<String> contexts = new LinkedHashSet<>();
    private final Set<String> resources = new LinkedHashSet<>();

    Scope(Optional<HostUser> user, Locale locale) {
        this.user = user;
        this.locale = locale;
    }

    /** The same request in the name of somebody else; required web resources are shared with it. */
    Scope as(Optional<HostUser> other) {
        Scope scope = new Scope(other, other.map(HostUser::locale).orElse(Locale.ENGLISH));
        scope.contexts.addAll(contexts);
        scope.resources.addAll(resources);
        return scope;
    }

    Optional<HostUser> user() {
        return user;
    }

    Locale locale() {
        return locale;
    }

    /** The web resource contexts that the page needs, in the order in which they were required. */
    Set<String> contexts() {
        return contexts;
    }

    /** The complete keys of the web resources that the page needs. */
    Set<String> resources() {
        return resources;
    }
}
