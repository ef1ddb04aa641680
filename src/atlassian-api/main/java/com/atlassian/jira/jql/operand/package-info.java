/** The values of operands. */
package com.atlassian.jira.jql.operand;
