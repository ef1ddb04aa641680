package org.milepost.plan;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class TextsTest {

    @Test
    public void title_isStripped() {
        assertEquals("Lead a team", Texts.title("title", " \u2003Lead a team\n"));
    }

    @Test
    public void title_isRequired() {
        assertRefused(ErrorCode.FIELD_REQUIRED, "title", () -> Texts.title("title", " \t\n"));
    }

    @Test
    public void title_mayHave255Characters_andNoMore() {
        assertEquals(255, Texts.title("title", "x".repeat(255)).length());
        assertRefused(ErrorCode.FIELD_TOO_LONG, "title", () -> Texts.title("title", "x".repeat(256)));
    }

    @Test
    public void title_isOneLine_withoutDirectionControls() {
        for (String bad : List.of("a\nb", "a\tb", "a\u202Eb", "a\u2066b", "a\u2069b", "a\u202Ab", "a\u0007b", "a\u0085b")) {
            assertRefused(ErrorCode.FIELD_CHARACTERS, "title", () -> Texts.title("title", bad));
        }
    }

    @Test
    public void title_mayBeWrittenInAnyScript() {
        for (String good : List.of("\u05E9\u05DC\u05D5\u05DD", "\u200Fabc\u200E", "\uD83D\uDE80 launch", "\u6F22\u5B57", "<b>&amp;</b> $x #if")) {
            assertEquals(good, Texts.title("title", good));
        }
    }

    @Test
    public void text_keepsLinesAndTabs_andSpellsLineBreaksOneWay() {
        assertEquals("a\nb\tc", Texts.text("claim", "a\r\nb\tc\r\n"));
    }

    @Test
    public void text_refusesHalfCharactersAndControls() {
        for (String bad : List.of("a\uD83D", "\uDE00b", "a\u0000b", "a\u001Bb", "a\u007Fb", "a\rb", "a\u202Eb", "a\u2066b")) {
            assertRefused(ErrorCode.FIELD_CHARACTERS, "claim", () -> Texts.text("claim", bad));
        }
    }

    @Test
    public void text_mayHave2000Characters_andNoMore() {
        assertEquals(2000, Texts.text("claim", "x".repeat(2000)).length());
        assertRefused(ErrorCode.FIELD_TOO_LONG, "claim", () -> Texts.text("claim", "x".repeat(2001)));
        assertRefused(ErrorCode.FIELD_REQUIRED, "claim", () -> Texts.text("claim", ""));
    }

    @Test
    public void optionalText_mayBeEmpty() {
        assertEquals("", Texts.optionalText("note", "  "));
    }

    @Test
    public void reflection_namesThePartAtFault() {
        assertRefused(ErrorCode.FIELD_TOO_LONG, "improve", () -> Texts.reflection(new Reflection("", "", "x".repeat(2001))));
    }

    @Test
    public void days_liesBetween1970And2100() {
        assertEquals(Optional.of(Days.FIRST), Days.inRange("dueDate", Optional.of(Days.FIRST)));
        assertEquals(Days.LAST, Days.inRange("dueDate", Days.LAST));
        assertRefused(ErrorCode.DATE_OUT_OF_RANGE, "dueDate", () -> Days.inRange("dueDate", LocalDate.of(1969, 12, 31)));
        Refusal refusal = assertRefused(ErrorCode.DATE_OUT_OF_RANGE, "dueDate", () -> Days.inRange("dueDate", LocalDate.of(2101, 1, 1)));
        assertEquals(List.of("1970-01-01", "2100-12-31"), refusal.arguments());
    }

    private static Refusal assertRefused(ErrorCode code, String field, org.junit.function.ThrowingRunnable call) {
        Refusal refusal = assertThrows(Refusal.class, call);
        assertEquals(code, refusal.code());
        assertEquals(Optional.of(field), refusal.field());
        return refusal;
    }
}
