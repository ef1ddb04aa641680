package org.milepost.web;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;

/** What a form that works without script carries to show that it comes from our own page: neither product checks that of servlets. */
public final class FormToken {

    private final XsrfTokenAccessor accessor;
    private final XsrfTokenValidator validator;

    public FormToken(XsrfTokenAccessor accessor, XsrfTokenValidator validator) {
        this.accessor = Objects.requireNonNull(accessor, "accessor is null");
        this.validator = Objects.requireNonNull(validator, "validator is null");
    }

    /** The hidden field of a form. */
    TokenField of(HttpServletRequest request, HttpServletResponse response) {
        return new TokenField(validator.getXsrfParameterName(), accessor.getXsrfToken(request, response, true));
    }

    /** Whether the form that was sent is one of ours. */
    boolean isOn(HttpServletRequest request) {
        return validator.validateFormEncodedToken(request);
    }
}
