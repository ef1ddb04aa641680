package org.milepost.host.jira.page;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.milepost.host.product.Request;
import org.milepost.host.product.StatusException;

/** The token of a session, without which an address that changes something does nothing: a plain link has none. */
final class XsrfToken {

    private static final String NAME = "atl_token";

    private XsrfToken() {
    }

    static String of(Request request) {
        String session = request.servletRequest().getSession(true).getId();
        return UUID.nameUUIDFromBytes((NAME + session).getBytes(StandardCharsets.UTF_8)).toString();
    }

    /**
     * Lets only requests with the token of their session pass.
     *
     * @throws StatusException 403 with Jira's words
     */
    static void require(Request request) {
        if (request.parameter(NAME).filter(of(request)::equals).isEmpty()) {
            throw new StatusException(403, "XSRF Security Token Missing: Jira could not complete this action due to a "
                    + "missing form token.");
        }
    }
}
