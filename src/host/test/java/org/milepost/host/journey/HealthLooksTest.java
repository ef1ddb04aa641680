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
        dana.find(".milepost-main > .milepost-fold:last-child > summary").click();
        assertThat(dana.find(".milepost-health-achieved")).isVisible();
        Looks.at(dana.page(), "health-career-de");
    }

    private static Visitor opened(GoalSketch goal, String person) {
        Visitor visitor = products.visitor("jira", person);
        visitor.visit(goal.page());
        return visitor;
    }
}
