package org.milepost.host.jira.search;

import java.util.List;

/** A condition of a query. */
public sealed interface Clause {

    /** All must hold. */
    record All(List<Clause> each) implements Clause {

        public All {
            each = List.copyOf(each);
        }
    }

    /** At least one must hold. */
    record Any(List<Clause> each) implements Clause {

        public Any {
            each = List.copyOf(each);
        }
    }

    /** The condition must not hold. */
    record Not(Clause inner) implements Clause {
    }

    /**
     * One comparison.
     *
     * @param field as it was written; there may be no such field
     */
    record Term(String field, Operator operator, Operand operand) implements Clause {
    }
}
