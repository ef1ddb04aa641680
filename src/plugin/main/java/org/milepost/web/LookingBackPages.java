package org.milepost.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.milepost.career.History;
import org.milepost.career.PlanComparisons;
import org.milepost.career.PlanHistory;
import org.milepost.career.PlanView;
import org.milepost.career.Plans;
import org.milepost.plan.Days;
import org.milepost.plan.People;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;

/** Answers with the pages on which one looks back on one's own: what changed since a day, and two plans side by side. */
public final class LookingBackPages {

    /** Days to look back without a last review. */
    static final int DAYS_BACK = 30;

    private final Page page;
    private final Plans plans;
    private final PlanHistory history;
    private final PlanComparisons comparisons;
    private final People people;
    private final Clock clock;

    public LookingBackPages(Page page, Plans plans, PlanHistory history, PlanComparisons comparisons, People people, Clock clock) {
        this.page = page;
        this.plans = plans;
        this.history = history;
        this.comparisons = comparisons;
        this.people = people;
        this.clock = clock;
    }

    /** What changed since a day. @param since as it was typed: what is no day that is possible counts from the last review */
    void answerHistory(PersonKey owner, String since, String webResource, HttpServletResponse response) throws IOException {
        Words words = page.words();
        LocalDate day = day(since).orElseGet(() -> lastReview(owner));
        History told = history.own(owner, day);
        page.answer(response, webResource, "templates/history.vm", Map.of("page", HistoryPage.of(told, people.zoneOf(owner), words), "words", words,
                "careerUrl", Links.career(page.contextPath())));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(Days.inRange("since", LocalDate.parse(typed.strip())));
        } catch (DateTimeException | Refusal e) {
            return Optional.empty();
        }
    }

    private LocalDate lastReview(PersonKey owner) {
        return plans.ownActive(owner).flatMap(PlanView::profile).flatMap(profile -> profile.day("lastReview"))
                .orElseGet(() -> people.dayOf(owner, clock.instant()).minusDays(DAYS_BACK));
    }

    /** Two plans side by side; 404 alike for a plan that is not there and one that is not one's own. */
    void answerComparison(PersonKey owner, String one, String other, String webResource, HttpServletResponse response) throws IOException {
        Words words = page.words();
        String careerUrl = Links.career(page.contextPath());
        try {
            ComparisonPage shown = ComparisonPage.of(comparisons.compare(owner, Links.id(one), Links.id(other)), words);
            page.answer(response, webResource, "templates/comparison.vm", Map.of("page", shown, "words", words, "careerUrl", careerUrl));
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            page.answer(response, webResource, "templates/missing.vm", Map.of("banner", "", "words", words, "careerUrl", careerUrl));
        }
    }
}
