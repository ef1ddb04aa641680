package org.milepost.host.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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
    private static final String DIALOG = IssuePanel.DIALOG;
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
    @Requirement({"S16", "S23", "S24", "S27", "S57"})
    public void panel_showsTodayTargetStatesMovesAndEvidence() {
        GoalSketch goal = new GoalSketch(products, "anna", "Become a staff engineer", TODAY.plusMonths(10));
        long read = goal.milestone("Read the design papers", TODAY.minusDays(40));
        long lead = goal.milestone("Lead one design", TODAY.minusDays(20));
        goal.milestone("Give a talk", TODAY.plusMonths(4));
        goal.milestone("Mentor somebody", null);
        goal.reached(read, 45).evidence(read, "ABC-1", "Read them with Ben").moved(lead, TODAY.plusDays(5), 25).moved(lead, TODAY.plusDays(12), 3);
        panel = IssuePanel.open(products, "anna", goal);

        assertThat(panel.find(".milepost-today text")).containsText("Today, " + DAY.format(TODAY));
        assertThat(panel.find(".milepost-target text")).hasText("Target");
        assertThat(panel.find(".milepost-facts")).containsText("Target " + DAY.format(TODAY.plusMonths(10)));
        assertThat(panel.find(".milepost-mark")).hasCount(3);
        assertThat(panel.find(".milepost-next-mark .milepost-label-title")).hasText("Lead one design");
        assertThat(panel.find(".milepost-next-mark .milepost-ring")).hasCount(1);
        assertEquals("each move is drawn", 2, panel.find(".milepost-next-mark .milepost-move").count());
        assertEquals("and where it began", 1, panel.find(".milepost-next-mark .milepost-ghost").count());
        assertThat(panel.line(lead)).containsText("moved 2 times, first planned for " + DAY.format(TODAY.minusDays(20)));
        assertThat(panel.line(read)).containsText("Reached");
        assertThat(panel.line(read)).containsText(DAY.format(TODAY.minusDays(45)));
        assertThat(panel.line(read)).containsText("1 piece of evidence");
        assertThat(panel.find("ul.milepost-list[aria-label='No date yet']")).containsText("Mentor somebody");
        panel.line(lead).locator("summary").click();
        assertThat(panel.line(lead).locator(".milepost-moves li")).hasCount(2);
        assertThat(panel.line(lead)).containsText("Moved in Jira");
        Looks.fromAllSides(panel.visitor().page(), "panel");
    }

    @Test
    @Requirement({"S24", "S28", "S29", "S38"})
    public void milestone_isAddedMovedAndCompleted_byMouse() {
        GoalSketch goal = new GoalSketch(products, "anna", "Speak in public", TODAY.plusYears(1));
        panel = IssuePanel.open(products, "anna", goal);
        panel.button(0, "add").click();
        Looks.at(panel.visitor().page(), "panel-dialog-add");
        panel.submit();
        assertThat(panel.find(DIALOG + " [data-milepost-field=title] .error")).hasText("Please fill this in.");
        panel.field("title").fill("Speak at the team day");
        panel.field("dueDate").fill(TODAY.plusDays(30).toString());
        panel.submit();
        assertThat(panel.find(".milepost-item")).containsText("Speak at the team day");
        IssueRecord milestone = issue("Speak at the team day");
        assertEquals("Jira has it as a sub-task", Optional.of(goal.id()), milestone.parentId());

        panel.button(milestone.id(), "move").click();
        assertThat(panel.find(DIALOG)).containsText("Now: " + DAY.format(TODAY.plusDays(30)));
        panel.field("dueDate").fill(TODAY.plusDays(60).toString());
        panel.submit();
        assertThat(panel.find(DIALOG + " [data-milepost-field=reason] .error")).hasText("Please choose one.");
        Looks.at(panel.visitor().page(), "panel-dialog-move");
        panel.field("reason").selectOption("WAITING");
        panel.field("note").fill("The room is taken until spring.");
        panel.submit();
        assertThat(panel.line(milestone.id())).containsText(DAY.format(TODAY.plusDays(60)));
        assertEquals(Optional.of(TODAY.plusDays(60).toString()), issue("Speak at the team day").value(Field.DUE_DATE));
        panel.line(milestone.id()).locator("summary").click();
        assertThat(panel.line(milestone.id()).locator(".milepost-moves")).containsText("Waiting for someone");
        assertThat(panel.line(milestone.id()).locator(".milepost-moves")).containsText("The room is taken until spring.");

        panel.button(milestone.id(), "complete").click();
        panel.field("worked").fill("Rehearsing with Ben");
        Looks.at(panel.visitor().page(), "panel-dialog-complete");
        panel.submit();
        assertThat(panel.line(milestone.id())).containsText("Reached");
        panel.line(milestone.id()).locator("summary").click();
        assertThat(panel.line(milestone.id())).containsText("Rehearsing with Ben");
        assertTrue("done in Jira", issue("Speak at the team day").resolved().isPresent());
        assertThat(panel.find(".milepost-facts")).containsText("1 of 1 milestones reached");
        Looks.at(panel.visitor().page(), "panel-completed");
    }

    @Test
    @Requirement({"S28", "S29", "S38"})
    public void lookingBack_canBeSkipped_andTargetAndGoalChangeLikewise() {
        GoalSketch goal = new GoalSketch(products, "anna", "Learn to negotiate", TODAY.plusMonths(3));
        long course = goal.milestone("Take the course", TODAY.plusDays(3));
        panel = IssuePanel.open(products, "anna", goal);
        panel.button(course, "complete").click();
        panel.find(DIALOG + " button[value=skip]").click();
        assertThat(panel.line(course)).containsText("Reached");
        assertThat(panel.line(course).locator(".milepost-answers")).hasCount(0);

        panel.button(0, "move-goal").click();
        panel.field("dueDate").fill(TODAY.plusMonths(5).toString());
        panel.field("reason").selectOption("LIFE");
        panel.submit();
        assertThat(panel.find(".milepost-facts")).containsText("Target " + DAY.format(TODAY.plusMonths(5)));
        assertEquals(1, panel.find(".milepost-target .milepost-move").count());

        panel.button(0, "complete-goal").click();
        panel.submit();
        assertThat(panel.find(".milepost-health-achieved")).containsText("Reached");
        assertThat(panel.button(0, "add")).hasCount(0);
        Looks.at(panel.visitor().page(), "panel-goal-reached");
    }

    @Test
    @Requirement("S16")
    public void undatedMilestone_getsADate_withoutBeingAskedWhy() {
        GoalSketch goal = new GoalSketch(products, "anna", "Try product management", null);
        long some = goal.milestone("Some day", null);
        panel = IssuePanel.open(products, "anna", goal);
        assertThat(panel.button(some, "move")).hasText("Set date");
        panel.button(some, "move").click();
        assertThat(panel.field("reason")).isHidden();
        Looks.at(panel.visitor().page(), "panel-dialog-date");
        panel.field("dueDate").fill(TODAY.plusDays(9).toString());
        panel.submit();
        assertThat(panel.line(some)).containsText(DAY.format(TODAY.plusDays(9)));
        assertThat(panel.line(some).locator(".milepost-moves")).hasCount(0);
        panel.button(0, "move-goal").click();
        panel.field("dueDate").fill(TODAY.plusYears(1).toString());
        panel.submit();
        assertThat(panel.find(".milepost-facts")).containsText("Target " + DAY.format(TODAY.plusYears(1)));
        assertThat(panel.button(0, "move-goal")).hasText("Move target date");
    }

    private static IssueRecord issue(String summary) {
        return products.jira().issues().all().stream().filter(issue -> issue.summary().equals(summary)).findFirst().orElseThrow();
    }
}
