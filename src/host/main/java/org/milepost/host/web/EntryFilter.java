package org.milepost.host.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.milepost.host.product.HostUser;
import org.milepost.host.product.UserDirectory;

/** The first filter of each request: security headers, who is asking, and the scope of the thread. */
final class EntryFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Stricter than the products are today, as they have announced to become: nothing inline, nothing from elsewhere. */
    static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self' data:; object-src 'none'; frame-ancestors 'self'";

    private static final String BEARER = "Bearer ";

    private final transient Session session;
    private final transient UserDirectory users;
    private final transient Scopes scopes;

    EntryFilter(Session session, UserDirectory users, Scopes scopes) {
        this.session = session;
        this.users = users;
        this.scopes = scopes;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        request.setCharacterEncoding("UTF-8");
        String authorization = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
        if (authorization.startsWith("Basic ")) {
            Problem.json(response, HttpServletResponse.SC_FORBIDDEN, "basic-auth-disabled", "Basic Authentication has been disabled on this instance.");
            return;
        }
        Optional<HostUser> user = authorization.startsWith(BEARER) ? byToken(authorization.substring(BEARER.length())) : session.user(request);
        if (authorization.startsWith(BEARER) && user.isEmpty()) {
            Problem.json(response, HttpServletResponse.SC_UNAUTHORIZED, "bad-token", "The personal access token is not known.");
            return;
        }
        scopes.bind(new Scope(user, session.locale(request, user)));
        try {
            chain.doFilter(request, response);
        } finally {
            scopes.unbind();
        }
    }

    private Optional<HostUser> byToken(String token) {
        return users.all().stream().filter(HostUser::active).filter(user -> user.token().equals(token)).findFirst();
    }
}
