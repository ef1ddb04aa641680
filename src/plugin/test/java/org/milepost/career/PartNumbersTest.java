package org.milepost.career;

import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.Test;
import org.milepost.fake.MovingClock;

public class PartNumbersTest {

    private final MovingClock clock = new MovingClock(Instant.parse("2026-06-01T12:00:00Z"));
    private final PartNumbers numbers = new PartNumbers(clock, new Random(7));

    @Test
    public void olderPartsComeFirst() {
        long earlier = numbers.getAsLong();
        clock.advance(Duration.ofMillis(250));
        assertTrue(numbers.getAsLong() > earlier);
        clock.set(Instant.parse("2240-01-01T00:00:00Z"));
        long late = numbers.getAsLong();
        assertTrue(late > earlier && late < PartWriter.NUMBERS_END);
    }

    @Test
    public void sameMoment_givesDifferentNumbers_forWhoeverAsks() {
        assertTrue(LongStream.generate(numbers).limit(50).distinct().count() > 45);
    }
}
