package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;

/** Which issue types which projects have. */
public interface IssueTypeSchemeManager {
    FieldConfigScheme create(String name, String description, List<String> optionIds);

    FieldConfigScheme update(FieldConfigScheme scheme, Collection<String> optionIds);

    FieldConfigScheme getDefaultIssueTypeScheme();

    boolean isDefaultIssueTypeScheme(FieldConfigScheme scheme);

    FieldConfigScheme getConfigScheme(Project project);

    Collection<IssueType> getIssueTypesForProject(Project project);

    Collection<IssueType> getIssueTypesForDefaultScheme();

    List<FieldConfigScheme> getAllSchemes();

    Collection<FieldConfigScheme> getAllRelatedSchemes(String optionId);
}
