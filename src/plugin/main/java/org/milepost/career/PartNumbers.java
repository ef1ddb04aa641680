package org.milepost.career;

import java.time.Clock;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/**
 * Numbers for new parts, by which older ones come first: a quarter of a second of the clock, then chance, so that two nodes at once hardly ever give the
 * same one.
 */
public final class PartNumbers implements LongSupplier {

    /** Of the 53 digits that a number may have; the others count quarters of a second until the year 2242. */
    private static final int DIGITS_OF_CHANCE = 18;
    private static final long MILLISECONDS = 250;

    private final Clock clock;
    private final RandomGenerator random;

    public PartNumbers(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public long getAsLong() {
        long moment = clock.millis() / MILLISECONDS;
        return moment << DIGITS_OF_CHANCE | random.nextLong(1L << DIGITS_OF_CHANCE);
    }
}
