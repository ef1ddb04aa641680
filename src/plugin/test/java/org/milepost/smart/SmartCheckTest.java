package org.milepost.smart;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.smart.Draft.Kind;

/** What the other fields of a goal or milestone answer. */
public class SmartCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    @Requirement("S11")
    public void nothingButAVagueTitle_missesEveryLetter_inTheOrderOfTheWord() {
        Draft draft = goal("Get promoted", LetterTexts.NONE, Optional.empty(), Measured.NOT_SAID, Optional.empty(), false);
        assertEquals(List.of(Letter.SPECIFIC, Letter.MEASURABLE, Letter.ACHIEVABLE, Letter.RELEVANT, Letter.TIME_BOUND),
                SmartCheck.of(draft).stream().map(SmartFinding::letter).toList());
    }

    @Test
    @Requirement("S11")
    public void everyLetterAnsweredInItsOwnField_leavesNothingToFind() {
        LetterTexts texts = new LetterTexts(Optional.of("I own the payments service and its on-call"), Optional.of("The team says so in the review"),
                Optional.of("Two of four areas are mine already"), Optional.of("It is the way to staff engineer"));
        assertRules(goal("Get promoted", texts, Optional.of(TODAY.plusYears(1)), Measured.NOT_SAID, Optional.empty(), false));
    }

    @Test
    public void blankTexts_answerNothing() {
        LetterTexts texts = new LetterTexts(Optional.of(" \n"), Optional.of(""), Optional.of("\t"), Optional.of(" "));
        assertRules(goal("Get promoted", texts, Optional.empty(), Measured.NOT_SAID, Optional.empty(), false),
                Rule.SPECIFIC_NO_ROLE, Rule.MEASURABLE_NOTHING, Rule.ACHIEVABLE_NOTHING, Rule.RELEVANT_NO_LINK, Rule.TIME_NO_DATE);
    }

    @Test
    public void specificText_thatIsAsVagueAsTheTitle_answersNothing() {
        for (String text : List.of("I want to get promoted soon", "be better at it", "soon")) {
            LetterTexts texts = new LetterTexts(Optional.of(text), Optional.empty(), Optional.empty(), Optional.empty());
            assertRules(rated("Get promoted", texts, Measured.DONE_OR_NOT), Rule.SPECIFIC_NO_ROLE);
        }
    }

    @Test
    public void measure_saysHowFarADirectionGoes_doneOrNotDoesNot() {
        assertRules(rated("Improve test coverage", LetterTexts.NONE, Measured.MEASURE));
        assertRules(rated("Improve test coverage", LetterTexts.NONE, Measured.DONE_OR_NOT), Rule.SPECIFIC_DIRECTION);
        assertRules(rated("Learn Kubernetes", LetterTexts.NONE, Measured.MEASURE));
        assertRules(rated("Get promoted", LetterTexts.NONE, Measured.MEASURE), Rule.SPECIFIC_NO_ROLE);
    }

    @Test
    public void finding_quotesTheWordsItWasKnownBy() {
        assertEquals(List.of("better at"), SmartCheck.of(rated("To be  so much better  at Java", LetterTexts.NONE, Measured.DONE_OR_NOT)).get(0).arguments());
    }

    @Test
    @Requirement("S14")
    public void lowConfidence_asks_whateverIsWritten() {
        LetterTexts texts = new LetterTexts(Optional.empty(), Optional.empty(), Optional.of("There is time for it"), Optional.empty());
        for (int confidence = 1; confidence <= 10; confidence++) {
            Draft draft = goal("Become team lead", texts, Optional.of(TODAY.plusYears(1)), Measured.NOT_SAID, Optional.of(confidence), true);
            assertRules(draft, confidence <= 3 ? new Rule[] {Rule.ACHIEVABLE_LOW_CONFIDENCE} : new Rule[0]);
        }
    }

    @Test
    public void goalWithinAWeek_isTooSoon_unlessItHasBeenUnderWay() {
        assertRules(dated(TODAY.plusDays(6), Optional.empty()), Rule.ACHIEVABLE_TOO_SOON);
        assertRules(dated(TODAY, Optional.empty()), Rule.ACHIEVABLE_TOO_SOON);
        assertRules(dated(TODAY.plusDays(7), Optional.empty()));
        assertRules(dated(TODAY.plusDays(6), Optional.of(TODAY.minusDays(1))));
        assertRules(dated(TODAY, Optional.of(TODAY.minusMonths(3))));
    }

    @Test
    @Requirement("S16")
    public void targetDate_countsBeforeTheTitle_andIsPastFromTheNextDayOn() {
        assertRules(dated(TODAY.minusDays(1), Optional.empty()), Rule.TIME_PAST);
        Draft moved = goal("Become senior engineer by the end of 2025", LetterTexts.NONE, Optional.of(TODAY.plusMonths(6)), Measured.NOT_SAID,
                Optional.of(7), true);
        assertRules(moved);
    }

    @Test
    public void dateInTheTitle_isReadToItsLastDay() {
        for (String title : List.of("Pass the exam on 2026-11-26", "Die Prüfung bestehen am 26.11.2026", "Pass the exam in November 2026", "Pass the exam in Q4 2026",
                "Die Prüfung im 4. Quartal 2026 bestehen", "Pass the exam in H2 2026", "Pass the exam by 2026", "Bis Ende 2026 die Prüfung bestehen",
                "Pass the exam by Dez. 2026", "Pass the exam by Nov 30th, 2026")) {
            assertRules(undated(title, TODAY));
        }
        for (String title : List.of("Pass the exam on 2026-11-26", "Die Prüfung bestehen am 26.11.2026", "Pass the exam in November 2026", "Pass the exam in Q4 2026",
                "Bis Ende 2026 die Prüfung bestehen", "Pass the exam by 2026")) {
            assertRules(undated(title, LocalDate.of(2027, 1, 1)), Rule.TIME_PAST);
        }
    }

    @Test
    public void dayThatNoCalendarHas_isNoDate() {
        assertRules(undated("Pass the exam on 2027-02-30", TODAY), Rule.TIME_NO_DATE);
        assertRules(undated("Pass the exam on 31.13.2027", TODAY), Rule.TIME_NO_DATE);
    }

    @Test
    @Requirement("S25")
    public void milestone_needsADateAndACriterion_noRatingAndNoLink() {
        assertRules(Draft.milestone("Learn the basics of Terraform", true, Optional.of(TODAY.plusWeeks(2)), TODAY));
        assertRules(Draft.milestone("Learn the basics of Terraform", true, Optional.empty(), TODAY), Rule.TIME_NO_DATE);
        assertRules(Draft.milestone("Learn the basics of Terraform", false, Optional.of(TODAY), TODAY), Rule.SPECIFIC_NO_OUTCOME, Rule.MEASURABLE_NO_CRITERION);
    }

    @Test
    public void title_isReadTheSame_howeverItsLettersAreComposed() {
        String apart = java.text.Normalizer.normalize("Beförderung zum Staff Engineer bis März 2027", java.text.Normalizer.Form.NFD);
        assertRules(undated(apart, TODAY));
        assertRules(undated("Befoerderung bis Maerz 2027", TODAY), Rule.SPECIFIC_NO_ROLE, Rule.MEASURABLE_NOTHING);
    }

    @Test(timeout = 5000)
    public void longestTitles_areReadAtOnce() {
        for (String piece : List.of("a ", "to ", "more ", "1.", "by ", "Aa 1 ", "\uD83D\uDE80", "ä-", "work on an ")) {
            SmartCheck.of(undated(piece.repeat(2000 / piece.length()), TODAY));
        }
    }

    @Test
    public void draft_refusesWhatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> goal("x", LetterTexts.NONE, Optional.empty(), Measured.NOT_SAID, Optional.of(0), true));
        assertThrows(IllegalArgumentException.class, () -> goal("x", LetterTexts.NONE, Optional.empty(), Measured.NOT_SAID, Optional.of(11), true));
        assertThrows(IllegalArgumentException.class, () -> new Draft(Kind.GOAL, "x", LetterTexts.NONE, Optional.empty(), Optional.empty(), TODAY,
                Measured.NOT_SAID, true, Optional.empty(), true));
    }

    private static Draft rated(String title, LetterTexts texts, Measured measured) {
        return goal(title, texts, Optional.of(TODAY.plusYears(1)), measured, Optional.of(7), true);
    }

    private static Draft dated(LocalDate target, Optional<LocalDate> begun) {
        return Draft.goal("Become team lead", LetterTexts.NONE, Optional.of(target), begun, TODAY, Measured.NOT_SAID, Optional.of(7), true);
    }

    private static Draft undated(String title, LocalDate today) {
        return Draft.goal(title, LetterTexts.NONE, Optional.empty(), Optional.empty(), today, Measured.NOT_SAID, Optional.of(7), true);
    }

    private static Draft goal(String title, LetterTexts texts, Optional<LocalDate> target, Measured measured, Optional<Integer> confidence, boolean linked) {
        return Draft.goal(title, texts, target, Optional.empty(), TODAY, measured, confidence, linked);
    }

    private static void assertRules(Draft draft, Rule... expected) {
        assertEquals(draft.title(), List.of(expected), SmartCheck.of(draft).stream().map(SmartFinding::rule).toList());
    }
}
