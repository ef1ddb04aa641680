package org.milepost.health;

import static org.junit.Assert.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.Test;
import org.milepost.Requirement;

public class MeasureLineTest {

    private static final LocalDate START = LocalDate.of(2028, 1, 1);
    /** A hundred days on, over a leap day. */
    private static final LocalDate END = LocalDate.of(2028, 4, 10);

    @Test
    @Requirement("S13")
    public void line_goesFromBaselineToTarget_andStaysThere() {
        MeasureLine line = line("0", "50", "0");
        assertEquals("0.0", line.expected(START.minusDays(3)).toString());
        assertEquals("0.0", line.expected(START).toString());
        assertEquals("29.5", line.expected(LocalDate.of(2028, 2, 29)).toString());
        assertEquals("50.0", line.expected(END).toString());
        assertEquals("50.0", line.expected(END.plusYears(1)).toString());
    }

    @Test
    public void lag_isAPartOfTheWay_whetherItGrowsOrShrinks() {
        LocalDate half = START.plusDays(50);
        assertEquals(0, line("0", "10", "3").lag(half).compareTo(new BigDecimal("0.2")));
        assertEquals(0, line("10", "0", "7").lag(half).compareTo(new BigDecimal("0.2")));
        assertEquals(0, line("-10", "10", "0").lag(half).signum());
        assertEquals(-1, line("10", "0", "2").lag(half).signum());
        assertEquals("past the baseline in the wrong direction", 0, line("10", "0", "15").lag(half).compareTo(BigDecimal.ONE));
    }

    @Test
    public void whatIsToBeHeld_isNeverBehind() {
        assertEquals(0, line("99", "99", "50").lag(END.plusDays(1)).signum());
        assertEquals("0", line("99", "99.0", "98").wayGone().toString());
        assertEquals("1", line("99", "99", "99.00").wayGone().toString());
    }

    @Test
    public void lineWithoutLength_expectsAllFromItsTargetDayOn() {
        for (LocalDate day : new LocalDate[] {START, START.minusDays(5)}) {
            MeasureLine line = new MeasureLine(BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.ONE, START, day);
            assertEquals("0.0", line.expected(day.minusDays(1)).toString());
            assertEquals("10.0", line.expected(day).toString());
            assertEquals("10.0", line.expected(START.plusDays(1)).toString());
        }
    }

    @Test
    public void expectedValue_showsWhatIsBehind_evenOfCounts() {
        MeasureLine line = line("1", "5", "2");
        assertEquals("2.5", line.expected(START.plusDays(37)).toString());
        assertEquals("0.33", new MeasureLine(new BigDecimal("0.0"), BigDecimal.ONE, BigDecimal.ZERO, START, START.plusDays(3)).expected(START.plusDays(1)).toString());
    }

    private static MeasureLine line(String baseline, String target, String current) {
        return new MeasureLine(new BigDecimal(baseline), new BigDecimal(target), new BigDecimal(current), START, END);
    }
}
