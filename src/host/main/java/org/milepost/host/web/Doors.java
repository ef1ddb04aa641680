package org.milepost.host.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The addresses of log-in and password confirmation, with the way back. */
public final class Doors {

    /** Where Jira has its log-in; Confluence has it elsewhere, but nothing may rest on either. */
    public static final String LOG_IN = "/login.jsp";
    public static final String LOG_OUT = "/logout";
    public static final String CONFIRM = "/secure/admin/WebSudoAuthenticate";
    public static final String DESTINATION = "os_destination";

    private final Session session;

    public Doors(Session session) {
        this.session = session;
    }

    /** Whether the password was confirmed a short while ago. */
    public boolean isConfirmed(HttpServletRequest request) {
        return session.isConfirmed(request);
    }

    /** The address of the log-in that leads back to this request. */
    String logIn(HttpServletRequest request) {
        return request.getContextPath() + LOG_IN + "?permissionViolation=true&" + back(request);
    }

    /** The address of the password confirmation that leads back to this request. */
    public String confirm(HttpServletRequest request) {
        return request.getContextPath() + CONFIRM + "?" + back(request);
    }

    private static String back(HttpServletRequest request) {
        boolean repeatable = request.getMethod().equals("GET");
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return DESTINATION + "=" + URLEncoder.encode(repeatable ? path + query : "/", StandardCharsets.UTF_8);
    }
}
