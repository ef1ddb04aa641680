package org.milepost.host.product;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Who acts on the calling thread: bound to the request, empty on all other threads. */
public interface CurrentUser {

    Optional<HostUser> get();

    /** The language of the request: the session's choice, else the profile's, else English. */
    Locale locale();

    /** Runs an action as somebody (or as nobody) and puts the former one back. */
    <T> T runAs(Optional<HostUser> user, Supplier<T> action);

    /**
     * Tells each change on the thread where it happens, for static look-ups of a product such as
     * AuthenticatedUserThreadLocal. Empty at the end of a request.
     */
    void onChange(Consumer<Optional<HostUser>> listener);
}
