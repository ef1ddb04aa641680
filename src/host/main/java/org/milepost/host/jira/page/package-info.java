/**
 * What people see of the embedded Jira: dashboard, projects, issue lists, the issue view with its AJAX refresh, Jira's own
 * forms, a little administration, and the few REST end points of Jira that plugins use. Changes go through the same
 * services as those of plugins. May import Java, the host's product contract, the Atlassian signatures and the other
 * packages of this Jira.
 */
package org.milepost.host.jira.page;
