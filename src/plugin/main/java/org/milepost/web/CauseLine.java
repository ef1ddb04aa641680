package org.milepost.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.milepost.health.Cause;

/** One reason for a goal's health: the rule by its name, and a sentence about this goal. */
public final class CauseLine {

    private final Cause cause;
    private final Words words;

    public CauseLine(Cause cause, Words words) {
        this.cause = cause;
        this.words = words;
    }

    /** The rule's name, for people. */
    public String getRule() {
        return words.text("milepost.health.rule." + States.code(cause.rule()));
    }

    /** What the rule found. */
    public String getText() {
        return words.text("milepost.health.cause." + States.code(cause.rule()), cause.arguments().stream().map(this::shown).toArray(Serializable[]::new));
    }

    /** Part of a CSS class: attention, at_risk. */
    public String getWeight() {
        return States.code(cause.weight());
    }

    private Serializable shown(Serializable argument) {
        if (argument instanceof LocalDate day) {
            return words.day(day);
        }
        return argument instanceof BigDecimal value ? words.number(value) : argument;
    }
}
