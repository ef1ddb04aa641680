package org.milepost.confluence;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.milepost.link.ReviewAnswer;
import org.milepost.link.ReviewAnswer.AuthorisationNeeded;
import org.milepost.link.ReviewAnswer.Unavailable;
import org.milepost.link.ReviewQuestion;
import org.milepost.link.Trouble;

public class PageBudgetTest {

    private static final ReviewAnswer ANSWER = new AuthorisationNeeded(Optional.empty());

    private final FakeJira jira = new FakeJira();
    private final PageBudget budget = new PageBudget(jira, jira);
    private final FakeConversion page = new FakeConversion("display");

    @Test
    public void macrosOfAPage_shareFiveSeconds_thenJiraIsLeftAlone() {
        jira.answer = ANSWER;
        jira.takes = Duration.ofSeconds(2);

        assertEquals(List.of(ANSWER, ANSWER, ANSWER), List.of(ask(page), ask(page), ask(page)));
        assertEquals(new Unavailable(Trouble.TOO_SLOW), ask(page));
        assertEquals(new Unavailable(Trouble.TOO_SLOW), ask(page));

        assertEquals(List.of(Duration.ofSeconds(5), Duration.ofSeconds(3), Duration.ofSeconds(1)), jira.times);
    }

    @Test
    public void nextRendering_startsAnew() {
        jira.answer = ANSWER;
        jira.takes = Duration.ofSeconds(9);
        ask(page);

        assertEquals(ANSWER, ask(new FakeConversion("display")));
        assertEquals(List.of(Duration.ofSeconds(5), Duration.ofSeconds(5)), jira.times);
    }

    @Test
    public void timeOfOtherMacros_isNotCounted() {
        jira.answer = ANSWER;
        ask(page);
        jira.pass(Duration.ofSeconds(30));

        assertEquals(ANSWER, ask(page));
        assertEquals(Duration.ofSeconds(5), jira.times.get(1));
    }

    private ReviewAnswer ask(FakeConversion where) {
        return budget.ask(new ReviewQuestion("anna", LocalDate.of(2026, 8, 25)), where);
    }
}
