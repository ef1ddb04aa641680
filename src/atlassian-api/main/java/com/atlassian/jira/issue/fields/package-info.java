/** Signatures of Jira as Milepost calls them; never packaged. */
package com.atlassian.jira.issue.fields;
