package org.milepost.rest;

import java.util.List;

/** An {@link ErrorResponse} of a template: {@code field} is the first one at fault, {@code problems} are all of them. */
@Json
record TemplateErrorResponse(String code, String message, String field, String advice, List<ProblemResponse> problems) {

    /** What is wrong with one field, or, without a field, with the whole file. */
    @Json
    record ProblemResponse(String field, String code, String message) {
    }
}
