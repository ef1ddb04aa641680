package org.milepost.link;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.milepost.plan.MoveReason;

public class AnswerReaderTest {

    static final String REVIEW = """
            {"person":{"name":"anna","fullName":"Anna Weber"},"since":"2026-08-25","until":"2026-11-23",
             "reached":[{"title":"Draft","goal":"Lead a design","goalKey":"CAR-1","day":"2026-09-01","worked":"Early talks","notWorked":"","improve":"Ask sooner"}],
             "moved":[{"title":"Talk","goal":"Lead a design","from":"2026-10-01","to":"2026-10-15","days":14,"reason":"WAITING","note":"Room was taken"}],
             "missed":[{"title":"Review","goal":"Lead a design","dueDate":"2026-11-20","daysOver":3}],
             "evidence":[{"claim":"Wrote the export","impact":"Two teams use it","ticket":"TEAM-12","item":"Draft","day":"2026-09-02"}],
             "next":[{"title":"Talk","goal":"Lead a design","dueDate":"2026-12-01"}],
             "helpWanted":[]}""";

    @Test
    public void review_isReadAsAgreed() throws NotUnderstood {
        JiraReview review = read(REVIEW);

        assertEquals(new JiraReview("anna", "Anna Weber", LocalDate.of(2026, 8, 25), LocalDate.of(2026, 11, 23),
                List.of(new JiraReview.Reached("Draft", "Lead a design", LocalDate.of(2026, 9, 1), "Early talks", "", "Ask sooner")),
                List.of(new JiraReview.Moved("Talk", "Lead a design", Optional.of(LocalDate.of(2026, 10, 1)), Optional.of(LocalDate.of(2026, 10, 15)), 14,
                        Optional.empty(), Optional.of(MoveReason.WAITING), "Room was taken")),
                List.of(new JiraReview.Missed("Review", "Lead a design", LocalDate.of(2026, 11, 20), 3)),
                List.of(new JiraReview.Evidence("Wrote the export", "Two teams use it", Optional.of("TEAM-12"), "Draft", Optional.of(LocalDate.of(2026, 9, 2)))),
                List.of(new JiraReview.Next("Talk", "Lead a design", Optional.of(LocalDate.of(2026, 12, 1))))), review);
    }

    @Test
    public void whatMayBeAbsent_mayBeNullOrMissing() throws NotUnderstood {
        JiraReview review = read(REVIEW.replace("\"from\":\"2026-10-01\"", "\"from\":null").replace("\"reason\":\"WAITING\",", "")
                .replace("\"ticket\":\"TEAM-12\",", "").replace("\"dueDate\":\"2026-12-01\"", "\"dueDate\":null").replace("\"worked\":\"Early talks\",", ""));

        assertEquals(Optional.empty(), review.moved().get(0).from());
        assertEquals(Optional.empty(), review.moved().get(0).reason());
        assertEquals(Optional.empty(), review.evidence().get(0).ticket());
        assertEquals(Optional.empty(), review.next().get(0).dueDate());
        assertEquals("", review.reached().get(0).worked());
    }

    @Test
    public void laterVersion_mayAddFieldsAndReasons() throws NotUnderstood {
        JiraReview review = read(REVIEW.replace("\"helpWanted\":[]", "\"helpWanted\":[],\"mood\":{\"a\":1}").replace("WAITING", "WEATHER"));

        assertEquals(Optional.empty(), review.moved().get(0).reason());
    }

    @Test
    public void garbage_isNotUnderstood() {
        for (String garbage : List.of("", "null", "[]", "\"text\"", "<!DOCTYPE html><html></html>", "{}", REVIEW.substring(0, 100), REVIEW + "x",
                REVIEW + REVIEW, "{\"person\":1,\"person\":2}", "[".repeat(100_000))) {
            assertThrows(garbage.substring(0, Math.min(20, garbage.length())), NotUnderstood.class, () -> read(garbage));
        }
    }

    @Test
    public void fieldOfAnotherKind_isNotUnderstood() {
        for (String[] change : List.of(new String[] {"\"Anna Weber\"", "7"}, new String[] {"\"2026-08-25\"", "\"25.08.2026\""},
                new String[] {"\"days\":14", "\"days\":\"14\""}, new String[] {"\"days\":14", "\"days\":1.5"}, new String[] {"\"days\":14", "\"days\":99999999999"},
                new String[] {"\"title\":\"Draft\"", "\"title\":null"}, new String[] {"\"helpWanted\"", "\"reached\""})) {
            assertThrows(change[1], NotUnderstood.class, () -> read(REVIEW.replace(change[0], change[1])));
        }
    }

    @Test
    public void failure_namesThePlace_neverTheText() {
        NotUnderstood notADay = assertThrows(NotUnderstood.class, () -> read(REVIEW.replace("2026-09-01", "secret words")));
        assertEquals("answer.reached[0].day is not a day", notADay.getMessage());
        NotUnderstood broken = assertThrows(NotUnderstood.class, () -> read("{\"secret\": oops}"));
        assertFalse(broken.getMessage(), broken.getMessage().contains("oops") || broken.getMessage().contains("secret"));
    }

    @Test
    public void code_isThatOfMilepost_orEmpty() {
        assertEquals(Optional.of("NOT_FOUND"), code("{\"code\":\"NOT_FOUND\",\"message\":\"m\",\"advice\":\"a\"}"));
        assertEquals(Optional.empty(), code("<html>"));
        assertEquals(Optional.empty(), code("{\"status-code\":404}"));
    }

    private static Optional<String> code(String json) {
        return AnswerReader.code(json.getBytes(StandardCharsets.UTF_8));
    }

    private static JiraReview read(String json) throws NotUnderstood {
        return AnswerReader.plan(AnswerReader.answer(json.getBytes(StandardCharsets.UTF_8))).review();
    }
}
