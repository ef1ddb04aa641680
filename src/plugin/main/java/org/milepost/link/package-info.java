/**
 * Confluence's client of the Jira side over the application link: asks as the viewing user or not at all, waits for a limited time, reads a limited
 * answer. May import Java, the plan package, com.atlassian.applinks, SAL's net and pluginsettings packages, Jackson and the logger.
 */
package org.milepost.link;
