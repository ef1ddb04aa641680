package org.milepost.link;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.milepost.link.JiraPlan.GoalInTime;
import org.milepost.link.JiraPlan.Sections;
import org.milepost.plan.ActionStep;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.Milestone;
import org.milepost.plan.MoveReason;
import org.milepost.plan.OutcomeKind;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.ReviewParty;
import org.milepost.review.ReviewContent;

/** Answers of older and newer versions of the Jira side, as they were recorded: the products are seldom upgraded on the same day. */
public class RecordedAnswersTest {

    @Test
    public void firstAnswers_namedNoForm_andAreRead() throws Exception {
        JsonObject answer = recorded("form-1-unnamed");

        assertEquals(new Edition(1, 1, ""), AnswerReader.edition(answer));
        assertReview(AnswerReader.plan(answer), Optional.of(MoveReason.WAITING));
    }

    @Test
    public void answersOfForm1_areRead() throws Exception {
        JsonObject answer = recorded("form-1");

        assertEquals(new Edition(1, 1, "0.1.0"), AnswerReader.edition(answer));
        assertReview(AnswerReader.plan(answer), Optional.of(MoveReason.WAITING));
    }

    @Test
    public void answersOfForm1_tellNoTimelinesAndPlans() throws Exception {
        JsonObject answer = recorded("form-1");

        assertTrue(AnswerReader.edition(answer).isOlder());
        assertEquals(Optional.empty(), AnswerReader.plan(answer).timeline());
        assertEquals(Optional.empty(), AnswerReader.plan(answer).sections());
    }

    @Test
    public void answersOfForm2_areRead_withTimelineAndPlan() throws Exception {
        JsonObject answer = recorded("form-2");
        JiraPlan plan = AnswerReader.plan(answer);

        assertEquals(new Edition(2, 1, "0.1.0"), AnswerReader.edition(answer));
        assertEquals(List.of("Give a talk"), plan.review().reached().stream().map(JiraReview.Reached::title).toList());
        GoalInTime goal = plan.timeline().orElseThrow().goals().get(0);
        assertEquals(LocalDate.of(2026, 6, 15), plan.timeline().orElseThrow().today());
        assertTrue(goal.whole() && goal.ofPlan() && goal.focus() && goal.isCalled("career-10001") && goal.isCalled("CAREER-10004"));
        assertEquals(List.of("Take a course", "Give a talk", "Lead a project"), goal.goal().milestones().stream().map(Milestone::title).toList());
        assertEquals(Optional.of(LocalDate.of(2026, 6, 2)), goal.goal().milestones().get(1).reachedOn());
        assertEquals(1, goal.goal().milestones().get(2).moves().size());
        assertEquals(List.of("Ask for a mentor"), goal.goal().detail().steps().stream().map(ActionStep::text).toList());
        Sections sections = plan.sections().orElseThrow();
        assertEquals("My way", sections.parts().get(0).text("name"));
        assertEquals("Teach others", sections.parts().get(1).text("statement"));
        assertEquals(Map.of(new IssueId(10001), "Lead a team"), sections.titles());
    }

    @Test
    public void answersOfForm2_tellNoReviewById() throws Exception {
        assertEquals(Optional.empty(), AnswerReader.plan(recorded("form-2")).held());
        assertEquals(Optional.empty(), AnswerReader.plan(recorded("form-3")).held());
    }

