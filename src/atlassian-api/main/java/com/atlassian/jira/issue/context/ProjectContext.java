package com.atlassian.jira.issue.context;

/**
 * One project as a context. Not in the reference: the constructor by project id as used by public plugins since Jira 7
 * (com.cmcglobal.jiraplugin.poc.utils.IssueUtils and others), who hand it to FieldConfigSchemeManager.updateFieldConfigScheme.
 */
public class ProjectContext implements JiraContextNode {
    private final Long projectId;

    public ProjectContext(Long projectId) {
        this.projectId = projectId;
    }

    @Override
    public Long getProjectId() {
        return projectId;
    }
}
