package org.milepost.confluence;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads values that a review keeps as texts. */
final class HeldValues {

    private static final Pattern COUNT = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

    private HeldValues() {
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** Whole numbers are counts, of which sentences know one and many. */
    static Optional<Serializable> number(String text) {
        if (COUNT.matcher(text).matches()) {
            return Optional.of(Long.valueOf(text));
        }
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
