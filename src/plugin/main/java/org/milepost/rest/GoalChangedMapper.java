package org.milepost.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers changes that rested on a stale version. */
@Provider
public class GoalChangedMapper implements ExceptionMapper<GoalChanged> {

    private final ErrorAnswers answers;

    @Inject
    public GoalChangedMapper(ErrorAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(GoalChanged changed) {
        return answers.answer(changed);
    }
}
