package org.milepost.host.web;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.milepost.host.product.HostUser;

/**
 * Who may call a servlet or a REST method: the annotations of com.atlassian.annotations.security and of
 * com.atlassian.plugins.rest.api.security.annotation, and without any of them {@link #LICENSED}, since Platform 7.
 */
public enum AccessRule {
    UNRESTRICTED, ANONYMOUS, UNLICENSED, LICENSED, ADMIN, SYSTEM_ADMIN;

    /** What follows from a rule for somebody. */
    public enum Decision {
        ALLOWED, LOG_IN, FORBIDDEN
    }

    private static final Map<String, AccessRule> BY_NAME = Map.of(
            "UnrestrictedAccess", UNRESTRICTED, "AnonymousSiteAccess", ANONYMOUS, "UnlicensedSiteAccess", UNLICENSED,
            "LicensedOnly", LICENSED, "AdminOnly", ADMIN, "SystemAdminOnly", SYSTEM_ADMIN);

    /** The rule of the first element that has one, for example method, class, package. */
    public static AccessRule of(AnnotatedElement... elements) {
        return Arrays.stream(elements).flatMap(element -> Arrays.stream(element.getAnnotations())).map(AccessRule::ofAnnotation)
                .flatMap(Optional::stream).findFirst().orElse(LICENSED);
    }

    private static Optional<AccessRule> ofAnnotation(Annotation annotation) {
        Class<?> type = annotation.annotationType();
        boolean known = type.getPackageName().equals("com.atlassian.annotations.security")
                || type.getPackageName().equals("com.atlassian.plugins.rest.api.security.annotation");
        return known ? Optional.ofNullable(BY_NAME.get(type.getSimpleName())) : Optional.empty();
    }

    /** Everybody with an account holds a licence here, and anonymous access is switched on. */
    public Decision decide(Optional<HostUser> user) {
        return switch (this) {
            case UNRESTRICTED, ANONYMOUS -> Decision.ALLOWED;
            case UNLICENSED, LICENSED -> user.isPresent() ? Decision.ALLOWED : Decision.LOG_IN;
            case ADMIN -> decide(user, user.filter(HostUser::admin).isPresent());
            case SYSTEM_ADMIN -> decide(user, user.filter(HostUser::systemAdmin).isPresent());
        };
    }

    private static Decision decide(Optional<HostUser> user, boolean allowed) {
        if (user.isEmpty()) {
            return Decision.LOG_IN;
        }
        return allowed ? Decision.ALLOWED : Decision.FORBIDDEN;
    }
}
