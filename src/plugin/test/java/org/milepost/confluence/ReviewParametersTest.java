package org.milepost.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class ReviewParametersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    public void defaults_areTheViewerAndAQuarter() throws ParametersRefused {
        assertEquals(new ReviewParameters("mia", Optional.empty(), LocalDate.of(2026, 8, 25), Optional.empty()), parse(Map.of()));
        assertEquals(new ReviewParameters("mia", Optional.empty(), LocalDate.of(2026, 8, 25), Optional.empty()), parse(Map.of("with", " ", "since", "")));
    }

    /** Confluence keeps people by key, and has no name for one who is gone. */
    @Test
    public void personWhoIsGone_isNotTakenForWhoeverLooks() {
        for (String none : new String[] {"", " ", null}) {
            Map<String, String> given = new HashMap<>();
            given.put("person", none);
            assertEquals(List.of("person.gone"), refused(given).names());
        }
    }

    @Test
    public void given_areTakenStripped() throws ParametersRefused {
        assertEquals(new ReviewParameters("anna", Optional.empty(), LocalDate.of(2026, 1, 2), Optional.empty()), parse(Map.of("person", " anna ", "since", " 2026-01-02 ")));
    }

    @Test
    public void othersOfConfluence_arePassedOver() throws ParametersRefused {
        assertEquals("anna", parse(Map.of("person", "anna", "atlassian-macro-output-type", "INLINE", ": = | RAW | = :", "x")).personName());
    }

    @Test
    public void since_isADayFrom1970On_atMostToday() throws ParametersRefused {
        assertEquals(TODAY, parse(Map.of("since", "2026-11-23")).since());
        assertEquals("the page of a 1:1 that is planned", TODAY, parse(Map.of("since", "2026-12-07")).since());
        for (String bad : List.of("12026-11-24", "1969-12-31", "2026-02-30", "25.08.2026", "yesterday", "2026-8-5", "+999999999-01-01")) {
            assertEquals(bad, List.of("since"), refused(Map.of("since", bad)).names());
        }
    }

    @Test
    public void person_isAName() {
        assertEquals(List.of("person"), refused(Map.of("person", "a".repeat(256))).names());
        assertEquals(List.of("person"), refused(Map.of("person", "an\nna")).names());
    }

    @Test
    public void review_isANumber() throws ParametersRefused {
        assertEquals(Optional.of(12L), parse(Map.of("person", "anna", "review", " 12 ")).held());
        assertEquals(Optional.empty(), parse(Map.of("review", " ")).held());
        for (String bad : List.of("0", "-1", "1.5", "twelve", "1234567890123456789", "12,13")) {
            assertEquals(bad, List.of("review"), refused(Map.of("review", bad)).names());
        }
    }

    @Test
    public void allRefusedParameters_areNamedAtOnce() {
        assertEquals(List.of("person", "since"), refused(Map.of("person", "a\u0000b", "since", "soon")).names());
    }

    private static ReviewParameters parse(Map<String, String> parameters) throws ParametersRefused {
        return ReviewParameters.parse(parameters, "mia", TODAY);
    }

    private static ParametersRefused refused(Map<String, String> parameters) {
        return assertThrows(ParametersRefused.class, () -> parse(parameters));
    }
}
