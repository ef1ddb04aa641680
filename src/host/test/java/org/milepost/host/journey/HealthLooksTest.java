package org.milepost.host.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;

/** How goals stand, on their issues and on "My career": a word, a shape, and the reason with the name of its rule. */
public class HealthLooksTest {

    @ClassRule
    public static final Products products = Products.empty();

    private static final LocalDate TODAY = OwnGoal.today();

    @BeforeClass
    public static void setUp() {
        products.setUp("CAREER");
    }

    @Test
    public void goal_withItsDatesAhead_isOnTrack() {
        GoalSketch goal = new GoalSketch(products, "anna", "Become a staff engineer", TODAY.plusMonths(9));
        goal.reached(goal.milestone("Read the papers", TODAY.minusDays(30)), 31);
        goal.milestone("Lead one design", TODAY.plusDays(40));
        Visitor anna = opened(goal, "anna");
        assertThat(anna.find(".milepost-health-on_track")).containsText("On track");
        Looks.at(anna.page(), "health-on-track");
    }

    @Test
    @Requirement("S16")
    public void goal_withoutDates_saysWhatIsMissing() {
        GoalSketch goal = new GoalSketch(products, "anna", "Try product management", null);
        goal.milestone("Talk to somebody who does it", null);
        Visitor anna = opened(goal, "anna");
        assertThat(anna.find(".milepost-health-attention")).containsText("Needs a look");
        assertEquals(List.of("No target date", "No milestone date"), anna.find(".milepost-causes strong").allInnerTexts());
        Looks.at(anna.page(), "health-attention");
    }

    @Test
    @Requirement("S55")
    public void goal_thatMovesAgainAndAgain_asksItsOwner_whetherItIsStillTheRightOne() {
        GoalSketch goal = new GoalSketch(products, "anna", "Speak at a conference", TODAY.plusMonths(6));
        long talk = goal.milestone("Send in a talk", TODAY.minusDays(90));
        goal.moved(talk, TODAY.minusDays(60), 95).moved(talk, TODAY.minusDays(20), 65).moved(talk, TODAY.plusDays(10), 25);
        goal.milestone("Rehearse with the team", TODAY.minusDays(45));
        Visitor anna = opened(goal, "anna");
        assertThat(anna.find(".milepost-health-at_risk")).containsText("At risk");
        assertEquals(List.of("Milestone overdue", "Moved more than once"), anna.find(".milepost-causes strong").allInnerTexts());
        assertEquals(List.of("Split it", "Give it new dates", "Let it go"), anna.find(".milepost-reassess button:visible").allInnerTexts());
        Looks.fromAllSides(anna.page(), "health-at-risk");

        products.calls().rest("anna", "POST", "shares", "{\"item\":{\"kind\":\"GOAL\",\"id\":" + goal.id() + "},\"user\":\"ben\",\"level\":\"VIEW\"}").ok();
        Visitor ben = products.visitor("jira", "ben");
        ben.visit("/jira/plugins/servlet/milepost/career?goal=" + goal.id());
        assertThat(ben.find(".milepost-health-at_risk")).containsText("At risk");
        assertThat(ben.find(".milepost-reassess")).hasCount(0);
        Looks.at(ben.page(), "health-shared");
    }

    @Test
    public void goals_standInGermanToo_onMyCareer() {
        GoalSketch goal = new GoalSketch(products, "dana", "Ein Team leiten", TODAY.minusDays(12));
        long talk = goal.milestone("Einen Vortrag halten", TODAY.minusDays(100));
        goal.moved(talk, TODAY.minusDays(60), 95).moved(talk, TODAY.minusDays(20), 65).moved(talk, TODAY.minusDays(3), 25);
        new GoalSketch(products, "dana", "Architektin werden", TODAY.plusMonths(20));
        GoalSketch reached = new GoalSketch(products, "dana", "Mentorin sein", TODAY.plusMonths(2));
        reached.reached(reached.id(), 5);
        Visitor dana = products.visitor("jira", "dana");
        dana.visit("/jira/plugins/servlet/milepost/career");
        assertThat(dana.find(".milepost-health-at_risk")).containsText("Gef\u00e4hrdet");
        dana.find(".milepost-plan-goals > .milepost-fold > summary").click();
        assertThat(dana.find(".milepost-goal-card:has-text('Mentorin sein') .aui-lozenge")).hasText("Erreicht");
        Looks.at(dana.page(), "health-career-de");
    }

