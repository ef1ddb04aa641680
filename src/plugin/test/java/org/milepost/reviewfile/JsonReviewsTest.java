package org.milepost.reviewfile;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.Test;
import org.milepost.plan.ReviewParty;
import org.milepost.review.ReviewContent;

/** What was kept once is read for as long as anybody wants to. */
public class JsonReviewsTest {

    private final JsonReviews format = new JsonReviews();

    /** Recorded when the form was made; a change of the form adds a recording and leaves this one. */
    @Test
    public void formOne_isReadAsItWasKept() throws IOException {
        ReviewContent read = format.read(recorded("review-1.json"));
        assertEquals(1, read.format());
        assertEquals("Anna Arnold", read.owner().fullName());
        assertEquals(List.of("Give a talk"), read.reached().stream().map(ReviewContent.Reached::title).toList());
        assertEquals(List.of(new ReviewContent.Argument("TEXT", "Take a course"), new ReviewContent.Argument("NUMBER", "12")),
                read.goals().get(0).causes().get(0).arguments().subList(0, 2));
        assertEquals(new ReviewContent.Commitment(7, "Ask for a room", ReviewParty.OWNER, "2026-06-20", "OPEN", "2026-06-01", 30, ReviewParty.PARTNER, true, false),
                read.commitments().get(0));
        assertEquals(ReviewParty.PARTNER, read.alone());
        assertNull(read.view().get(0).words());
    }

    @Test
    public void formTwo_hasWhatItsOwnerTold_andFormOneNothingOfIt() throws IOException {
        assertEquals(ReviewContent.Told.NONE, format.read(recorded("review-1.json")).told());
        ReviewContent.Told told = format.read(recorded("review-2.json")).told();
        assertEquals(List.of(new ReviewContent.SetbackLine("No slot", "Ask early", null, "Lead a team", "2026-05-21")), told.setbacks());
        assertEquals(List.of(new ReviewContent.ClosingLine("Join the guild", null, "Start small", List.of("Speaking"))), told.closings());
        assertEquals(List.of(new ReviewContent.WinLine("WRITTEN", "Ben thanked me", "2026-05-22")), told.wins());
        assertEquals(List.of(new ReviewContent.AskedLine("TIME_OFF", "Two days", "Lead a team", "ASKED", "2026-05-22", 40)), told.asked());
    }

    @Test
    public void formThree_hasTheFiguresOfReviewsBefore_andFormTwoNone() throws IOException {
        assertEquals(List.of(), format.read(recorded("review-2.json")).earlier());
        ReviewContent read = format.read(recorded("review-3.json"));
        assertEquals(List.of(new ReviewContent.Earlier("2026-05-01", ReviewParty.OWNER, 10001L, 3), new ReviewContent.Earlier("2026-05-01", ReviewParty.PARTNER, null, 4)), read.earlier());
        assertEquals(ReviewContent.AskedLine.FEEDBACK, read.told().asked().get(1).kind());
        assertEquals(List.of(new ReviewContent.StepLine("Book a room", "Lead a team", "2026-06-01", null), new ReviewContent.StepLine("Read a paper", "Lead a team", "2026-07-01", 3)),
                read.steps());
    }

    @Test
    public void writtenAndRead_isTheSame() throws IOException {
        for (String name : List.of("review-1.json", "review-2.json", "review-3.json")) {
            ReviewContent read = format.read(recorded(name));
            assertEquals(read, format.read(format.write(read)));
            assertFalse("what is absent is left out", format.write(read).contains("null"));
        }
    }

    @Test
    public void ofANewerForm_whatIsKnownIsRead_andOfAnOlderOneWhatWasThere() {
        ReviewContent newer = format.read("{\"format\":99,\"since\":\"2026-01-01\",\"moods\":[1,2],\"agenda\":[{\"text\":\"Talk\",\"by\":\"OWNER\",\"talked\":true,\"mood\":3}]}");
        assertEquals("Talk", newer.agenda().get(0).text());
        assertTrue(newer.commitments().isEmpty());
    }

    @Test
    public void whatIsNoReview_isToldWithoutItsWords() {
        for (String text : List.of("", "[]", "{\"agenda\":7}", "Secret words")) {
            IllegalArgumentException told = assertThrows(IllegalArgumentException.class, () -> format.read(text));
            assertEquals("not the content of a review", told.getMessage());
            assertNull(told.getCause());
        }
    }

    private static String recorded(String name) throws IOException {
        try (InputStream in = JsonReviewsTest.class.getResourceAsStream("/reviews/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
