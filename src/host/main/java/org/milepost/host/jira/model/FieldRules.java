package org.milepost.host.jira.model;

import java.util.List;
import java.util.Set;

/**
 * The field configuration and the screens of a project.
 *
 * @param required the fields that must not be empty; Jira's own configuration asks for summary and reporter
 */
public record FieldRules(Screen create, Screen edit, Set<Field> required) {

    private static final List<Field> ALL = List.of(Field.SUMMARY, Field.ISSUE_TYPE, Field.REPORTER, Field.ASSIGNEE,
            Field.DUE_DATE, Field.COMPONENTS, Field.SECURITY, Field.DESCRIPTION, Field.LABELS, Field.EPIC_LINK);

    /** Jira's default: one screen with every field. */
    public static final FieldRules DEFAULT = new FieldRules(new Screen("Default Screen", ALL),
            new Screen("Default Screen", ALL), Set.of(Field.SUMMARY, Field.REPORTER));

    public FieldRules {
        required = Set.copyOf(required);
        if (!required.contains(Field.SUMMARY)) {
            throw new IllegalArgumentException("Jira never lets an issue be without a summary");
        }
    }
}