    @Test
    @Requirement({"S14", "S51", "S55"})
    public void whatTheOwnerKeepsBesideTheIssue_isJudgedAsWell() {
        GoalSketch goal = new GoalSketch(products, "chen", "Lead the export team", TODAY.plusDays(100));
        long talk = goal.milestone("Present the plan", TODAY.plusDays(6));
        keep("chen", "POST", "goals/" + goal.id() + "/steps", "{\"text\":\"Ask Ben for the numbers\",\"milestone\":" + talk + "}");
        keep("chen", "PUT", "goals/" + goal.id() + "/profile",
                "{\"measure\":\"Designs led\",\"baseline\":\"0\",\"target\":\"10\",\"measuredFrom\":\"%s\"}".formatted(TODAY.minusDays(100)));
        keep("chen", "POST", "goals/" + goal.id() + "/values", "{\"value\":\"1.5\",\"day\":\"%s\"}".formatted(TODAY.minusDays(1)));
        keep("chen", "POST", "goals/" + goal.id() + "/confidence", "{\"rating\":\"9\",\"day\":\"%s\"}".formatted(TODAY.minusDays(40)));
        keep("chen", "POST", "goals/" + goal.id() + "/confidence", "{\"rating\":\"5\",\"day\":\"%s\"}".formatted(TODAY.minusDays(3)));
        keep("chen", "PUT", "plans/active/profile", "{\"nextReview\":\"%s\"}".formatted(TODAY.minusDays(4)));
        Visitor chen = opened(goal, "chen");
        assertEquals(List.of("Measure behind its line", "Confidence falling", "Review overdue", "Next milestone near"),
                chen.find(".milepost-causes strong").allInnerTexts());
        Looks.at(chen.page(), "health-everything");
        chen.find(".milepost-reassess button").last().click();
        assertThat(chen.find(".milepost-dialog")).isVisible();
    }

    @Test
    @Requirement("S56")
    public void pausedAndDroppedGoals_areAskedForNothing() {
        GoalSketch goal = new GoalSketch(products, "olga", "Write a book", TODAY.minusDays(9));
        keep("olga", "PUT", "goals/" + goal.id() + "/outcome", "{\"outcome\":\"PAUSED\",\"reason\":\"The move comes first\",\"until\":\"%s\"}".formatted(TODAY.plusDays(60)));
        Visitor olga = opened(goal, "olga");
        assertThat(olga.find(".milepost-health-paused")).containsText("Paused");
        assertThat(olga.find(".milepost-causes")).hasCount(0);
        assertThat(olga.find(".milepost-facts")).not().containsText("overdue");
        Looks.at(olga.page(), "health-paused");
        keep("olga", "PUT", "goals/" + goal.id() + "/outcome", "{\"outcome\":\"DROPPED\",\"reason\":\"I would rather teach\"}");
        olga.visit(goal.page());
        assertThat(olga.find(".milepost-health-ended")).containsText("Ended");
        Looks.at(olga.page(), "health-ended");
    }

    private static void keep(String person, String method, String path, String values) {
        products.calls().rest(person, method, path, "{\"values\":" + values + "}").ok();
    }

    private static Visitor opened(GoalSketch goal, String person) {
        Visitor visitor = products.visitor("jira", person);
        visitor.visit(goal.page());
        return visitor;
    }
}
