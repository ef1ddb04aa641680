package org.milepost.plan;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

/** What can be typed into the fields of a part, and the form in which it is kept. */
public class PartValuesTest {

    @Test
    public void everyType_isBroughtIntoItsOneForm() {
        assertEquals(Map.of("statement", "Two lines\nof text", "horizon", "OWN", "ownHorizon", "When the children are grown", "reviewOn", "2027-02-28"),
                PartValues.checked(PartKind.VISION, Map.of("statement", " Two lines\r\nof text ", "horizon", "OWN", "ownHorizon",
                        "When the children are grown", "reviewOn", "2027-02-28")));
        assertEquals(Map.of("value", "1.5", "day", "2026-06-01"), PartValues.checked(PartKind.MEASURE_VALUE, Map.of("value", new BigDecimal("1.500"), "day", "2026-06-01")));
        assertEquals(Map.of("order", "3,1", "focus", "3", "hidden", "VALUES", "activeLimit", "4"), PartValues.checked(PartKind.PLAN_PROFILE,
                Map.of("order", List.of(3L, 1L), "focus", 3L, "hidden", List.of("VALUES"), "activeLimit", 4L)));
        assertEquals(Map.of("skills", "Java\nListening", "doneOrNot", "true"), PartValues.checked(PartKind.GOAL_PROFILE,
                Map.of("skills", List.of("Java", " Listening ", "", "Java"), "doneOrNot", true)));
    }

    @Test
    public void emptyText_emptyListAndNo_emptyAField() {
        assertEquals(Map.of("reason", "", "order", "", "focus", ""), PartValues.checked(PartKind.PLAN_PROFILE, Map.of("reason", " ", "order", List.of(), "focus", "")));
        assertEquals(Map.of("doneOrNot", ""), PartValues.checked(PartKind.GOAL_PROFILE, Map.of("doneOrNot", false)));
    }

    @Test
    public void numbers_comeInTheirShortestForm() {
        Map<String, String> kept = new HashMap<>(Map.of("0.0", "0", "-0", "0", "007.50", "7.5", "+3", "3", "1000000000000", "1000000000000", "-0.000001", "-0.000001"));
        kept.forEach((typed, shortest) -> assertEquals(typed, shortest, PartValues.number("value", typed)));
        assertEquals("100", PartValues.number("value", new BigDecimal("1E+2")));
    }

