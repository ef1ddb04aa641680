package org.milepost.web;

import java.math.BigDecimal;

/** Values of measures for people. */
final class Numbers {

    private Numbers() {
    }

    /** A value with its unit, if it has one. */
    static String of(BigDecimal value, String unit, Words words) {
        String number = words.number(value);
        return unit.isEmpty() ? number : words.text("milepost.goalpage.measure.value", number, unit);
    }
}
