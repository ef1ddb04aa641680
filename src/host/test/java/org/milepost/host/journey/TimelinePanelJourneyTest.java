package org.milepost.host.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.IssueRecord;

/** The milestone timeline on a goal's issue view: what it shows, and changing a plan without leaving the page. */
public class TimelinePanelJourneyTest {

    @ClassRule
    public static final Products products = Products.withDemoData();

    private static final LocalDate TODAY = OwnGoal.today();
    private static final String DIALOG = ".milepost-dialog";
    private static final String SUBMIT = DIALOG + " .aui-button-primary";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Visitor anna;

    @BeforeClass
    public static void setUp() {
        products.setUp("CAREER");
    }

    @After
    public void neverLeftThePage() {
        assertEquals("the page was not loaded anew", true, anna.page().evaluate("window.stayed === true"));
    }

    @Test
    @Requirement({"S16", "S23", "S24", "S27", "S57"})
    public void panel_showsTodayTargetStatesMovesAndEvidence() {
        GoalSketch goal = new GoalSketch(products, "anna", "Become a staff engineer", TODAY.plusMonths(10));
        long read = goal.milestone("Read the design papers", TODAY.minusDays(40));
        long lead = goal.milestone("Lead one design", TODAY.minusDays(20));
        goal.milestone("Give a talk", TODAY.plusMonths(4));
        goal.milestone("Mentor somebody", null);
        goal.reached(read, 45).evidence(read, "ABC-1", "Read them with Ben").moved(lead, TODAY.plusDays(5), 25).moved(lead, TODAY.plusDays(12), 3);
        open(goal);

        assertThat(find(".milepost-today text")).containsText("Today, " + DAY.format(TODAY));
        assertThat(find(".milepost-target text")).hasText("Target");
        assertThat(find(".milepost-facts")).containsText("Target " + DAY.format(TODAY.plusMonths(10)));
        assertThat(find(".milepost-mark")).hasCount(3);
        assertThat(find(".milepost-next-mark .milepost-label-title")).hasText("Lead one design");
        assertThat(find(".milepost-next-mark .milepost-ring")).hasCount(1);
        assertEquals("each move is drawn", 2, find(".milepost-next-mark .milepost-move").count());
        assertEquals("and where it began", 1, find(".milepost-next-mark .milepost-ghost").count());
        assertThat(line(lead)).containsText("moved 2 times, first planned for " + DAY.format(TODAY.minusDays(20)));
        assertThat(line(read)).containsText("Reached");
        assertThat(line(read)).containsText(DAY.format(TODAY.minusDays(45)));
        assertThat(line(read)).containsText("1 piece of evidence");
        assertThat(find("ul.milepost-list[aria-label='No date yet']")).containsText("Mentor somebody");
        line(lead).locator("summary").click();
        assertThat(line(lead).locator(".milepost-moves li")).hasCount(2);
        assertThat(line(lead)).containsText("Moved in Jira");
        Looks.fromAllSides(anna.page(), "panel");
    }

    @Test
    @Requirement({"S24", "S28", "S29", "S38"})
    public void milestone_isAddedMovedAndCompleted_byMouse() {
        GoalSketch goal = new GoalSketch(products, "anna", "Speak in public", TODAY.plusYears(1));
        open(goal);
        find("[data-milepost-action=add]").click();
        Looks.at(anna.page(), "panel-dialog-add");
        find(SUBMIT).click();
        assertThat(find(DIALOG + " [data-milepost-field=title] .error")).hasText("Please fill this in.");
        find(DIALOG + " [name=title]").fill("Speak at the team day");
        find(DIALOG + " [name=dueDate]").fill(TODAY.plusDays(30).toString());
        find(SUBMIT).click();
        assertThat(find(".milepost-item")).containsText("Speak at the team day");
        IssueRecord milestone = issue("Speak at the team day");
        assertEquals("Jira has it as a sub-task", Optional.of(goal.id()), milestone.parentId());

        line(milestone.id()).locator("[data-milepost-action=move]").click();
        assertThat(find(DIALOG)).containsText("Now: " + DAY.format(TODAY.plusDays(30)));
        find(DIALOG + " [name=dueDate]").fill(TODAY.plusDays(60).toString());
        find(SUBMIT).click();
        assertThat(find(DIALOG + " [data-milepost-field=reason] .error")).hasText("Please choose one.");
        Looks.at(anna.page(), "panel-dialog-move");
        find(DIALOG + " [name=reason]").selectOption("WAITING");
        find(DIALOG + " [name=note]").fill("The room is taken until spring.");
        find(SUBMIT).click();
        assertThat(line(milestone.id())).containsText(DAY.format(TODAY.plusDays(60)));
        assertEquals(Optional.of(TODAY.plusDays(60).toString()), issue("Speak at the team day").value(Field.DUE_DATE));
        line(milestone.id()).locator("summary").click();
        assertThat(line(milestone.id()).locator(".milepost-moves")).containsText("Waiting for someone");
        assertThat(line(milestone.id()).locator(".milepost-moves")).containsText("The room is taken until spring.");

        line(milestone.id()).locator("[data-milepost-action=complete]").click();
        find(DIALOG + " [name=worked]").fill("Rehearsing with Ben");
        Looks.at(anna.page(), "panel-dialog-complete");
        find(SUBMIT).click();
        assertThat(line(milestone.id())).containsText("Reached");
        line(milestone.id()).locator("summary").click();
        assertThat(line(milestone.id())).containsText("Rehearsing with Ben");
        assertTrue("done in Jira", issue("Speak at the team day").resolved().isPresent());
        assertThat(find(".milepost-facts")).containsText("1 of 1 milestones reached");
        Looks.at(anna.page(), "panel-completed");
    }

