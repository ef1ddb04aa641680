package org.milepost.rest;

import com.atlassian.sal.api.message.I18nResolver;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Refusal;
import org.milepost.rest.TemplateErrorResponse.ProblemResponse;
import org.milepost.template.TemplateProblem;
import org.milepost.template.TemplateRefused;

/** Writes refusals and failures, all in the one shape. */
public final class ErrorAnswers {

    private final I18nResolver texts;
    private final Addresses addresses;

    public ErrorAnswers(I18nResolver texts, Addresses addresses) {
        this.texts = texts;
        this.addresses = addresses;
    }

    /** The answer to a refusal. */
    Response answer(Refusal refusal) {
        return answer(status(refusal.code().category()), of(refusal));
    }

    /** The answer to a template that was not taken. */
    Response answer(TemplateRefused refused) {
        List<ProblemResponse> problems = refused.problems().stream().map(this::problem).toList();
        String first = problems.get(0).field();
        return Response.status(400).type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new TemplateErrorResponse("TEMPLATE_INVALID", message("TEMPLATE_INVALID", List.of()), first, advice("TEMPLATE_INVALID"), problems)).build();
    }

    /** The answer to a change that somebody else was faster than. */
    Response answer(ChangedMeanwhile changed) {
        String code = changed.code().name();
        return answer(status(changed.code().category()), new ErrorResponse(code, message(code, List.of()), null, advice(code), null,
                changed.current().orElse(null), null));
    }

    /** An answer that has no refusal of ours behind it. @param id under which the failure stands in the log, or null if it does not */
    Response answer(int status, String code, String id) {
        return answer(status, new ErrorResponse(code, message(code, List.of()), null, advice(code), id, null, null));
    }

    ErrorResponse of(Refusal refusal) {
        String code = refusal.code().name();
        boolean screen = refusal.code() == ErrorCode.NEEDS_JIRA_SCREEN;
        return new ErrorResponse(code, message(code, screen ? List.of() : refusal.arguments()), refusal.field().orElse(null), advice(code), null, null,
                screen ? addresses.here(refusal.arguments().get(0)) : null);
    }

    private ProblemResponse problem(TemplateProblem problem) {
        return new ProblemResponse(problem.field().isEmpty() ? null : problem.field(), problem.code().name(),
                texts.getText(problem.code().messageKey(), problem.arguments().toArray(Serializable[]::new)));
    }

    private static Response answer(int status, ErrorResponse body) {
        return Response.status(status).entity(body).type(MediaType.APPLICATION_JSON_TYPE).build();
    }

    private String message(String code, List<String> arguments) {
        return texts.getText(key(code), arguments.toArray(Serializable[]::new));
    }

    private String advice(String code) {
        return texts.getText(key(code) + ".advice");
    }

    private static String key(String code) {
        return "milepost.error." + code.toLowerCase(Locale.ROOT);
    }

    private static int status(ErrorCode.Category category) {
        return switch (category) {
            case INVALID -> 400;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
        };
    }
}
