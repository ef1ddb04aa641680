package org.milepost.library;

import java.time.Instant;
import java.util.Optional;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Worth;

/**
 * What somebody said of a shared entry when a step was done. It is kept for counting and shown to nobody.
 *
 * @param row its row
 * @param entry of which entry
 * @param rater who said it
 * @param answer absent once it was changed or taken back
 * @param at when it was said
 */
public record Rating(long row, long entry, PersonKey rater, Optional<Worth> answer, Instant at) {
}
