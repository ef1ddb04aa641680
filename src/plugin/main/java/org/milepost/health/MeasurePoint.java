package org.milepost.health;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a measure stood at on a day.
 *
 * @param day the owner's day
 * @param value the value
 */
public record MeasurePoint(LocalDate day, BigDecimal value) {
}
