package org.milepost.host.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;

/** More ways to begin a goal: from a template, and after another one is achieved. */
public class NextGoalJourneyTest {

    @ClassRule
    public static final Products products = Products.withDemoData();

    private static Calls calls;

    @BeforeClass
    public static void setUp() {
        products.setUp("CAREER");
        calls = products.calls();
    }

    @Test
    @Requirement("S20")
    public void template_showsWhatItMakes_andBecomesAGoalInOnesOwnWords() {
        Visitor anna = products.visitor("jira", "anna");
        anna.visit("/jira/plugins/servlet/milepost/career");
        anna.find("[data-milepost-action=template]").click();
        assertThat(anna.find(".milepost-dialog .milepost-preview")).containsText("First step");
        anna.find(".milepost-dialog label[for^=milepost-template]").filter(new Locator.FilterOptions().setHasText("To team lead")).click();
        assertThat(anna.find(".milepost-dialog .milepost-preview .milepost-about")).containsText("team lead");
        Looks.fromAllSides(anna.page(), "next-template");
        anna.find(".milepost-dialog input[name=title]").fill("Run the payment team by the end of next year");
        // A whole goal is made before the page comes again.
        anna.page().waitForResponse("**/career/template", () -> anna.find(".milepost-dialog .aui-button-primary").click());

        assertThat(anna.find("h1")).hasText("My career");
        assertThat(anna.find("main, body").first()).containsText("Run the payment team by the end of next year");
        JsonNode goal = calls.rest("anna", "GET", "career", "").ok().get("goals").get(0);
        assertEquals("Run the payment team by the end of next year", goal.get("title").asText());
        assertEquals(calls.rest("anna", "GET", "templates/team-lead/filled", "").ok().get("milestones").size(), goal.get("milestones").size());
    }

    @Test
    @Requirement({"S61", "S62"})
    public void whoReachesAllThereIs_isAskedForWhatComesNext_withWhatWasLearnedInSight() {
        OwnGoal goal = OwnGoal.start(calls, "dana", "Become a staff engineer", "Lead one design");
        calls.rest("dana", "POST", "milestones/" + goal.milestone() + "/complete", "{\"improve\":\"Ask for feedback sooner\"}").ok();
        Visitor dana = products.visitor("jira", "dana");
        dana.visit("/jira/plugins/servlet/milepost/career?goal=" + goal.id());
        assertThat(dana.find(".milepost-next-up")).containsText("Ask for feedback sooner");
        Looks.at(dana.page(), "next-milestone");

        calls.rest("dana", "POST", "goals/" + goal.id() + "/complete", "{}").ok();
        dana.page().reload();
        Looks.at(dana.page(), "closing-asked");
        dana.find(".milepost-closing [data-milepost-action=part]").click();
        dana.find(".milepost-dialog [name=challenges]").fill("Finding anybody who had an hour");
        dana.find(".milepost-dialog [name=lessons]").fill("Show a sketch on day two, not a design on day twenty");
        dana.find(".milepost-dialog [name=skills]").fill("System design\nFacilitation");
        dana.find(".milepost-dialog .aui-button-primary").click();
        assertThat(dana.find(".milepost-closing .milepost-tags")).containsText("Facilitation");
        Looks.at(dana.page(), "closing");
        dana.find(".milepost-next-up [data-milepost-action=next-goal]").click();
        assertThat(dana.find(".milepost-dialog .milepost-said")).hasText("Show a sketch on day two, not a design on day twenty");
        dana.find(".milepost-dialog [name=from]").selectOption("1");
        assertThat(dana.find(".milepost-dialog input[name=goal]")).hasValue("Ask for feedback sooner");
        assertThat(dana.find(".milepost-dialog [name=relevant]")).hasValue("Ask for feedback sooner");
        dana.find(".milepost-dialog input[name=goal]").fill("Give a talk at the team day in May");
        Looks.at(dana.page(), "next-goal");
        dana.find(".milepost-dialog .aui-button-primary").click();

        assertThat(dana.find(".milepost-dialog")).hasCount(0);
        assertEquals(2, calls.rest("dana", "GET", "career", "").ok().get("goals").size());
    }
}