    @Test
    public void whatIsNotOfItsForm_isRefusedAtItsField() {
        refused(ErrorCode.FIELD_UNKNOWN, PartKind.VISION, "colour", "red");
        refused(ErrorCode.FIELD_INVALID, PartKind.VISION, "horizon", "TOMORROW");
        refused(ErrorCode.FIELD_INVALID, PartKind.VISION, "statement", 7L);
        refused(ErrorCode.FIELD_TOO_LONG, PartKind.VISION, "statement", "x".repeat(Texts.TEXT_LENGTH + 1));
        refused(ErrorCode.FIELD_CHARACTERS, PartKind.OPPORTUNITY, "what", "two\nlines");
        refused(ErrorCode.FIELD_CHARACTERS, PartKind.VISION, "statement", "half \uD83D");
        refused(ErrorCode.FIELD_INVALID, PartKind.VISION, "reviewOn", "2027-02-29");
        refused(ErrorCode.FIELD_INVALID, PartKind.VISION, "reviewOn", "tomorrow");
        refused(ErrorCode.DATE_OUT_OF_RANGE, PartKind.VISION, "reviewOn", "0001-01-01");
        refused(ErrorCode.DATE_OUT_OF_RANGE, PartKind.VISION, "reviewOn", "9999-12-31");
        for (Object number : List.of("NaN", "Infinity", "1e5", "", "1,5", "0x10", true, List.of(1L))) {
            if (!number.equals("")) {
                refused(ErrorCode.FIELD_INVALID, PartKind.MEASURE_VALUE, "value", number);
            }
        }
        for (Object number : List.of(new BigDecimal("1E+999999999"), new BigDecimal("1E-999999999"), new BigDecimal("1000000000001"), new BigDecimal("0.0000001"))) {
            refused(ErrorCode.NUMBER_OUT_OF_RANGE, PartKind.MEASURE_VALUE, "value", number);
        }
        refused(ErrorCode.NUMBER_OUT_OF_RANGE, PartKind.CONFIDENCE, "rating", 0L);
        refused(ErrorCode.NUMBER_OUT_OF_RANGE, PartKind.CONFIDENCE, "rating", 11L);
        refused(ErrorCode.NUMBER_OUT_OF_RANGE, PartKind.CONFIDENCE, "rating", new BigDecimal("7.5"));
        refused(ErrorCode.FIELD_INVALID, PartKind.GOAL_PROFILE, "parent", "0");
        refused(ErrorCode.FIELD_INVALID, PartKind.GOAL_PROFILE, "parent", -4L);
        refused(ErrorCode.FIELD_INVALID, PartKind.GOAL_PROFILE, "doneOrNot", "perhaps");
        refused(ErrorCode.FIELD_INVALID, PartKind.PLAN_PROFILE, "order", Collections.nCopies(PartValues.MOST_IDS + 1, 1L));
        refused(ErrorCode.FIELD_INVALID, PartKind.GOAL_PROFILE, "skills", java.util.stream.IntStream.rangeClosed(0, PartValues.MOST_NAMES).mapToObj(Integer::toString).toList());
        refused(ErrorCode.FIELD_CHARACTERS, PartKind.GOAL_PROFILE, "skills", List.of("a\nb"));
        refused(ErrorCode.FIELD_INVALID, PartKind.PLAN_PROFILE, "order", List.of(3L, 1L, 3L));
        refused(ErrorCode.FIELD_INVALID, PartKind.PLAN_PROFILE, "hidden", List.of("VALUES", "VALUES"));
        refused(ErrorCode.FIELD_INVALID, PartKind.PLAN_PROFILE, "reason", List.of());
    }

    @Test
    public void whatIsRequired_cannotBeLeftOutOrEmptied() {
        Refusal missing = assertThrows(Refusal.class, () -> PartValues.merged(PartKind.VISION, Map.of(), Map.of("statement", "All of it")));
        assertEquals(ErrorCode.FIELD_REQUIRED, missing.code());
        assertEquals("horizon", missing.field().orElseThrow());
        assertThrows(Refusal.class, () -> PartValues.merged(PartKind.VISION, Map.of("statement", "All", "horizon", "OWN"), Map.of("statement", "")));
        assertEquals(Map.of("statement", "New", "horizon", "OWN"),
                PartValues.merged(PartKind.VISION, Map.of("statement", "All", "horizon", "OWN", "reviewOn", "2027-01-01"), Map.of("statement", "New", "reviewOn", "")));
    }

    @Test
    public void pathsAndFields_areUniqueWithinTheirKind() {
        for (ItemKind aggregate : List.of(ItemKind.PLAN, ItemKind.GOAL)) {
            Set<String> paths = new HashSet<>();
            List.of(PartKind.values()).stream().filter(kind -> kind.aggregate() == aggregate).forEach(kind -> assertEquals(kind.path(), true, paths.add(kind.path())));
        }
        for (PartKind kind : PartKind.values()) {
            assertEquals(kind.name(), kind.fields().size(), kind.fields().stream().map(PartField::name).distinct().count());
        }
    }

    private static void refused(ErrorCode code, PartKind kind, String field, Object typed) {
        Refusal refusal = assertThrows(field + " " + String.valueOf(typed).substring(0, Math.min(20, String.valueOf(typed).length())), Refusal.class,
                () -> PartValues.checked(kind, Map.of(field, typed)));
        assertEquals(field + " " + typed, code, refusal.code());
        assertEquals(field, refusal.field().orElseThrow());
    }
}
