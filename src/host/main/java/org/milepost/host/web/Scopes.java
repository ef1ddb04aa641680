package org.milepost.host.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.milepost.host.product.CurrentUser;
import org.milepost.host.product.HostUser;

/** Binds a {@link Scope} to the thread of a request. */
public final class Scopes implements CurrentUser {

    private final ThreadLocal<Scope> bound = new ThreadLocal<>();
    private final List<Consumer<Optional<HostUser>>> listeners = new CopyOnWriteArrayList<>();

    /** Begins a request. */
    void bind(Scope scope) {
        bound.set(scope);
        tell(scope.user());
    }

    /** Ends a request. */
    void unbind() {
        bound.remove();
        tell(Optional.empty());
    }

    /** The scope of the request on this thread; a fresh, empty one on other threads. */
    Scope current() {
        Scope scope = bound.get();
        return scope == null ? new Scope(Optional.empty(), Locale.ENGLISH) : scope;
    }

    @Override
    public Optional<HostUser> get() {
        return current().user();
    }

    @Override
    public Locale locale() {
        return current().locale();
    }

    @Override
    public <T> T runAs(Optional<HostUser> user, Supplier<T> action) {
        Scope before = bound.get();
        bind(current().as(user));
        try {
            return action.get();
        } finally {
            if (before == null) {
                unbind();
            } else {
                bind(before);
            }
        }
    }

    /** Remembers that the page of this request needs a web resource context. */
    public void requireContext(String context) {
        current().contexts().add(context);
    }

    /** Remembers that the page of this request needs a web resource. */
    public void requireResource(String completeKey) {
        current().resources().add(completeKey);
    }

    @Override
    public void onChange(Consumer<Optional<HostUser>> listener) {
        listeners.add(listener);
    }

    private void tell(Optional<HostUser> user) {
        listeners.forEach(listener -> listener.accept(user));
    }
}
