package org.milepost.health;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.health.Forecast.Outlook;

public class ForecastTest {

    private static final LocalDate DAY = LocalDate.of(2028, 2, 20);
    private static final LocalDate TODAY = DAY.plusDays(4);
    private static final LocalDate TARGET_DAY = LocalDate.of(2028, 3, 10);

    private final List<MeasurePoint> points = new ArrayList<>();

    @Test
    @Requirement("S54")
    public void forecast_followsThePaceSoFar_overALeapDay() {
        values("0", "10", "20", "30");
        assertEquals(reaching(Outlook.IN_TIME, LocalDate.of(2028, 3, 1)), forecast("0", "100"));
        assertEquals(reaching(Outlook.IN_TIME, TARGET_DAY), forecast("0", "190"));
        assertEquals(reaching(Outlook.LATER, TARGET_DAY.plusDays(1)), forecast("0", "191"));
    }

    @Test
    public void forecast_followsAShrinkingMeasure() {
        values("100", "90", "80");
        assertEquals(Optional.of(DAY.plusDays(10)), forecast("100", "0").flatMap(Forecast::reached));
    }

    @Test
    public void forecast_fitsUnevenValues_byTheLeastSquares() {
        values("0", "30", "10", "40");
        // Slope 10 a day; from the last value on, 60 are missing.
        assertEquals(reaching(Outlook.IN_TIME, DAY.plusDays(3 + 6)), forecast("0", "100"));
    }

    @Test
    public void forecast_needsThreeValues_onDaysOfTheirOwn() {
        values("0", "10");
        point(1, "20");
        assertEquals(Optional.empty(), forecast("0", "100"));
        point(2, "30");
        assertEquals("the last value of a day holds", Optional.of(DAY.plusDays(2 + 5)), forecast("0", "100").flatMap(Forecast::reached));
    }

    @Test
    public void forecast_leavesOutWhatIsToCome() {
        values("0", "10");
        point(5, "20");
        assertEquals(Optional.empty(), forecast("0", "100"));
    }

    @Test
    public void measure_thatStandsOrGoesTheOtherWay_isNotReachedAtThisPace() {
        values("5", "5", "5");
        assertEquals(Optional.of(Outlook.NOT_AT_THIS_PACE), forecast("0", "100").map(Forecast::outlook));
        points.clear();
        values("20", "10", "5");
        assertEquals(Optional.of(Outlook.NOT_AT_THIS_PACE), forecast("0", "100").map(Forecast::outlook));
        points.clear();
        values("0", "0.001", "0.002");
        assertEquals("beyond all planning", Optional.of(Outlook.NOT_AT_THIS_PACE), forecast("0", "100").map(Forecast::outlook));
    }

    @Test
    public void target_thatIsReached_needsNoForecast() {
        values("80", "90", "100");
        assertEquals(Optional.empty(), forecast("0", "100"));
        assertEquals(Optional.empty(), forecast("0", "99"));
        assertEquals(Optional.empty(), forecast("200", "100"));
    }

    @Test
    public void whatIsToBeHeld_needsNoForecast() {
        values("80", "90", "95");
        assertEquals(Optional.empty(), forecast("99", "99"));
    }

    @Test
    public void forecast_ofADayThatHasPassed_isNone() {
        values("0", "10", "20");
        assertEquals(Optional.of(TODAY), forecast("0", "40").flatMap(Forecast::reached));
        assertEquals("values too old to say anything", Optional.empty(), forecast("0", "30"));
    }

    @Test
    public void forecast_refusesADay_thatDoesNotFitItsOutlook() {
        assertThrows(IllegalArgumentException.class, () -> new Forecast(Outlook.LATER, Optional.empty(), 3, DAY, DAY));
        assertThrows(IllegalArgumentException.class, () -> new Forecast(Outlook.NOT_AT_THIS_PACE, Optional.of(DAY), 3, DAY, DAY));
    }

    private Optional<Forecast> reaching(Outlook outlook, LocalDate day) {
        return Optional.of(new Forecast(outlook, Optional.of(day), points.size(), DAY, points.get(points.size() - 1).day()));
    }

    private Optional<Forecast> forecast(String baseline, String target) {
        return Forecast.of(points, new MeasureLine(new BigDecimal(baseline), new BigDecimal(target), points.get(points.size() - 1).value(), DAY, TARGET_DAY), TODAY);
    }

    private void values(String... values) {
        for (String value : values) {
            point(points.size(), value);
        }
    }

    private void point(int day, String value) {
        points.add(new MeasurePoint(DAY.plusDays(day), new BigDecimal(value)));
    }
}
