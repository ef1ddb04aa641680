package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;

/**
 * Which scheme holds for which project. Not in the reference: both members as in the mock of this interface in Black Duck's Jira plugin
 * (FieldConfigSchemeManagerMock). Public plugins give a project an issue type scheme with exactly these two calls, first taking the project
 * from the scheme it has and then storing the new scheme with all of its contexts (com.cmcglobal.jiraplugin.poc.utils.IssueUtils;
 * ru.mail.jira.plugins.projectconfigurator.configuration.ProjectConfiguratorManager).
 */
@SuppressWarnings("rawtypes") // the field is raw in the real signatures
public interface FieldConfigSchemeManager {
    void removeSchemeAssociation(List<JiraContextNode> contexts, ConfigurableField field);

    FieldConfigScheme updateFieldConfigScheme(FieldConfigScheme scheme, List<JiraContextNode> contexts, ConfigurableField field);
}
