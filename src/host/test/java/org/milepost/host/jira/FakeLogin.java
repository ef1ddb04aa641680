package org.milepost.host.jira;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.milepost.host.product.CurrentUser;
import org.milepost.host.product.HostUser;

/** A log-in that a test switches by hand. */
final class FakeLogin implements CurrentUser {

    private Optional<HostUser> user = Optional.empty();

    void switchTo(HostUser person) {
        user = Optional.of(person);
    }

    void logOut() {
        user = Optional.empty();
    }

    @Override
    public Optional<HostUser> get() {
        return user;
    }

    @Override
    public Locale locale() {
        return user.map(HostUser::locale).orElse(Locale.ENGLISH);
    }

    @Override
    public <T> T runAs(Optional<HostUser> person, Supplier<T> action) {
        Optional<HostUser> before = user;
        user = person;
        try {
            return action.get();
        } finally {
            user = before;
        }
    }

    @Override
    public void onChange(Consumer<Optional<HostUser>> listener) {
        throw new UnsupportedOperationException("no test needs it");
    }
}
