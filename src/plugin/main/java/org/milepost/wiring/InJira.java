package org.milepost.wiring;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.ClassUtils;

/** Holds where Jira's classes can be loaded: Jira exports them, and their import is optional. */
public final class InJira implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return ClassUtils.isPresent("com.atlassian.jira.issue.Issue", context.getClassLoader());
    }
}
