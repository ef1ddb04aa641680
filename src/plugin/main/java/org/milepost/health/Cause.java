package org.milepost.health;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * One reason for a goal's health.
 *
 * @param rule the rule that found it
 * @param weight what it means for the goal
 * @param arguments what the rule's sentence takes, in the order {@link Rule} lists: titles as text, days as {@link java.time.LocalDate},
 *     counts as {@link Long}, values as {@link java.math.BigDecimal}
 */
public record Cause(Rule rule, Weight weight, List<Serializable> arguments) {

    /** What weighs most first, then in the order of the rules. */
    static final Comparator<Cause> IN_ORDER = Comparator.comparing(Cause::weight).reversed().thenComparing(Cause::rule);

    public Cause {
        arguments = List.copyOf(arguments);
    }

    static Cause of(Rule rule, Weight weight, Serializable... arguments) {
        return new Cause(rule, weight, List.of(arguments));
    }
}
