package org.milepost.host.sal;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The token of a session, which a servlet of a plugin has to ask for by itself: the products check the forms of their own actions and REST, and
 * leave servlets alone.
 */
final class HostXsrf implements XsrfTokenAccessor, XsrfTokenValidator {

    private static final String NAME = "atl_token";

    @Override
    public String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create) {
        HttpSession session = request.getSession(create);
        return session == null ? null : UUID.nameUUIDFromBytes((NAME + session.getId()).getBytes(StandardCharsets.UTF_8)).toString();
    }

    @Override
    public boolean validateFormEncodedToken(HttpServletRequest request) {
        String token = getXsrfToken(request, null, false);
        return token != null && token.equals(request.getParameter(NAME));
    }

    @Override
    public String getXsrfParameterName() {
        return NAME;
    }
}
