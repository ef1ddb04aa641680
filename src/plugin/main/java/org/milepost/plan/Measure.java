package org.milepost.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How one sees that a goal comes nearer.
 *
 * @param name what is measured
 * @param unit of its values, may be empty
 * @param baseline where it began
 * @param target where it is to go; below the baseline where less is better
 * @param from since when
 */
public record Measure(String name, String unit, Optional<BigDecimal> baseline, Optional<BigDecimal> target, Optional<LocalDate> from) {

    public Measure {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a measure without a name");
        }
    }
}
