package org.milepost.health;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.plan.ConfidenceRating;

public class ConfidenceTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Test
    @Requirement("S14")
    public void confidence_falls_farOrTimeAfterTime() {
        assertEquals(Optional.empty(), fellFrom());
        assertEquals(Optional.empty(), fellFrom(2));
        assertEquals(Optional.empty(), fellFrom(8, 6));
        assertEquals(Optional.of(8), fellFrom(8, 5));
        assertEquals(Optional.of(8), fellFrom(8, 7, 6));
        assertEquals(Optional.empty(), fellFrom(8, 7, 7));
        assertEquals(Optional.empty(), fellFrom(7, 8, 6));
        assertEquals("a fall is over once it is long ago", Optional.empty(), fellFrom(10, 5, 5, 5));
        assertEquals(Optional.empty(), fellFrom(3, 5, 9));
    }

    @Test
    public void confidence_dips_byAnyLowerRating() {
        assertFalse(of().hasDipped());
        assertFalse(of(5).hasDipped());
        assertFalse(of(5, 5).hasDipped());
        assertTrue(of(5, 4).hasDipped());
        assertFalse(of(5, 4, 5).hasDipped());
    }

    @Test
    public void ratings_areInOrderOfTime_theLastOfADayHolds() {
        Confidence confidence = new Confidence(List.of(rating(FIRST.plusDays(1), 2), rating(FIRST, 9), rating(FIRST.plusDays(1), 8)));
        assertEquals(List.of(rating(FIRST, 9), rating(FIRST.plusDays(1), 8)), confidence.ratings());
        assertFalse(confidence.isLow());
    }

    private static Optional<Integer> fellFrom(int... values) {
        return of(values).fellFrom().map(ConfidenceRating::rating);
    }

    private static ConfidenceRating rating(LocalDate day, int value) {
        return new ConfidenceRating(1, 1, day, value, "");
    }

    private static Confidence of(int... values) {
        List<ConfidenceRating> ratings = new ArrayList<>();
        for (int value : values) {
            ratings.add(rating(FIRST.plusDays(ratings.size()), value));
        }
        return new Confidence(ratings);
    }
}