    @Test
    public void reviewsOfForm3_areRead_openAndClosed() throws Exception {
        HeldReview open = AnswerReader.plan(recorded("form-3-open")).held().orElseThrow();
        assertTrue(open.isOpen() && open.partnerSees());
        assertEquals(ReviewParty.OWNER, open.you());
        assertEquals(List.of("Give a talk"), open.happened().reached().stream().map(JiraReview.Reached::title).toList());
        assertEquals(Optional.of("SHOP-5"), open.happened().evidence().get(0).ticket());
        assertEquals(List.of("MILESTONE_OVERDUE"), open.content().goals().get(0).causes().stream().map(ReviewContent.CauseLine::rule).toList());
        assertEquals("as it was before reviews told of it", ReviewContent.Told.NONE, open.content().told());
        assertEquals(5, open.parts().size());
        assertEquals(new HeldReview.Typed("WORKS", false, 1, "The pace"), open.typed().get(1));

        HeldReview closed = AnswerReader.plan(recorded("form-3-closed")).held().orElseThrow();
        assertFalse(closed.isOpen());
        assertEquals(List.of("Pairing", "The pace"), closed.content().answers().stream().map(ReviewContent.AnswerLine::text).toList());
        assertEquals("closed before reviews told of it", ReviewContent.Told.NONE, closed.content().told());
        assertEquals("The room is booked", closed.parts().get(0).values().get("text"));
    }

    @Test
    public void whatTheOwnerTells_isRead() throws Exception {
        HeldReview open = AnswerReader.plan(recorded("form-3-told")).held().orElseThrow();
        assertEquals(List.of(new ReviewContent.SetbackLine("No slot", "Ask early", null, "Lead a team", "2026-06-03")), open.content().told().setbacks());
        assertEquals(List.of("Speaking"), open.content().told().closings().get(0).skills());
        assertEquals(10, open.content().told().asked().get(0).days());
    }

    @Test
    public void figuresOfReviewsBefore_andFeedbackThatIsWaitedFor_areRead() throws Exception {
        ReviewContent content = AnswerReader.plan(recorded("form-3-earlier")).held().orElseThrow().content();
        assertEquals(List.of(new ReviewContent.Earlier("2026-05-01", ReviewParty.OWNER, 10001L, 3), new ReviewContent.Earlier("2026-05-01", ReviewParty.PARTNER, null, 4)),
                content.earlier());
        assertEquals(new ReviewContent.AskedLine(ReviewContent.AskedLine.FEEDBACK, "What should I do more of?", "Give a talk", "ASKED", "2026-06-03", 2), content.told().asked().get(1));
    }

    @Test
    public void whenTheTwoReviewNext_isRead() throws Exception {
        HeldReview.Planned planned = AnswerReader.plan(recorded("form-3-planned")).held().orElseThrow().planned();
        assertEquals(Optional.of(LocalDate.of(2026, 6, 12)), planned.next());
        assertEquals("3 OWN 10", planned.overdue() + " " + planned.every().orElseThrow() + " " + planned.days());
        assertEquals("5", planned.said().orElseThrow().values().get("closeAloneAfter"));
        HeldReview.Planned nothing = AnswerReader.plan(recorded("form-3-open")).held().orElseThrow().planned();
        assertEquals("as of a Jira that does not tell it", new HeldReview.Planned(Optional.empty(), 0, Optional.empty(), 0, Optional.empty()), nothing);
    }

    @Test
    public void newerReviews_areReadWithoutWhatIsUnknown() throws Exception {
        HeldReview newer = AnswerReader.plan(recorded("form-8-open")).held().orElseThrow();

        assertEquals(Optional.of(LocalDate.of(2026, 7, 15)), newer.planned().next());
        assertEquals(ReviewParty.PARTNER, newer.confirmation().orElseThrow().by());
        assertEquals(Map.of("text", "Fly"), newer.parts().get(5).values());
        assertEquals(List.of(), newer.content().skips());
        assertEquals(Optional.empty(), newer.happened().moved().get(0).reason());
    }

    @Test
    public void reviewsThatAreBroken_areNotUnderstood() throws Exception {
        String closed = recorded("form-3-closed").toString();
        for (String[] change : List.of(new String[] {"\"you\":\"PARTNER\"", "\"you\":\"GUEST\""}, new String[] {"\"by\":\"PARTNER\",\"talked\"", "\"by\":null,\"talked\""},
                new String[] {"\"until\":\"2026-06-20\"", "\"until\":\"soon\""}, new String[] {"\"agenda\":[", "\"agenda\":7,\"x\":["}, new String[] {"\"content\":{", "\"content\":[],\"x\":{"},
                new String[] {"\"closedAt\":\"2026", "\"closedAt\":\"once"}, new String[] {"\"held\":{\"id\":1", "\"held\":{\"id\":-1"}, new String[] {"\"rating\":4", "\"rating\":\"four\""})) {
            String broken = closed.replace(change[0], change[1]);
            assertNotEquals(change[0], closed, broken);
            assertThrows(change[1], NotUnderstood.class, () -> AnswerReader.plan(AnswerReader.answer(broken.getBytes(StandardCharsets.UTF_8))));
        }
    }

