package org.milepost.host.web;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.milepost.host.product.Page;
import org.milepost.host.velocity.Violations;

/** Runs a servlet of a plugin: who may call it, its own class loader as that of the thread, and the frame around its page. */
final class GuardedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient HttpServlet servlet;
    private final transient Frame frame;
    private final transient Doors doors;
    private final transient Scopes scopes;
    private final transient Violations violations;

    GuardedServlet(HttpServlet servlet, Frame frame, Doors doors, Scopes scopes, Violations violations) {
        this.servlet = servlet;
        this.frame = frame;
        this.doors = doors;
        this.scopes = scopes;
        this.violations = violations;
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        super.init(config);
        servlet.init(config);
    }

    @Override
    public void destroy() {
        servlet.destroy();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (rule(request).decide(scopes.get())) {
            case LOG_IN -> response.sendRedirect(doors.logIn(request));
            case FORBIDDEN -> frame.error(request, response, 403, "You may not see this page.");
            default -> run(request, response);
        }
    }

    /** The annotation of the method that will be called counts before that of the class. */
    private AccessRule rule(HttpServletRequest request) {
        String verb = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        String name = "do" + verb.charAt(0) + verb.substring(1).toLowerCase(Locale.ROOT);
        List<AnnotatedElement> methods = new ArrayList<>();
        List<AnnotatedElement> types = new ArrayList<>();
        for (Class<?> type = servlet.getClass(); type != HttpServlet.class; type = type.getSuperclass()) {
            Arrays.stream(type.getDeclaredMethods()).filter(method -> method.getName().equals(name)).forEach(methods::add);
            types.add(type);
        }
        Optional.ofNullable(servlet.getClass().getPackage()).ifPresent(types::add);
        methods.addAll(types);
        return AccessRule.of(methods.toArray(new AnnotatedElement[0]));
    }

    private void run(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Captured captured = new Captured(response);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(servlet.getClass().getClassLoader());
        try {
            servlet.service(request, captured);
        } catch (ServletException | RuntimeException e) { // Boundary: a product shows its error page when a plugin's servlet fails.
            violations.add("Servlet " + servlet.getClass().getName() + " failed", e);
            captured.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "This page failed; the log says why.");
        } finally {
            thread.setContextClassLoader(before);
        }
        finish(request, response, captured);
    }

    private void finish(HttpServletRequest request, HttpServletResponse response, Captured captured) throws IOException {
        if (captured.errorStatus() != 0) {
            String message = captured.errorMessage().isEmpty() ? "Status " + captured.errorStatus() : captured.errorMessage();
            frame.error(request, response, captured.errorStatus(), message);
            return;
        }
        Sitemesh sitemesh = new Sitemesh(captured.isHtml() ? captured.text() : "");
        Optional<Page> page = sitemesh.page(response.getStatus());
        if (page.isPresent()) {
            frame.write(page.get(), Optional.of(sitemesh), request, response);
        } else if (response.getStatus() < 300 || response.getStatus() >= 400) {
            response.getOutputStream().write(captured.bytes());
        }
    }
}
