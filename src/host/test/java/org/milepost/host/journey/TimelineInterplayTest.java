package org.milepost.host.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;

/** The milestone timeline with a keyboard alone, through Jira's own refreshes of the issue view, and while somebody else changes the goal. */
public class TimelineInterplayTest {

    @ClassRule
    public static final Products products = Products.empty();

    private static final LocalDate TODAY = OwnGoal.today();
    private static final String DIALOG = IssuePanel.DIALOG;
    private static final String SUBMIT = IssuePanel.SUBMIT;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private IssuePanel panel;

    @BeforeClass
    public static void setUp() {
        products.setUp("CAREER");
    }

    @After
    public void neverLeftThePage() {
        assertTrue("the page was not loaded anew", panel.isSamePage());
    }

    @Test
    @Requirement("S28")
    public void withAKeyboardAlone_aMilestoneIsAddedMovedAndCompleted() {
        GoalSketch goal = new GoalSketch(products, "anna", "Write for the magazine", TODAY.plusYears(1));
        panel = IssuePanel.open(products, "anna", goal);
        panel.tabTo("[data-milepost-action=add]");
        panel.press("Enter");
        assertThat(panel.field("title")).isFocused();
        panel.type("First article");
        panel.press("Tab");
        panel.type("05052027");
        panel.press("Enter");
        assertThat(panel.find(".milepost-item")).containsText("First article");
        assertThat(panel.button(0, "add")).isFocused();

        panel.tabTo("[data-milepost-action=move]");
        panel.press("Space");
        assertThat(panel.field("dueDate")).isFocused();
        panel.press("Escape");
        assertThat(panel.find(DIALOG)).hasCount(0);
        assertThat(panel.button(0, "move")).isFocused();
        panel.press("Enter");
        assertThat(panel.field("dueDate")).isFocused();
        panel.type("06062027");
        panel.tabTo(DIALOG + " [name=reason]");
        panel.type("Life");
        panel.tabTo(SUBMIT);
        panel.press("Enter");
        assertThat(panel.find(".milepost-item")).containsText("6 Jun 2027");
        assertThat(panel.button(0, "move")).isFocused();

        panel.press("Shift+Tab");
        assertThat(panel.button(0, "complete")).isFocused();
        panel.press("Enter");
        assertThat(panel.field("worked")).isFocused();
        panel.type("Writing early");
        panel.tabTo(SUBMIT);
        panel.press("Enter");
        assertThat(panel.find(".milepost-item")).containsText("Reached");
        assertThat(panel.button(0, "reflect")).isFocused();
    }

    @Test
    public void afterJirasRefresh_everythingStillWorks_andAnOpenDialogKeepsWhatIsTyped() {
        GoalSketch goal = new GoalSketch(products, "anna", "Lead a guild", TODAY.plusYears(1));
        long first = goal.milestone("Find three members", TODAY.plusDays(10));
        panel = IssuePanel.open(products, "anna", goal);
        panel.refreshed();
        panel.button(first, "move").click();
        panel.field("note").fill("A sentence in the making");
        panel.refreshed();
        assertThat(panel.find(DIALOG)).hasCount(1);
        assertThat(panel.field("note")).hasValue("A sentence in the making");
        panel.field("dueDate").fill(TODAY.plusDays(20).toString());
        panel.field("reason").selectOption("CHANGED_MIND");
        panel.submit();
        assertThat(panel.line(first)).containsText(DAY.format(TODAY.plusDays(20)));
        panel.refreshed();
        panel.button(first, "complete").click();
        assertThat(panel.find(DIALOG)).hasCount(1);
        panel.find(DIALOG + " button[value=skip]").click();
        assertThat(panel.line(first)).containsText("Reached");
    }

    @Test
    public void somebodyElsesChange_isTold_andWhatWasTypedStays() {
        GoalSketch goal = new GoalSketch(products, "anna", "Shadow an architect", TODAY.plusYears(1));
        long ask = goal.milestone("Ask three of them", TODAY.plusDays(10));
        panel = IssuePanel.open(products, "anna", goal);
        panel.visitor().expecting(409);
        panel.button(ask, "move").click();
        panel.field("dueDate").fill(TODAY.plusDays(40).toString());
        panel.field("reason").selectOption("UNDERESTIMATED");
        panel.field("note").fill("They are all on a journey");
        products.calls().rest("anna", "POST", "milestones/" + ask + "/move",
                "{\"dueDate\":\"%s\",\"reason\":\"LIFE\",\"note\":\"from another tab\"}".formatted(TODAY.plusDays(15))).ok();
        panel.submit();
        assertThat(panel.find(DIALOG + " .milepost-message")).containsText("Somebody changed this in the meantime");
        Looks.at(panel.visitor().page(), "panel-conflict");
        assertThat(panel.field("note")).hasValue("They are all on a journey");
        panel.find(DIALOG + " .milepost-message button").click();
        assertThat(panel.find(DIALOG + " .milepost-message")).containsText("This is the current state");
        assertThat(panel.find(DIALOG)).containsText("Now: " + DAY.format(TODAY.plusDays(15)));
        assertThat(panel.field("dueDate")).hasValue(TODAY.plusDays(40).toString());
        panel.submit();
        assertThat(panel.line(ask)).containsText(DAY.format(TODAY.plusDays(40)));
    }
}
