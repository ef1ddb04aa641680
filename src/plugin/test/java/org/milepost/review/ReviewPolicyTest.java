package org.milepost.review;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.milepost.plan.PersonKey;
import org.milepost.review.ReviewPolicy.Level;

public class ReviewPolicyTest {

    private static final PersonKey ANNA = new PersonKey("anna");
    private static final PersonKey MAX = new PersonKey("max");
    private static final PersonKey OLGA = new PersonKey("olga");
    private static final ReviewRow ROW = row(ANNA, MAX, ANNA, 1);
    private static final Optional<ReviewEnd> OPEN = Optional.empty();

    @Test
    public void decide_isForTheTwoAlone() {
        assertEquals(Level.WRITE, decide(ANNA, OPEN, true));
        assertEquals("the owner can always bring it to an end", Level.WRITE, decide(ANNA, OPEN, false));
        assertEquals(Level.READ, decide(ANNA, ended(true), false));
        assertEquals(Level.READ, decide(ANNA, ended(false), false));
        assertEquals(Level.WRITE, decide(MAX, OPEN, true));
        assertEquals("nothing is shared any more", Level.NONE, decide(MAX, OPEN, false));
        assertEquals("took part, whatever is shared now", Level.READ, decide(MAX, ended(true), false));
        assertEquals("closed behind a partner who saw nothing any more", Level.NONE, decide(MAX, ended(false), true));
        for (Optional<ReviewEnd> end : List.of(OPEN, ended(true), ended(false))) {
            assertEquals(Level.NONE, decide(OLGA, end, true));
            assertEquals(Level.NONE, ReviewPolicy.decide(Optional.empty(), ROW, end, true));
        }
    }

    @Test
    public void mayCall_takesMoreThanAShare() {
        assertTrue(ReviewPolicy.mayCall(true, true, false, false));
        assertTrue(ReviewPolicy.mayCall(true, false, true, false));
        assertTrue(ReviewPolicy.mayCall(true, false, false, true));
        assertFalse(ReviewPolicy.mayCall(true, false, false, false));
        assertFalse(ReviewPolicy.mayCall(false, true, true, true));
    }

    @Test
    public void row_refusesToBeOfOne_orOpenedByAThird() {
        assertThrows(IllegalArgumentException.class, () -> row(ANNA, ANNA, ANNA, 1));
        assertThrows(IllegalArgumentException.class, () -> row(ANNA, MAX, OLGA, 1));
        assertThrows(IllegalArgumentException.class, () -> row(ANNA, MAX, MAX, 0));
    }

    private static Level decide(PersonKey viewer, Optional<ReviewEnd> end, boolean sees) {
        return ReviewPolicy.decide(Optional.of(viewer), ROW, end, sees);
    }

    private static Optional<ReviewEnd> ended(boolean partnerReads) {
        return Optional.of(new ReviewEnd(1, Instant.EPOCH, LocalDate.EPOCH, Optional.empty(), Optional.empty(), partnerReads));
    }

    private static ReviewRow row(PersonKey owner, PersonKey partner, PersonKey by, int number) {
        return new ReviewRow(1, owner, partner, 7, number, LocalDate.EPOCH, by, Instant.EPOCH);
    }
}
