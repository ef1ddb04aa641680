package org.milepost.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers everything nobody thought of: logged once, under an id that the answer carries; the answer tells nothing else about it. */
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedMapper.class);

    private final ErrorAnswers answers;

    @Inject
    public UnexpectedMapper(ErrorAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(Throwable failure) {
        String id = UUID.randomUUID().toString();
        LOG.error("A REST call failed [error={}]", id, failure);
        return answers.answer(Status.INTERNAL_SERVER_ERROR.getStatusCode(), "UNEXPECTED", id);
    }
}