    @Test
    public void newerTimelinesAndPlans_areReadWithoutWhatIsUnknown() throws Exception {
        JiraPlan plan = AnswerReader.plan(recorded("form-7-still-readable"));

        Goal goal = plan.timeline().orElseThrow().goals().get(0).goal();
        assertEquals("an outcome that is not known is an end", OutcomeKind.DROPPED, goal.detail().outcome().orElseThrow().kind());
        assertEquals(2, goal.detail().steps().size());
        List<Part> parts = plan.sections().orElseThrow().parts();
        assertEquals(List.of(PartKind.PLAN_PROFILE, PartKind.VISION), parts.stream().map(Part::kind).toList());
        assertEquals(Map.of("name", "My way", "focus", "10001", "hidden", "VALUES"), parts.get(0).values());
        assertEquals(Map.of("statement", "Teach others"), parts.get(1).values());
    }

    @Test
    public void timelinesAndPlansThatAreBroken_areNotUnderstood() throws Exception {
        String form2 = recorded("form-2").toString();
        for (String[] change : List.of(new String[] {"\"id\":10001", "\"id\":-1"}, new String[] {"\"whole\":true", "\"whole\":\"yes\""},
                new String[] {"\"2026-12-01\"", "\"next year\""}, new String[] {"\"goals\":[", "\"goles\":["}, new String[] {"\"number\":0", "\"number\":7"},
                new String[] {"\"startedAt\":\"2026", "\"startedAt\":\"once"}, new String[] {"\"timeline\":{", "\"timeline\":[], \"x\":{"})) {
            String broken = form2.replace(change[0], change[1]);
            assertNotEquals(change[0], form2, broken);
            assertThrows(change[1], NotUnderstood.class, () -> AnswerReader.plan(AnswerReader.answer(broken.getBytes(StandardCharsets.UTF_8))));
        }
    }

    @Test
    public void newerAnswers_thatSayTheyCanBeRead_areRead_withoutWhatIsUnknown() throws Exception {
        JsonObject answer = recorded("form-7-still-readable");

        assertFalse(AnswerReader.edition(answer).isTooNew());
        assertFalse(AnswerReader.edition(answer).isOlder());
        assertReview(AnswerReader.plan(answer), Optional.empty());
    }

    @Test
    public void newerAnswers_thatSayTheyCannotBeRead_areNotTried() throws Exception {
        assertTrue(AnswerReader.edition(recorded("form-9-not-readable")).isTooNew());
    }

    @Test
    public void formsThatAreNoForms_areNotUnderstood() {
        for (String form : List.of("\"1\"", "0", "-3", "1.5", "[]")) {
            assertThrows(form, NotUnderstood.class, () -> AnswerReader.edition(AnswerReader.answer(("{\"format\":" + form + "}").getBytes())));
        }
    }

    private static void assertReview(JiraPlan plan, Optional<MoveReason> reason) {
        JiraReview review = plan.review();
        assertEquals("Anna Weber", review.personFullName());
        assertEquals(List.of("Draft shown to the team"), review.reached().stream().map(JiraReview.Reached::title).toList());
        assertEquals(reason, review.moved().get(0).reason());
        assertEquals(List.of(Optional.of("TEAM-12"), Optional.empty()), review.evidence().stream().map(JiraReview.Evidence::ticket).toList());
    }

    private static JsonObject recorded(String name) throws IOException, NotUnderstood {
        try (InputStream in = RecordedAnswersTest.class.getResourceAsStream("/recorded/" + name + ".json")) {
            return AnswerReader.answer(in.readAllBytes());
        }
    }
}
