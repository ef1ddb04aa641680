/** Running queries. */
package com.atlassian.jira.jql.query;
