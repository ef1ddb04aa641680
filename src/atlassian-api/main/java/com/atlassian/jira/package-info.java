/** Types of the whole of Jira. */
package com.atlassian.jira;
