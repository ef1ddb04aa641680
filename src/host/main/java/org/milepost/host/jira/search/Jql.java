package org.milepost.host.jira.search;

import java.util.List;
import java.util.Objects;

/**
 * A query that has been understood.
 *
 * @param text       as it was written
 * @param conditions all of which must hold
 * @param order      the first decides, the next breaks ties
 */
public record Jql(String text, List<Condition> conditions, List<Order> order) {

    public Jql {
        Objects.requireNonNull(text, "text");
        conditions = List.copyOf(conditions);
        order = List.copyOf(order);
    }

    /** How a field is compared. */
    public enum Operator { IN, NOT_IN, EMPTY, NOT_EMPTY, UNTIL, SINCE }

    /**
     * One comparison.
     *
     * @param operands the values; for UNTIL and SINCE exactly one, for EMPTY and NOT_EMPTY none
     */
    public record Condition(JqlField field, Operator operator, List<Operand> operands) {

        public Condition {
            operands = List.copyOf(operands);
        }
    }

    /**
     * A value.
     *
     * @param currentUser whether it is the function currentUser(); then the text is empty
     */
    public record Operand(String text, boolean currentUser) {
    }

    /** One field of the order. */
    public record Order(JqlField field, boolean descending) {
    }
}
