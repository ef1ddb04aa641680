/**
 * Adapters of the ports to Jira, panels, conditions: with its sub-package for the set-up the only place that may import com.atlassian.jira.
 * May also import com.atlassian.query, com.opensymphony.workflow and SAL.
 */
package org.milepost.jira;
