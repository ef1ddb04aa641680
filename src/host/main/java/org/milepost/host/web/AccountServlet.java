package org.milepost.host.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.host.product.HostUser;
import org.milepost.host.product.Page;
import org.milepost.host.product.Templates;
import org.milepost.host.product.UserDirectory;

/** Log-in, log-out, password confirmation, and the choice of language and colours. */
final class AccountServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    static final String LOG_IN_SHORT = "/login";
    static final String APPEARANCE = "/host/appearance";
    private static final int YEAR_SECONDS = 365 * 24 * 3600;

    private final transient Session session;
    private final transient Frame frame;
    private final transient Templates templates;
    private final transient UserDirectory users;

    AccountServlet(Session session, Frame frame, Templates templates, UserDirectory users) {
        this.session = session;
        this.frame = frame;
        this.templates = templates;
        this.users = users;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getServletPath()) {
            case Doors.LOG_IN, LOG_IN_SHORT -> logInForm(request, response, false);
            case Doors.CONFIRM -> confirmForm(request, response, false);
            case Doors.LOG_OUT -> frame.write(Page.general("Log out", templates.render("templates/platform/logout.vm", Map.of())), request, response);
            default -> frame.error(request, response, 405, "This address takes forms only.");
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Origin.isForeign(request)) {
            frame.error(request, response, 403, "XSRF check failed: the request comes from another site.");
            return;
        }
        switch (request.getServletPath()) {
            case Doors.LOG_IN, LOG_IN_SHORT -> logIn(request, response);
            case Doors.CONFIRM -> confirm(request, response);
            case Doors.LOG_OUT -> {
                session.logOut(request);
                redirect(request, response, Doors.LOG_IN);
            }
            default -> appearance(request, response);
        }
    }

    private void logIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (session.logIn(request, parameter(request, "name"), parameter(request, "password"))) {
            redirect(request, response, parameter(request, Doors.DESTINATION));
        } else {
            logInForm(request, response, true);
        }
    }

    private void confirm(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (session.confirm(request, parameter(request, "webSudoPassword"))) {
            redirect(request, response, parameter(request, Doors.DESTINATION));
        } else {
            confirmForm(request, response, true);
        }
    }

    private void appearance(HttpServletRequest request, HttpServletResponse response) throws IOException {
        remember(response, Session.COLOUR_COOKIE, parameter(request, "colours"), Set.of("light", "dark", "auto"));
        remember(response, Session.LANGUAGE_COOKIE, parameter(request, "language"), Set.of("en", "de"));
        redirect(request, response, parameter(request, "return"));
    }

    private static void remember(HttpServletResponse response, String name, String value, Set<String> allowed) {
        if (allowed.contains(value)) {
            Cookie cookie = new Cookie(name, value);
            cookie.setPath("/");
            cookie.setMaxAge(YEAR_SECONDS);
            cookie.setHttpOnly(true);
            response.addCookie(cookie);
        }
    }

    private void logInForm(HttpServletRequest request, HttpServletResponse response, boolean failed) throws IOException {
        Map<String, Object> values = new HashMap<>();
        values.put("failed", failed);
        values.put("permission", request.getParameter("permissionViolation") != null);
        values.put("destination", parameter(request, Doors.DESTINATION));
        values.put("people", users.all().stream().filter(HostUser::active).toList());
        frame.write(Page.general("Log in", templates.render("templates/platform/login.vm", values)), request, response);
    }

    private void confirmForm(HttpServletRequest request, HttpServletResponse response, boolean failed) throws IOException {
        Optional<HostUser> user = session.user(request).filter(HostUser::admin);
        if (user.isEmpty()) {
            redirect(request, response, Doors.LOG_IN);
            return;
        }
        Map<String, Object> values = Map.of("failed", failed, "destination", parameter(request, Doors.DESTINATION), "fullName", user.get().fullName());
        frame.write(Page.general("Administrator access", templates.render("templates/platform/confirm.vm", values)), request, response);
    }

    /** Goes to a path of this product; anything else leads to the start page, never to another site. */
    private static void redirect(HttpServletRequest request, HttpServletResponse response, String path) {
        String base = request.getScheme() + "://" + request.getHeader("Host") + request.getContextPath();
        String local = path.startsWith(base + "/") ? path.substring(base.length())
                : path.startsWith(request.getContextPath() + "/") ? path.substring(request.getContextPath().length()) : path;
        boolean safe = local.startsWith("/") && !local.startsWith("//") && !local.contains("\\");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + (safe ? local : "/"));
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
