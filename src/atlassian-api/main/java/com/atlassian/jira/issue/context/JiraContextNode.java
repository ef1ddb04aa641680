package com.atlassian.jira.issue.context;

/**
 * What a field's configuration holds for: a project or everything. Not in the reference: getProjectId() as called by a public plugin
 * (com.cmcglobal.jiraplugin.poc.utils.IssueUtils) on the contexts of an issue type scheme; null for the context of everything.
 */
public interface JiraContextNode {
    Long getProjectId();
}
