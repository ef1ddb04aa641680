package com.atlassian.jira.issue.fields.config;

/** A configuration of a field. */
public interface FieldConfig {
    Long getId();

    String getName();
}
