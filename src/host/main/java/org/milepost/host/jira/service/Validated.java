package org.milepost.host.jira.service;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.WeakHashMap;
import org.milepost.host.product.HostUser;

/**
 * Remembers who had what validated. Real Jira would take the result of a validation from anybody and twice; nobody
 * should rely on that, so here it is refused.
 */
final class Validated {

    private final Map<Object, Optional<HostUser>> open = Collections.synchronizedMap(new WeakHashMap<>());

    <T> T remember(T result, Optional<HostUser> user) {
        open.put(result, user);
        return result;
    }

    /**
     * Takes a result for carrying out.
     *
     * @throws IllegalStateException if it was not validated here, belongs to somebody else or was taken before
     */
    void take(Object result, Optional<HostUser> user) {
        Optional<HostUser> owner = open.remove(Objects.requireNonNull(result, "the validation result is null"));
        if (owner == null) {
            throw new IllegalStateException("This validation result is none of this Jira's or was used before.");
        }
        if (!owner.map(HostUser::key).equals(user.map(HostUser::key))) {
            throw new IllegalStateException("This validation result belongs to another user.");
        }
    }
}
