/**
 * The embedded Jira: {@link org.milepost.host.jira.JiraProduct} puts its data model, the services that plugins import
 * and the pages together. What real Jira does is the measure; where this one is coarser, it is stricter, never kinder.
 * May import Java, the host's product contract, the Atlassian signatures and its own sub-packages.
 */
package org.milepost.host.jira;
