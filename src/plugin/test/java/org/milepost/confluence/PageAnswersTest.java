package org.milepost.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.link.Edition;
import org.milepost.link.JiraPlan;
import org.milepost.link.JiraReview;
import org.milepost.link.PlanAnswer;
import org.milepost.link.PlanAnswer.AuthorisationNeeded;
import org.milepost.link.PlanAnswer.Received;
import org.milepost.link.PlanAnswer.Unavailable;
import org.milepost.link.PlanQuestion;
import org.milepost.link.Section;
import org.milepost.link.Trouble;

public class PageAnswersTest {

    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 25);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private final FakeJira jira = new FakeJira();
    private final PageAnswers answers = new PageAnswers(jira, jira);
    private final FakeConversion page = new FakeConversion("display");

    @Test
    public void plansOfAPage_shareFiveSeconds_thenJiraIsLeftAlone() {
        jira.answer = new Unavailable(Trouble.NOTHING_SHARED);
        jira.takes = Duration.ofSeconds(2);

        for (String person : List.of("anna", "ben", "chen")) {
            assertEquals(jira.answer, ask(review(person, AUGUST)));
        }
        assertEquals(new Unavailable(Trouble.TOO_SLOW), ask(review("dana", AUGUST)));
        assertEquals(List.of(Duration.ofSeconds(5), Duration.ofSeconds(3), Duration.ofSeconds(1)), jira.times);
    }

    @Test
    public void nextRendering_startsAnew() {
        jira.answer = new Unavailable(Trouble.TOO_SLOW);
        jira.takes = Duration.ofSeconds(9);
        ask(review("anna", AUGUST));

        assertEquals(jira.answer, answers.ask(review("anna", AUGUST), "mia", new FakeConversion("display"), Optional.empty()));
        assertEquals(List.of(Duration.ofSeconds(5), Duration.ofSeconds(5)), jira.times);
    }

    @Test
    public void timeOfOtherMacros_isNotCounted() {
        jira.answer = new Unavailable(Trouble.NOTHING_SHARED);
        ask(review("anna", AUGUST));
        jira.pass(Duration.ofSeconds(30));

        ask(review("ben", AUGUST));
        assertEquals(Duration.ofSeconds(5), jira.times.get(1));
    }

    @Test
    public void severalMacrosOfOnePlan_makeOneCall_whicheverComesFirst() {
        FakeConversion all = new FakeConversion("display", macro("career-timeline", "") + macro("career-review", "<ac:parameter ac:name=\"since\">2026-06-01</ac:parameter>")
                + macro("career-review", "<ac:parameter ac:name=\"since\">2026-08-25</ac:parameter>") + macro("career-plan", ""));
        jira.answer = received("anna");

        for (PlanQuestion wish : List.of(PlanQuestion.ofPerson("anna", AUGUST, Section.TIMELINE), review("anna", JUNE), review("ANNA", AUGUST),
                PlanQuestion.ofPerson("anna", AUGUST, Section.PLAN, Section.TIMELINE))) {
            assertSame(jira.answer, answers.ask(wish, "mia", all, Optional.empty()));
        }
        assertEquals(List.of(PlanQuestion.ofPerson("anna", JUNE, Section.REVIEW, Section.TIMELINE, Section.PLAN)), jira.questions);
    }

    @Test
    @Requirement("S53")
    public void reviewOfThePage_comesWithWhatItsOtherMacrosShow_inOneCall() {
        FakeConversion all = new FakeConversion("display", macro("career-timeline", "") + held(7) + held(7));
        jira.answer = received("anna");

        for (PlanQuestion wish : List.of(PlanQuestion.ofPerson("anna", AUGUST, Section.TIMELINE), PlanQuestion.ofHeld("anna", AUGUST, 7), PlanQuestion.ofHeld("anna", JUNE, 7))) {
            assertSame(jira.answer, answers.ask(wish, "mia", all, Optional.empty()));
        }
        assertEquals(List.of(PlanQuestion.ofPerson("anna", AUGUST, Section.TIMELINE).withHeld(7)), jira.questions);
    }

    @Test
    public void severalReviewsOfOnePerson_areAskedForOneByOne_andNeverTakenForEachOther() {
        FakeConversion two = new FakeConversion("display", held(7) + held(8));
        jira.answer = received("anna");
        for (long id : List.of(7L, 8L, 7L)) {
            answers.ask(PlanQuestion.ofHeld("anna", AUGUST, id), "mia", two, Optional.empty());
        }
        assertEquals(List.of(PlanQuestion.ofHeld("anna", AUGUST, 7), PlanQuestion.ofHeld("anna", AUGUST, 8)), jira.questions);

        jira.answer = new Unavailable(Trouble.NOTHING_SHARED);
        FakeConversion refused = new FakeConversion("display", held(7) + held(8));
        answers.ask(PlanQuestion.ofHeld("anna", AUGUST, 7), "mia", refused, Optional.empty());
        answers.ask(PlanQuestion.ofHeld("anna", AUGUST, 8), "mia", refused, Optional.empty());
        assertEquals("that one may not be read says nothing of the other", 4, jira.questions.size());
    }

    private static String held(long id) {
        return macro("career-review", "<ac:parameter ac:name=\"review\"> " + id + " </ac:parameter>");
    }

    @Test
    public void goalOfAPlanThatIsThere_needsNoOtherCall() {
        jira.answer = received("anna");
        ask(PlanQuestion.ofPerson("anna", AUGUST, Section.TIMELINE));

        ask(PlanQuestion.ofGoal("CAR-1", AUGUST, Section.TIMELINE));
        ask(PlanQuestion.ofGoal("car-2", AUGUST, Section.TIMELINE));
        assertEquals(1, jira.questions.size());
        ask(PlanQuestion.ofGoal("CAR-9", AUGUST, Section.TIMELINE));
        assertEquals("another plan's", 2, jira.questions.size());
    }

    @Test
    public void whatTheTextDidNotTell_isAskedForAfterwards() {
        jira.answer = received("anna");
        ask(review("anna", AUGUST));
        ask(review("anna", JUNE));
        ask(PlanQuestion.ofPerson("anna", AUGUST, Section.PLAN));

        assertEquals(List.of(review("anna", AUGUST), review("anna", JUNE), PlanQuestion.ofPerson("anna", AUGUST, Section.PLAN)), jira.questions);
    }

    @Test
    public void troubleOfTheLink_isThatOfAllPlans_andIsNotTriedAgain() {
        for (PlanAnswer trouble : List.of(new AuthorisationNeeded(Optional.empty()), new Unavailable(Trouble.UNREACHABLE), new Unavailable(Trouble.NO_LINK))) {
            FakeConversion rendering = new FakeConversion("display");
            jira.questions.clear();
            jira.answer = trouble;
            assertEquals(trouble, answers.ask(review("anna", AUGUST), "mia", rendering, Optional.empty()));
            assertEquals(trouble, answers.ask(review("ben", AUGUST), "mia", rendering, Optional.empty()));
            assertEquals(1, jira.questions.size());
        }
    }

    @Test
    public void nothingIsKeptForAnotherViewer_evenOfTheSameRendering() {
        jira.answer = received("anna");
        ask(review("anna", AUGUST));
        jira.answer = new Unavailable(Trouble.NOTHING_SHARED);

        assertEquals(jira.answer, answers.ask(review("anna", AUGUST), "chen", page, Optional.empty()));
        assertEquals(2, jira.questions.size());
    }

    @Test
    public void needs_areReadOffTheText_andRubbishIsPassedOver() {
        assertEquals(new PageNeeds(Set.of(), Optional.empty(), Optional.empty()), PageNeeds.of(""));
        assertEquals(new PageNeeds(Set.of(Section.REVIEW), Optional.of(JUNE), Optional.empty()), PageNeeds.of(macro("career-review", "<ac:parameter ac:name=\"since\"> 2026-06-01 </ac:parameter>")
                + "<ac:parameter ac:name=\"since\">2026-13-99</ac:parameter><ac:parameter ac:name=\"since\">1870-01-01</ac:parameter>" + macro("career-change", "")));
    }

    private static String macro(String name, String parameters) {
        return "<ac:structured-macro ac:name=\"" + name + "\">" + parameters + "</ac:structured-macro>";
    }

    private PlanAnswer ask(PlanQuestion wish) {
        return answers.ask(wish, "mia", page, Optional.empty());
    }

    private static PlanQuestion review(String person, LocalDate since) {
        return PlanQuestion.ofPerson(person, since, Section.REVIEW);
    }

    private static Received received(String name) {
        JiraReview review = new JiraReview(name, name, JUNE, LocalDate.of(2026, 11, 23), List.of(), List.of(), List.of(), List.of(), List.of());
        return new Received(new JiraPlan(name, name, review, Optional.of(Goals.timeline()), Optional.empty(), Optional.empty()), URI.create("https://jira.example.com"), new Edition(2, 1, "0.1.0"));
    }
}
