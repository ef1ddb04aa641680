package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;

/** One comparison: a field, an operator, an operand. */
public interface TerminalClause extends Clause {
    Operand getOperand();
}
