package org.milepost.health;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.milepost.fake.GoalBuilder.aGoal;
import static org.milepost.fake.MilestoneBuilder.aMilestone;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.health.Progress.Covered;

public class ProgressTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 3, 1);
    private static final LocalDate START = LocalDate.of(2028, 2, 28);

    @Test
    @Requirement("S54")
    public void progress_countsMilestonesAndDays_sinceTheStart() {
        Progress progress = Progress.of(aGoal().with(aMilestone().reachedOn(START).build(), aMilestone().withId(101).build(),
                aMilestone().withId(102).build()).build(), Optional.empty(), START, TODAY);
        assertEquals(new Progress(1, 3, Optional.empty(), 2), progress);
    }

    @Test
    public void progress_ofANewGoal_isNothingYet() {
        assertEquals(new Progress(0, 0, Optional.empty(), 0), Progress.of(aGoal().build(), Optional.empty(), TODAY, TODAY));
        assertEquals("a start to come", 0, Progress.of(aGoal().build(), Optional.empty(), TODAY.plusDays(3), TODAY).days());
    }

    @Test
    @Requirement("S54")
    public void measure_isAShareOfItsWay_roundedDown() {
        assertEquals(new Covered(0, false), covered("0", "3", "0"));
        assertEquals(new Covered(33, false), covered("0", "3", "1"));
        assertEquals(new Covered(99, false), covered("0", "1000", "999.9"));
        assertEquals(new Covered(100, false), covered("0", "3", "3.00"));
        assertEquals(new Covered(25, false), covered("-2", "2", "-1"));
    }

    @Test
    public void measure_thatShrinks_comesNearerAllTheSame() {
        assertEquals(new Covered(75, false), covered("40", "20", "25"));
        assertEquals(new Covered(100, true), covered("40", "20", "12"));
        assertEquals(new Covered(0, false), covered("40", "20", "48"));
    }

    @Test
    public void measure_pastItsTarget_isWholeAndBeyond() {
        assertEquals(new Covered(100, true), covered("0", "10", "10.01"));
    }

    @Test
    public void measure_toBeHeld_isWholeOrNothing() {
        assertEquals(new Covered(100, false), covered("99", "99", "99.0"));
        assertEquals(new Covered(0, false), covered("99", "99", "98"));
        assertEquals(new Covered(0, false), covered("0", "0", "1"));
    }

    @Test
    public void progress_refusesMoreThanAll() {
        assertThrows(IllegalArgumentException.class, () -> new Progress(2, 1, Optional.empty(), 0));
        assertThrows(IllegalArgumentException.class, () -> new Progress(0, 1, Optional.empty(), -1));
    }

    private static Covered covered(String baseline, String target, String current) {
        MeasureLine line = new MeasureLine(new BigDecimal(baseline), new BigDecimal(target), new BigDecimal(current), START, TODAY);
        return Progress.of(aGoal().build(), Optional.of(line), START, TODAY).measure().orElseThrow();
    }
}
