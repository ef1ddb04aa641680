package org.milepost.plan;

import java.time.LocalDate;
import java.util.Optional;

/** Which days can be planned. */
public final class Days {

    /** The first day that can be planned. */
    public static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    /** The last day that can be planned. */
    public static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private Days() {
    }

    /** @throws Refusal DATE_OUT_OF_RANGE with both bounds as arguments */
    public static LocalDate inRange(String field, LocalDate day) {
        return between(field, day, FIRST, LAST);
    }

    /** @throws Refusal DATE_OUT_OF_RANGE with both bounds as arguments */
    public static Optional<LocalDate> inRange(String field, Optional<LocalDate> day) {
        return day.map(given -> inRange(field, given));
    }

    /** @throws Refusal DATE_OUT_OF_RANGE with both bounds as arguments */
    public static LocalDate between(String field, LocalDate day, LocalDate first, LocalDate last) {
        if (day.isBefore(first) || day.isAfter(last)) {
            throw Refusal.ofField(ErrorCode.DATE_OUT_OF_RANGE, field, first.toString(), last.toString());
        }
        return day;
    }
}
