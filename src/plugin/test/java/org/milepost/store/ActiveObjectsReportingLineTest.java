package org.milepost.store;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.milepost.plan.PersonKey;
import org.milepost.sharing.ReportingLine.Entry;

public class ActiveObjectsReportingLineTest extends StoreTest {

    private static final LocalDate JANUARY = LocalDate.parse("2026-01-01");
    private static final LocalDate MARCH = LocalDate.parse("2026-03-01");
    private static final LocalDate MAY = LocalDate.parse("2026-05-01");

    private ActiveObjectsReportingLine line;

    @Before
    public void makeLine() {
        line = new ActiveObjectsReportingLine(activeObjects, CLOCK);
    }

    @Test
    public void manager_holdsFromTheFirstDay_untilTheNextOneBegins() {
        line.set(Changes.ANNA, Optional.of(Changes.BEN), JANUARY);
        line.set(Changes.ANNA, Optional.of(Changes.CLEO), MARCH);

        assertEquals(Optional.empty(), managerOf(Changes.ANNA, JANUARY.minusDays(1)));
        assertEquals(Optional.of(Changes.BEN), managerOf(Changes.ANNA, JANUARY));
        assertEquals(Optional.of(Changes.BEN), managerOf(Changes.ANNA, MARCH.minusDays(1)));
        assertEquals(Optional.of(Changes.CLEO), managerOf(Changes.ANNA, MARCH));
        assertEquals(List.of(new Entry(Changes.ANNA, Changes.CLEO, MARCH, Optional.empty()),
                new Entry(Changes.ANNA, Changes.BEN, JANUARY, Optional.of(MARCH.minusDays(1)))), line.entries());
    }

    @Test
    public void nobody_endsTheStretch() {
        line.set(Changes.ANNA, Optional.of(Changes.BEN), JANUARY);
        line.set(Changes.ANNA, Optional.empty(), MARCH);

        assertEquals(Optional.empty(), managerOf(Changes.ANNA, MARCH));
        assertEquals(List.of(new Entry(Changes.ANNA, Changes.BEN, JANUARY, Optional.of(MARCH.minusDays(1)))), line.entries());
    }

    @Test
    public void sameManagerAgain_beginsNoNewStretch() {
        line.set(Changes.ANNA, Optional.of(Changes.BEN), JANUARY);
        line.set(Changes.ANNA, Optional.of(Changes.BEN), MARCH);

        assertEquals(List.of(new Entry(Changes.ANNA, Changes.BEN, JANUARY, Optional.empty())), line.entries());
    }

    @Test
    public void managerAgain_afterAnInterruption_isANewStretch() {
        line.set(Changes.ANNA, Optional.of(Changes.BEN), JANUARY);
        line.set(Changes.ANNA, Optional.of(Changes.CLEO), MARCH);
        line.set(Changes.ANNA, Optional.of(Changes.BEN), MAY);

        assertEquals(new Entry(Changes.ANNA, Changes.BEN, MAY, Optional.empty()), line.holding(Map.of(Changes.ANNA, MAY)).get(Changes.ANNA));
    }

    @Test
    public void lastStatement_winsFromItsDayOn_whenStatedForAnEarlierDay() {
        line.set(Changes.ANNA, Optional.of(Changes.BEN), MARCH);
        line.set(Changes.ANNA, Optional.of(Changes.CLEO), JANUARY);

        assertEquals(Optional.of(Changes.CLEO), managerOf(Changes.ANNA, MAY));
        assertEquals(List.of(new Entry(Changes.ANNA, Changes.CLEO, JANUARY, Optional.empty())), line.entries());
    }

    @Test
    public void lastStatement_winsForTheSameDay() {
        line.set(Changes.ANNA, Optional.of(Changes.BEN), MARCH);
        line.set(Changes.ANNA, Optional.of(Changes.CLEO), MARCH);

        assertEquals(Optional.of(Changes.CLEO), managerOf(Changes.ANNA, MARCH));
    }

    @Test
    public void holding_takesADayOfItsOwnForEach_andLeavesOutPeopleWithoutManager() {
        line.set(Changes.ANNA, Optional.of(Changes.CLEO), MARCH);
        line.set(Changes.BEN, Optional.of(Changes.CLEO), MARCH);

        Map<PersonKey, Entry> holding = line.holding(Map.of(Changes.ANNA, MARCH, Changes.BEN, MARCH.minusDays(1), Changes.CLEO, MARCH));

        assertEquals(Map.of(Changes.ANNA, new Entry(Changes.ANNA, Changes.CLEO, MARCH, Optional.empty())), holding);
    }

    private Optional<PersonKey> managerOf(PersonKey person, LocalDate day) {
        return Optional.ofNullable(line.holding(Map.of(person, day)).get(person)).map(Entry::manager);
    }
}
