package org.milepost.host.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.milepost.host.product.Content;

/** Errors for programs. */
public final class Problem {

    private Problem() {
    }

    /** Answers with a body of two fields, "code" and "message". */
    static void json(HttpServletResponse response, int status, String code, String message) throws IOException {
        Content content = body(status, code, message);
        response.setStatus(status);
        response.setContentType(content.type());
        response.getOutputStream().write(content.bytes());
    }

    /** The body of {@link #json} on its own. */
    public static Content body(int status, String code, String message) {
        return Content.json(status, Map.of("code", code, "message", message));
    }
}
