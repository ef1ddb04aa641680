package org.milepost.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.milepost.template.TemplateRefused;

/** Answers templates that were not taken, with all that is wrong with them. */
@Provider
public class TemplateRefusedMapper implements ExceptionMapper<TemplateRefused> {

    private final ErrorAnswers answers;

    @Inject
    public TemplateRefusedMapper(ErrorAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(TemplateRefused refused) {
        return answers.answer(refused);
    }
}
