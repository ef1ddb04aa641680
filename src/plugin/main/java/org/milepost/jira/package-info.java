/** Adapters of the ports to Jira, panels, conditions, set-up: the only package that may import com.atlassian.jira. */
package org.milepost.jira;
