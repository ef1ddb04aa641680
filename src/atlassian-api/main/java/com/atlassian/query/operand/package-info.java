/** The operands of JQL queries. */
package com.atlassian.query.operand;
