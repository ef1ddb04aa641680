package org.milepost.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** How values stand in columns. Oracle keeps an empty text as NULL, hence the care with both. */
final class Columns {

    private Columns() {
    }

    /** The number of a row; absent for a number that no row can have, which whoever sends it finds as missing as any other. */
    static Optional<Integer> rowId(long id) {
        return id == (int) id ? Optional.of((int) id) : Optional.empty();
    }

    /** The text of a column that may be NULL. */
    static String text(String column) {
        return column == null ? "" : column;
    }

    /** The day of a column that may be NULL. */
    static Optional<LocalDate> day(String column) {
        return text(column).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(column));
    }

    /** The moment of a column of milliseconds since 1970. */
    static Instant moment(Long column) {
        return Instant.ofEpochMilli(column);
    }
}
