package org.milepost.host.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Optional;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.Grant;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.Permission;
import org.milepost.host.jira.model.ProjectRecord;
import org.milepost.host.jira.model.Workflows;

/** Completing in a project whose workflow asks something itself: Jira's own way is opened, and nothing written is lost. */
public class JiraScreenJourneyTest {

    @ClassRule
    public static final Products products = Products.empty();

    private static final String DIALOG = ".milepost-dialog";

    @BeforeClass
    public static void setUp() {
        products.jira().projects().put(project().withWorkflow(Workflows.HARD));
        products.setUp("CAREER");
    }

    @Test
    @Requirement({"S29", "S38"})
    public void twoWaysToBeDone_leadToTheIssue_andWhatWasWrittenCanBeSaved() {
        GoalSketch goal = new GoalSketch(products, "anna", "Become a staff engineer", OwnGoal.today().plusYears(1));
        long milestone = goal.milestone("Lead one design", OwnGoal.today().plusDays(5));
        Visitor anna = asked(goal, milestone);
        Looks.at(anna.page(), "jira-screen");
        assertThat(anna.find(DIALOG + " .milepost-message a")).hasAttribute("href", "/jira/browse/" + issue(milestone).key());
        Page tab = anna.context().waitForPage(() -> anna.find(DIALOG + " .milepost-message a").click());
        tab.locator("a:text-is('Close Issue')").click();
        assertThat(tab.locator("#status-val")).hasText("Closed");
        tab.close();

        anna.find(DIALOG + " button:text-is('Save what I wrote')").click();
        assertThat(anna.find(DIALOG + " .milepost-message [role=status]")).hasText("Saved");
        anna.find(DIALOG + " button:text-is('Cancel')").click();
        Locator line = anna.find(".milepost-item[data-milepost-milestone='" + milestone + "']");
        assertThat(line).containsText("Reached");
        line.locator("summary").click();
        assertThat(line.locator(".milepost-answers")).containsText("Asking early");
    }

    @Test
    @Requirement("S38")
    public void theOnlyWayWithAScreen_leadsToThatScreen() {
        ProjectRecord before = project();
        products.jira().projects().put(before.granting(Permission.CLOSE_ISSUES, Grant.group("administrators")));
        try {
            GoalSketch goal = new GoalSketch(products, "anna", "Mentor somebody", OwnGoal.today().plusYears(1));
            long milestone = goal.milestone("Find somebody", OwnGoal.today().plusDays(5));
            Visitor anna = asked(goal, milestone);
            Page tab = anna.context().waitForPage(() -> anna.find(DIALOG + " .milepost-message a").click());
            tab.locator("select[name=resolution]").selectOption("Done");
            Looks.at(tab, "jira-screen-resolution");
            tab.locator("form:has([name=resolution]) [type=submit]").first().click();
            assertThat(tab.locator("#status-val")).hasText("Resolved");
            assertEquals(Optional.of("10000"), issue(milestone).value(Field.RESOLUTION));
        } finally {
            products.jira().projects().put(before);
        }
    }

    /** Somebody completes a milestone, looks back on it, and is told that Jira asks for more. */
    private static Visitor asked(GoalSketch goal, long milestone) {
        Visitor anna = products.visitor("jira", "anna").expecting(409, 400);
        anna.visit(goal.page());
        anna.find(".milepost-item[data-milepost-milestone='" + milestone + "'] [data-milepost-action=complete]").click();
        anna.find(DIALOG + " [name=worked]").fill("Asking early");
        anna.find(DIALOG + " .aui-button-primary").click();
        assertThat(anna.find(DIALOG + " .milepost-message")).containsText("Jira asks for more here");
        assertThat(anna.find(DIALOG + " [name=worked]")).hasValue("Asking early");
        return anna;
    }

    private static IssueRecord issue(long id) {
        return products.jira().issues().byId(id).orElseThrow();
    }

    private static ProjectRecord project() {
        return products.jira().projects().byKey("CAREER").orElseThrow();
    }
}
