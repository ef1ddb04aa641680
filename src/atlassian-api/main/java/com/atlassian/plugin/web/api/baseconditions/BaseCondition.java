package com.atlassian.plugin.web.api.baseconditions;

/**
 * The common root of conditions. In this package since Platform 7, as the javadoc of Jira Software 11.1 shows (docs.atlassian.com,
 * com.atlassian.greenhopper.web.conditions.JiraForSoftwareEnabledCondition, "All Implemented Interfaces").
 */
public interface BaseCondition {
}
