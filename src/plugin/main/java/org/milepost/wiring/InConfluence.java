package org.milepost.wiring;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.ClassUtils;

/** Holds where Confluence's classes can be loaded: Confluence exports them, and their import is optional. */
public final class InConfluence implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return ClassUtils.isPresent("com.atlassian.confluence.macro.Macro", context.getClassLoader());
    }
}
