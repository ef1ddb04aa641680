package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;

/** A scheme of a field's configuration, here of issue types. */
public interface FieldConfigScheme {
    String getName();

    String getDescription();

    Long getId();

    List<Project> getAssociatedProjectObjects();

    Collection<String> getAssociatedIssueTypeIds();

    boolean isGlobal();

    FieldConfig getOneAndOnlyConfig();

    List<JiraContextNode> getContexts();

    ConfigurableField<?> getField();
}
