package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/** A value of an operand. */
public class QueryLiteral {
    private final Long value;

    public QueryLiteral(Operand sourceOperand, Long longValue) {
        this.value = longValue;
    }

    public Long getLongValue() {
        return value;
    }
}
