package org.milepost.host.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;

/** The milestone timeline of goals that are hard to draw: wide and narrow, nothing lies on anything else, nothing is cut off unsaid. */
public class TimelineLooksTest {

    @ClassRule
    public static final Products products = Products.empty();

    private static final LocalDate TODAY = OwnGoal.today();
    private static final String LONG = "Lead the architecture of the export service together with the platform team and present what came of it to everybody who "
            + "asked for it during the last two years, including those who have moved on to other teams, and write down what we learned on the way in the handbook of the guild, each year, so that those who come after us need not find all of it out again";
    private static final String UNBROKEN = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(4);
    private static final String HEBREW = "\u05dc\u05d4\u05d5\u05d1\u05d9\u05dc \u05ea\u05db\u05e0\u05d5\u05df \u05d0\u05d7\u05d3 (v2)";
    private static final String ARABIC = "\u062a\u0642\u062f\u064a\u0645 \u0645\u062d\u0627\u0636\u0631\u0629 \u0641\u064a \u0627\u0644\u0645\u0624\u062a\u0645\u0631";

    @BeforeClass
    public static void setUp() {
        products.setUp("CAREER");
    }

    @Test
    @Requirement("S23")
    public void noMilestone_invitesTheFirst() {
        Visitor anna = looked(new GoalSketch(products, "anna", "Become a staff engineer", null), "timeline-none", "anna");
        assertThat(anna.find(".milepost-empty")).containsText("One is enough to begin.");
        looked(new GoalSketch(products, "anna", "Become a staff engineer", TODAY.plusYears(1)), "timeline-none-target", "anna");
    }

    @Test
    @Requirement({"S16", "S23"})
    public void oneMilestone_isThereInPictureAndList() {
        GoalSketch goal = new GoalSketch(products, "anna", "Become a staff engineer", TODAY);
        goal.milestone("Lead one design", TODAY);
        looked(goal, "timeline-one", "anna");
    }

    @Test
    @Requirement("S23")
    public void thirtyMilestones_fit_andTheNextIsInSight() {
        GoalSketch goal = new GoalSketch(products, "dana", "Vierzig Wochen \u00fcben", TODAY.plusMonths(14));
        IntStream.range(0, 28).forEach(i -> {
            long id = goal.milestone("\u00dcbungswoche Nummer " + (i + 1), TODAY.plusDays(i * 15L - 120));
            if (i < 7) {
                goal.reached(id, 120 - i * 15);
            } else if (i % 5 == 0) {
                goal.moved(id, TODAY.plusDays(i * 15L - 90), 2);
            }
        });
        goal.milestone("Irgendwann einmal lehren", null);
        goal.milestone("Irgendwann ein Buch", null);
        Visitor dana = looked(goal, "timeline-thirty-de", "dana");
        assertThat(dana.find(".milepost-is-next")).isVisible();
        assertThat(dana.find(".milepost-mark")).hasCount(28);
    }

    @Test
    @Requirement("S23")
    public void longAndRightToLeftTitles_stayInTheirPlaces() {
        GoalSketch goal = new GoalSketch(products, "anna", LONG.substring(0, 255), TODAY.plusMonths(9));
        goal.milestone(LONG.substring(0, 254) + "!", TODAY.plusDays(3));
        goal.milestone(UNBROKEN.substring(0, 255), TODAY.plusDays(80));
        goal.milestone(HEBREW, TODAY.plusDays(90));
        long talk = goal.milestone(ARABIC, TODAY.minusDays(30));
        goal.moved(talk, TODAY.plusDays(200), 4);
        goal.milestone(UNBROKEN.substring(1, 256), TODAY.plusMonths(9));
        goal.milestone(HEBREW + " " + LONG.substring(0, 200), null);
        Visitor anna = looked(goal, "timeline-titles", "anna");
        anna.find(".milepost-item:has-text('" + ARABIC + "') [data-milepost-action=move]").click();
        Looks.at(anna.page(), "timeline-titles-dialog");
    }

    @Test
    @Requirement("S23")
    public void yearsApart_areDrawnOnAScaleThatSaysSo() {
        GoalSketch goal = new GoalSketch(products, "anna", "Lead a department", TODAY.plusYears(8));
        long first = goal.milestone("First team", TODAY.minusYears(4));
        goal.reached(first, 4 * 365);
        goal.milestone("Second team", TODAY.plusDays(20));
        goal.milestone("Third team", TODAY.plusDays(34));
        goal.milestone("Department", TODAY.plusYears(8));
        Visitor anna = looked(goal, "timeline-years", "anna");
        assertThat(anna.find(".milepost-picture figcaption")).containsText("The scale is not even");
    }

    @Test
    @Requirement({"S16", "S23"})
    public void whereThePictureHasNoRoom_theListShowsTodayAndTheTarget() {
        GoalSketch goal = new GoalSketch(products, "anna", "Become a staff engineer", TODAY.plusMonths(9));
        goal.reached(goal.milestone("Read the papers", TODAY.minusDays(30)), 31);
        goal.milestone("Lead one design", TODAY.minusDays(2));
        goal.milestone("Give a talk", TODAY.plusDays(60));
        Visitor anna = opened(goal, "anna");
        assertThat(anna.find(".milepost-day").first()).isHidden();
        anna.page().setViewportSize(400, 900);
        assertThat(anna.find(".milepost-picture")).isHidden();
        List<Locator> rows = anna.find("ol.milepost-list > li").all();
        assertEquals(List.of("Read the papers", "Lead one design", "Today", "Give a talk", "Target"), rows.stream()
                .map(row -> row.innerText().strip().split("\\n|,| \\d")[0]).toList());
        assertTrue(rows.stream().allMatch(Locator::isVisible));
        Looks.fromAllSides(anna.page(), "timeline-narrow");
    }

    @Test
    @Requirement("S23")
    public void withoutScript_allCanBeRead_andNoButtonIsDead() {
        GoalSketch goal = new GoalSketch(products, "anna", "Become a staff engineer", TODAY.plusMonths(9));
        long talk = goal.milestone("Give a talk", TODAY.minusDays(40));
        goal.moved(talk, TODAY.plusDays(30), 45);
        Visitor anna = products.withoutScript("jira", "anna");
        anna.visit(goal.page());
        assertThat(anna.find(".milepost-today text")).isVisible();
        assertThat(anna.find(".milepost-item")).containsText("moved once");
        anna.find(".milepost-item summary").click();
        assertThat(anna.find(".milepost-moves")).isVisible();
        assertTrue(anna.text(), anna.text().contains("Changing a plan needs JavaScript."));
        assertEquals(List.of(), anna.find(".milepost-goal button:visible").allInnerTexts());
        Looks.withoutScript(anna.page(), "timeline-without-script");
    }

    private static Visitor looked(GoalSketch goal, String name, String person) {
        Visitor visitor = opened(goal, person);
        assertEquals("in the picture of " + name, List.of(), Crowding.inPicture(visitor.page()));
        assertEquals("in the list of " + name, List.of(), Crowding.inList(visitor.page()));
        visitor.page().setViewportSize(400, 900);
        assertEquals("in the narrow list of " + name, List.of(), Crowding.inList(visitor.page()));
        Looks.at(visitor.page(), name);
        return visitor;
    }

    private static Visitor opened(GoalSketch goal, String person) {
        Visitor visitor = products.visitor("jira", person);
        visitor.visit(goal.page());
        return visitor;
    }
}
