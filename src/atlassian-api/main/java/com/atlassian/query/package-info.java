/** Signatures of Jira's query language as Milepost calls them; never packaged. */
package com.atlassian.query;
