package org.milepost.host.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.milepost.host.product.HostUser;
import org.milepost.host.product.UserDirectory;

/** Log-in, confirmed password (WebSudo), language and colours of a browser. */
public final class Session {

    /** How long a confirmed password counts; the products' default. */
    private static final Duration CONFIRMED = Duration.ofMinutes(10);
    private static final String USER = "host.user";
    private static final String CONFIRMED_UNTIL = "host.confirmedUntil";
    static final String LANGUAGE_COOKIE = "host.language";
    static final String COLOUR_COOKIE = "host.colours";

    private final UserDirectory users;
    private final Clock clock;

    public Session(UserDirectory users, Clock clock) {
        this.users = users;
        this.clock = clock;
    }

    /** Who is logged in; nobody if the person left meanwhile. */
    Optional<HostUser> user(HttpServletRequest request) {
        return attribute(request, USER).map(String.class::cast).flatMap(users::byName).filter(HostUser::active);
    }

    /** Logs in with name and password; a new session, so that an old id is worth nothing. */
    boolean logIn(HttpServletRequest request, String name, String password) {
        Optional<HostUser> user = users.byName(name).filter(HostUser::active).filter(found -> found.password().equals(password));
        user.ifPresent(found -> {
            logOut(request);
            request.getSession(true).setAttribute(USER, found.name());
        });
        return user.isPresent();
    }

    void logOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Confirms the password for administration. */
    boolean confirm(HttpServletRequest request, String password) {
        boolean right = user(request).filter(user -> user.password().equals(password)).isPresent();
        if (right) {
            request.getSession(true).setAttribute(CONFIRMED_UNTIL, clock.instant().plus(CONFIRMED));
        }
        return right;
    }

    /** Whether the password was confirmed within the last ten minutes. */
    public boolean isConfirmed(HttpServletRequest request) {
        return attribute(request, CONFIRMED_UNTIL).map(Instant.class::cast).filter(until -> clock.instant().isBefore(until)).isPresent();
    }

    /** The language chosen in the browser, else the profile's, else English. */
    Locale locale(HttpServletRequest request, Optional<HostUser> user) {
        return cookie(request, LANGUAGE_COOKIE).filter(Set.of("en", "de")::contains).map(Locale::forLanguageTag)
                .or(() -> user.map(HostUser::locale)).orElse(Locale.ENGLISH);
    }

    /** "light", "dark" or "auto". */
    static String colours(HttpServletRequest request) {
        return cookie(request, COLOUR_COOKIE).filter(Set.of("light", "dark", "auto")::contains).orElse("light");
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies).filter(cookie -> cookie.getName().equals(name)).map(Cookie::getValue).findFirst();
    }

    private static Optional<Object> attribute(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getSession(false)).map(session -> session.getAttribute(name));
    }
}
