/** JQL functions of plugins. */
package com.atlassian.jira.plugin.jql.function;
