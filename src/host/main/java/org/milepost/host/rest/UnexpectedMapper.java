package org.milepost.host.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.milepost.host.velocity.Violations;
import org.milepost.host.web.Problem;

/** Answers for exceptions that the plugin does not map itself. */
final class UnexpectedMapper implements ExceptionMapper<Throwable> {

    private final Violations violations;

    UnexpectedMapper(Violations violations) {
        this.violations = violations;
    }

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException e) {
            return e.getResponse();
        }
        violations.add("REST call failed", failure);
        return Response.status(500).type(MediaType.APPLICATION_JSON_TYPE).entity(Problem.body(500, "unexpected", "The call failed.").bytes()).build();
    }
}