    @Test
    @Requirement({"S28", "S29", "S38"})
    public void lookingBack_canBeSkipped_andTargetAndGoalChangeLikewise() {
        GoalSketch goal = new GoalSketch(products, "anna", "Learn to negotiate", TODAY.plusMonths(3));
        long course = goal.milestone("Take the course", TODAY.plusDays(3));
        open(goal);
        line(course).locator("[data-milepost-action=complete]").click();
        find(DIALOG + " button[value=skip]").click();
        assertThat(line(course)).containsText("Reached");
        assertThat(line(course).locator(".milepost-answers")).hasCount(0);

        find("[data-milepost-action=move-goal]").click();
        find(DIALOG + " [name=dueDate]").fill(TODAY.plusMonths(5).toString());
        find(DIALOG + " [name=reason]").selectOption("LIFE");
        find(SUBMIT).click();
        assertThat(find(".milepost-facts")).containsText("Target " + DAY.format(TODAY.plusMonths(5)));
        assertEquals(1, find(".milepost-target .milepost-move").count());

        find("[data-milepost-action=complete-goal]").click();
        find(DIALOG + " button[value=skip]").click();
        assertThat(find(".milepost-facts .aui-lozenge-success")).hasText("Reached");
        assertThat(find("[data-milepost-action=add]")).hasCount(0);
        Looks.at(anna.page(), "panel-goal-reached");
    }

    @Test
    @Requirement("S16")
    public void undatedMilestone_getsADate_withoutBeingAskedWhy() {
        GoalSketch goal = new GoalSketch(products, "anna", "Try product management", null);
        long some = goal.milestone("Some day", null);
        open(goal);
        assertThat(line(some).locator("[data-milepost-action=move]")).hasText("Set date");
        line(some).locator("[data-milepost-action=move]").click();
        assertThat(find(DIALOG + " [name=reason]")).isHidden();
        Looks.at(anna.page(), "panel-dialog-date");
        find(DIALOG + " [name=dueDate]").fill(TODAY.plusDays(9).toString());
        find(SUBMIT).click();
        assertThat(line(some)).containsText(DAY.format(TODAY.plusDays(9)));
        assertThat(line(some).locator(".milepost-moves")).hasCount(0);
        find("[data-milepost-action=move-goal]").click();
        find(DIALOG + " [name=dueDate]").fill(TODAY.plusYears(1).toString());
        find(SUBMIT).click();
        assertThat(find(".milepost-facts")).containsText("Target " + DAY.format(TODAY.plusYears(1)));
        assertThat(find("[data-milepost-action=move-goal]")).hasText("Move target date");
    }

    @Test
    @Requirement("S28")
    public void withAKeyboardAlone_aMilestoneIsAddedMovedAndCompleted() {
        GoalSketch goal = new GoalSketch(products, "anna", "Write for the magazine", TODAY.plusYears(1));
        open(goal);
        tabTo("[data-milepost-action=add]");
        press("Enter");
        assertThat(find(DIALOG + " [name=title]")).isFocused();
        type("First article");
        press("Tab");
        type("05052027");
        press("Enter");
        assertThat(find(".milepost-item")).containsText("First article");
        assertThat(find("[data-milepost-action=add]")).isFocused();

        tabTo("[data-milepost-action=move]");
        press("Space");
        assertThat(find(DIALOG + " [name=dueDate]")).isFocused();
        press("Escape");
        assertThat(find(DIALOG)).hasCount(0);
        assertThat(find("[data-milepost-action=move]")).isFocused();
        press("Enter");
        assertThat(find(DIALOG + " [name=dueDate]")).isFocused();
        type("06062027");
        tabTo(DIALOG + " [name=reason]");
        type("Life");
        tabTo(SUBMIT);
        press("Enter");
        assertThat(find(".milepost-item")).containsText("6 Jun 2027");
        assertThat(find("[data-milepost-action=move]")).isFocused();

        press("Shift+Tab");
        assertThat(find("[data-milepost-action=complete]")).isFocused();
        press("Enter");
        assertThat(find(DIALOG + " [name=worked]")).isFocused();
        type("Writing early");
        tabTo(SUBMIT);
        press("Enter");
        assertThat(find(".milepost-item")).containsText("Reached");
        assertThat(find("[data-milepost-action=reflect]")).isFocused();
    }

