package org.milepost.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.milepost.host.product.Access;
import org.milepost.host.product.Answer;
import org.milepost.host.product.Content;
import org.milepost.host.product.HostUser;
import org.milepost.host.product.Page;
import org.milepost.host.product.Redirect;
import org.milepost.host.product.StatusException;
import org.milepost.host.velocity.Violations;

/** Answers with the pages and end points of the product itself. */
final class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Set<Route> routes = new ConcurrentSkipListSet<>(Comparator.comparing(Route::order).thenComparing(Route::method));
    private final transient Frame frame;
    private final transient Doors doors;
    private final transient Scopes scopes;
    private final transient Violations violations;

    PageServlet(Frame frame, Doors doors, Scopes scopes, Violations violations) {
        this.frame = frame;
        this.doors = doors;
        this.scopes = scopes;
        this.violations = violations;
    }

    void add(Route route) {
        if (!routes.add(route)) {
            throw new IllegalStateException("Two pages at " + route.method() + " " + route.order());
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        for (Route route : routes) {
            Optional<Map<String, String>> variables = route.method().equals(method) ? route.match(path) : Optional.empty();
            if (variables.isPresent()) {
                answer(route, new RoutedRequest(request, path, variables.get(), scopes.get(), scopes.locale()), response);
                return;
            }
        }
        boolean exists = routes.stream().anyMatch(route -> route.match(path).isPresent());
        frame.error(request, response, exists ? 405 : 404, exists ? "This address does not take " + method + "." : "There is no such page.");
    }

    private void answer(Route route, RoutedRequest request, HttpServletResponse response) throws IOException {
        HttpServletRequest servletRequest = request.servletRequest();
        if (Origin.mutates(servletRequest) && Origin.isForeign(servletRequest)) {
            refuse(route, servletRequest, response, 403, "XSRF check failed: the request comes from another site.");
        } else if (!isAdmitted(route.access(), request.user())) {
            if (request.user().isEmpty() && !route.program()) {
                response.sendRedirect(doors.logIn(servletRequest));
            } else {
                refuse(route, servletRequest, response, request.user().isEmpty() ? 401 : 403, "You may not see this page.");
            }
        } else if (route.access() == Access.CONFIRMED_ADMIN && !doors.isConfirmed(servletRequest)) {
            response.sendRedirect(doors.confirm(servletRequest));
        } else {
            handle(route, request, response);
        }
    }

    private static boolean isAdmitted(Access access, Optional<HostUser> user) {
        return switch (access) {
            case ANYONE -> true;
            case USER -> user.isPresent();
            case ADMIN, CONFIRMED_ADMIN -> user.filter(HostUser::admin).isPresent();
        };
    }

    private void handle(Route route, RoutedRequest request, HttpServletResponse response) throws IOException {
        try {
            Answer answer = route.handler().handle(request);
            if (answer instanceof Page page) {
                frame.write(page, request.servletRequest(), response);
            } else if (answer instanceof Redirect redirect) {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", request.servletRequest().getContextPath() + redirect.path());
            } else if (answer instanceof Content content) {
                response.setStatus(content.status());
                response.setContentType(content.type());
                response.getOutputStream().write(content.bytes());
            }
        } catch (StatusException e) {
            refuse(route, request.servletRequest(), response, e.status(), e.getMessage());
        } catch (RuntimeException e) { // Boundary: an error in one page must not end the host; the tests ask for violations.
            violations.add("Page " + route.method() + " " + route.order() + " failed", e);
            refuse(route, request.servletRequest(), response, 500, "This page failed; the log says why.");
        }
    }

    private void refuse(Route route, HttpServletRequest request, HttpServletResponse response, int status, String message) throws IOException {
        if (route.program()) {
            Problem.json(response, status, "refused", message);
        } else {
            frame.error(request, response, status, message);
        }
    }
}
