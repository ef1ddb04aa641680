package org.milepost.host.product;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a {@link PageHandler} may know of the request. */
public interface Request {

    /** The path below the context path. */
    String path();

    /**
     * The decoded value of a variable of the path pattern.
     *
     * @throws IllegalArgumentException if the pattern has no such variable
     */
    String variable(String name);

    /** The first value of a query or form parameter; empty if it is not there. */
    Optional<String> parameter(String name);

    /** All values of a query or form parameter. */
    List<String> parameters(String name);

    /** The body as text, for JSON end points. */
    String body();

    /** Who is logged in. */
    Optional<HostUser> user();

    /** The language of the answer: the session's choice, else the profile's, else English. */
    Locale locale();

    /** The request itself, for what takes one (JiraHelper). */
    HttpServletRequest servletRequest();
}
