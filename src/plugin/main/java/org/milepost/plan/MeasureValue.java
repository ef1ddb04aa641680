package org.milepost.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a goal's measure was on a day.
 *
 * @param number of its {@link Part}
 * @param version of its {@link Part}
 * @param day the day
 * @param value the value
 * @param note a line of the owner's, may be empty
 */
public record MeasureValue(long number, long version, LocalDate day, BigDecimal value, String note) {

    static MeasureValue of(Part part) {
        return new MeasureValue(part.number(), part.version(), part.day("day").orElseThrow(), part.decimal("value").orElseThrow(), part.text("note"));
    }
}
