package org.milepost.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a plan was reviewed, and when it is to be.
 *
 * @param last the day of the last review
 * @param next the day planned for the next one
 */
public record Reviews(Optional<LocalDate> last, Optional<LocalDate> next) {

    /** Of a plan without reviews, and of one the viewer may not see. */
    public static final Reviews NONE = new Reviews(Optional.empty(), Optional.empty());
}
