/** The conditions of JQL queries. */
package com.atlassian.query.clause;
