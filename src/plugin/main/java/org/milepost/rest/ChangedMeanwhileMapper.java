package org.milepost.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers changes that rested on a stale version. */
@Provider
public class ChangedMeanwhileMapper implements ExceptionMapper<ChangedMeanwhile> {

    private final ErrorAnswers answers;

    @Inject
    public ChangedMeanwhileMapper(ErrorAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(ChangedMeanwhile changed) {
        return answers.answer(changed);
    }
}
