package org.milepost.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.milepost.plan.Refusal;

/** Answers refusals. They are not logged: the sender can mend them. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

    private final ErrorAnswers answers;

    @Inject
    public RefusalMapper(ErrorAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(Refusal refusal) {
        return answers.answer(refusal);
    }
}
