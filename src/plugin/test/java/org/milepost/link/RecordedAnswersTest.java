package org.milepost.link;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.milepost.plan.MoveReason;

/** Answers of older and newer versions of the Jira side, as they were recorded: the products are seldom upgraded on the same day. */
public class RecordedAnswersTest {

    @Test
    public void firstAnswers_namedNoForm_andAreRead() throws Exception {
        JsonObject answer = recorded("form-1-unnamed");

        assertEquals(new Edition(1, 1, ""), ReviewReader.edition(answer));
        assertReview(ReviewReader.review(answer), Optional.of(MoveReason.WAITING));
    }

    @Test
    public void answersOfForm1_areRead() throws Exception {
        JsonObject answer = recorded("form-1");

        assertEquals(new Edition(1, 1, "0.1.0"), ReviewReader.edition(answer));
        assertReview(ReviewReader.review(answer), Optional.of(MoveReason.WAITING));
    }

    @Test
    public void newerAnswers_thatSayTheyCanBeRead_areRead_withoutWhatIsUnknown() throws Exception {
        JsonObject answer = recorded("form-7-still-readable");

        assertFalse(ReviewReader.edition(answer).isTooNew());
        assertFalse(ReviewReader.edition(answer).isOlder());
        assertReview(ReviewReader.review(answer), Optional.empty());
    }

    @Test
    public void newerAnswers_thatSayTheyCannotBeRead_areNotTried() throws Exception {
        assertTrue(ReviewReader.edition(recorded("form-9-not-readable")).isTooNew());
    }

    @Test
    public void formsThatAreNoForms_areNotUnderstood() {
        for (String form : List.of("\"1\"", "0", "-3", "1.5", "[]")) {
            assertThrows(form, NotUnderstood.class, () -> ReviewReader.edition(ReviewReader.answer(("{\"format\":" + form + "}").getBytes())));
        }
    }

    private static void assertReview(JiraReview review, Optional<MoveReason> reason) {
        assertEquals("Anna Weber", review.personFullName());
        assertEquals(List.of("Draft shown to the team"), review.reached().stream().map(JiraReview.Reached::title).toList());
        assertEquals(reason, review.moved().get(0).reason());
        assertEquals(List.of(Optional.of("TEAM-12"), Optional.empty()), review.evidence().stream().map(JiraReview.Evidence::ticket).toList());
    }

    private static JsonObject recorded(String name) throws IOException, NotUnderstood {
        try (InputStream in = RecordedAnswersTest.class.getResourceAsStream("/recorded/" + name + ".json")) {
            return ReviewReader.answer(in.readAllBytes());
        }
    }
}