    @Test
    public void afterJirasRefresh_everythingStillWorks_andAnOpenDialogKeepsWhatIsTyped() {
        GoalSketch goal = new GoalSketch(products, "anna", "Lead a guild", TODAY.plusYears(1));
        long first = goal.milestone("Find three members", TODAY.plusDays(10));
        open(goal);
        refreshed();
        line(first).locator("[data-milepost-action=move]").click();
        find(DIALOG + " [name=note]").fill("A sentence in the making");
        refreshed();
        assertThat(find(DIALOG)).hasCount(1);
        assertThat(find(DIALOG + " [name=note]")).hasValue("A sentence in the making");
        find(DIALOG + " [name=dueDate]").fill(TODAY.plusDays(20).toString());
        find(DIALOG + " [name=reason]").selectOption("CHANGED_MIND");
        find(SUBMIT).click();
        assertThat(line(first)).containsText(DAY.format(TODAY.plusDays(20)));
        refreshed();
        line(first).locator("[data-milepost-action=complete]").click();
        assertThat(find(DIALOG)).hasCount(1);
        find(DIALOG + " button[value=skip]").click();
        assertThat(line(first)).containsText("Reached");
    }

    @Test
    public void somebodyElsesChange_isTold_andWhatWasTypedStays() {
        GoalSketch goal = new GoalSketch(products, "anna", "Shadow an architect", TODAY.plusYears(1));
        long ask = goal.milestone("Ask three of them", TODAY.plusDays(10));
        open(goal);
        anna.expecting(409);
        line(ask).locator("[data-milepost-action=move]").click();
        find(DIALOG + " [name=dueDate]").fill(TODAY.plusDays(40).toString());
        find(DIALOG + " [name=reason]").selectOption("UNDERESTIMATED");
        find(DIALOG + " [name=note]").fill("They are all on a journey");
        products.calls().rest("anna", "POST", "milestones/" + ask + "/move",
                "{\"dueDate\":\"%s\",\"reason\":\"LIFE\",\"note\":\"from another tab\"}".formatted(TODAY.plusDays(15))).ok();
        find(SUBMIT).click();
        assertThat(find(DIALOG + " .milepost-message")).containsText("Somebody changed this in the meantime");
        Looks.at(anna.page(), "panel-conflict");
        assertThat(find(DIALOG + " [name=note]")).hasValue("They are all on a journey");
        find(DIALOG + " .milepost-message button").click();
        assertThat(find(DIALOG + " .milepost-message")).containsText("This is the current state");
        assertThat(find(DIALOG)).containsText("Now: " + DAY.format(TODAY.plusDays(15)));
        assertThat(find(DIALOG + " [name=dueDate]")).hasValue(TODAY.plusDays(40).toString());
        find(SUBMIT).click();
        assertThat(line(ask)).containsText(DAY.format(TODAY.plusDays(40)));
    }

    private void open(GoalSketch goal) {
        anna = products.visitor("jira", "anna");
        anna.visit(goal.page());
        anna.page().evaluate("window.stayed = true");
    }

    private Locator find(String selector) {
        return anna.find(selector);
    }

    private Locator line(long milestone) {
        return find(".milepost-item[data-milepost-milestone='" + milestone + "']");
    }

    private void press(String key) {
        anna.page().keyboard().press(key);
    }

    private void type(String text) {
        anna.page().keyboard().type(text);
    }

    /** Presses the tabulator until the focus is there, as often as a patient person would. */
    private void tabTo(String selector) {
        List<Object> way = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            press("Tab");
            if (Boolean.TRUE.equals(anna.page().evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
            way.add(anna.page().evaluate("() => document.activeElement.outerHTML.slice(0, 60)"));
        }
        throw new AssertionError("The tabulator does not lead to " + selector + " but to " + way);
    }

    /** Lets Jira refresh the issue view by itself, as after an inline edit, and waits until it has. */
    private void refreshed() {
        Page page = anna.page();
        page.evaluate("() => new Promise(done => { JIRA.one(JIRA.Events.ISSUE_REFRESHED, done);"
                + " JIRA.trigger(JIRA.Events.REFRESH_ISSUE_PAGE, [JIRA.Issue.getIssueId()]); }).then(() => true)");
    }

    private static IssueRecord issue(String summary) {
        return products.jira().issues().all().stream().filter(issue -> issue.summary().equals(summary)).findFirst().orElseThrow();
    }
}
