package org.milepost.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** Gives what JAX-RS itself refuses (no such address, a method or media type it does not take) the body of our errors. */
@Provider
public class HttpErrorMapper implements ExceptionMapper<WebApplicationException> {

    private static final Map<Integer, String> CODES = Map.of(400, "BODY_INVALID", 401, "NOT_LOGGED_IN", 404, "NOT_FOUND",
            405, "METHOD_NOT_ALLOWED", 406, "MEDIA_TYPE_NOT_OFFERED", 415, "MEDIA_TYPE_NOT_TAKEN");

    private final ErrorAnswers answers;

    @Inject
    public HttpErrorMapper(ErrorAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(WebApplicationException exception) {
        Response given = exception.getResponse();
        String code = CODES.get(given.getStatus());
        if (code == null) {
            return given;
        }
        Response answer = answers.answer(given.getStatus(), code, null);
        String allowed = given.getHeaderString(HttpHeaders.ALLOW);
        return allowed == null ? answer : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allowed).build();
    }
}
