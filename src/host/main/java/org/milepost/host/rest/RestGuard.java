package org.milepost.host.rest;

import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.milepost.host.product.CurrentUser;
import org.milepost.host.web.AccessRule;
import org.milepost.host.web.Doors;
import org.milepost.host.web.Origin;
import org.milepost.host.web.Problem;

/** The doors of REST v2: who may call, no request that another site made a browser send, and WebSudo. */
@Priority(Priorities.AUTHENTICATION)
final class RestGuard implements ContainerRequestFilter {

    private final CurrentUser user;
    private final Doors doors;

    @Context
    private ResourceInfo resource;

    @Context
    private HttpServletRequest request;

    RestGuard(CurrentUser user, Doors doors) {
        this.user = user;
        this.doors = doors;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        AnnotatedElement[] elements = {resource.getResourceMethod(), resource.getResourceClass(), resource.getResourceClass().getPackage()};
        if (Origin.mutates(request) && !isExcluded(elements) && isForged(context)) {
            abort(context, 403, "xsrf", "XSRF check failed");
            return;
        }
        switch (AccessRule.of(elements).decide(user.get())) {
            case LOG_IN -> abort(context, 401, "not-logged-in", "You are not logged in.");
            case FORBIDDEN -> abort(context, 403, "forbidden", "You may not call this.");
            default -> {
                if (Arrays.stream(elements).anyMatch(e -> e.isAnnotationPresent(WebSudoRequired.class)) && !doors.isConfirmed(request)) {
                    abort(context, 401, "websudo-required", "Please confirm your password first.");
                }
            }
        }
    }

    /** Every mutating request from another site, and those which a plain form could make without the token header. */
    private boolean isForged(ContainerRequestContext context) {
        boolean checked = List.of("no-check", "nocheck").contains(String.valueOf(request.getHeader("X-Atlassian-Token")));
        MediaType type = context.getMediaType();
        boolean formType = type == null ? request.getMethod().equals("POST") : Stream.of(MediaType.APPLICATION_FORM_URLENCODED_TYPE,
                MediaType.MULTIPART_FORM_DATA_TYPE, MediaType.TEXT_PLAIN_TYPE).anyMatch(form -> form.isCompatible(type));
        return Origin.isForeign(request) || formType && !checked;
    }

    private static boolean isExcluded(AnnotatedElement[] elements) {
        return Arrays.stream(elements).flatMap(element -> Arrays.stream(element.getAnnotations()))
                .anyMatch(annotation -> annotation.annotationType().getSimpleName().equals("XsrfProtectionExcluded"));
    }

    private static void abort(ContainerRequestContext context, int status, String code, String message) {
        context.abortWith(Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(Problem.body(status, code, message).bytes()).build());
    }
}
