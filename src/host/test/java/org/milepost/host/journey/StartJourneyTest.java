package org.milepost.host.journey;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.Grant;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.Permission;
import org.milepost.host.jira.model.ProjectRecord;

/** The one-minute start on "My career": four inputs, one submit, and nothing half made when it can't be. */
public class StartJourneyTest {

    @ClassRule
    public static final Products products = Products.empty();

    private static String beforeTheSetUp;

    @BeforeClass
    public static void comeTooEarly_thenSetUp() {
        Visitor anna = career("anna");
        beforeTheSetUp = anna.text();
        Looks.at(anna.page(), "start-not-set-up");
        products.setUp("CAREER");
    }

    @Test
    public void beforeTheSetUp_peopleAreToldWhatIsMissing_andGetNoForm() {
        assertTrue(beforeTheSetUp, beforeTheSetUp.contains("You can\u2019t start a goal yet Milepost is not set up yet."
                + " A Jira administrator has to choose the project for career goals."));
        assertFalse(beforeTheSetUp, beforeTheSetUp.contains("First milestone"));
    }

    @Test
    public void withoutPermissionToCreate_peopleAreTold_andGetNoForm() {
        ProjectRecord before = project();
        products.jira().projects().put(before.granting(Permission.CREATE_ISSUES, Grant.group("managers")));
        try {
            Visitor ben = career("ben");
            assertTrue(ben.text(), ben.text().contains("You may not create issues in the career project."
                    + " Ask a Jira administrator for the permission to create issues there."));
            assertEquals(0, ben.find("#milepost-start-form").count());
            Looks.at(ben.page(), "start-no-permission");
        } finally {
            products.jira().projects().put(before);
        }
    }

    @Test
    public void withSubTasksOff_peopleAreTold_andGetNoForm() {
        products.jira().settings().enableSubTasks(false);
        try {
            Visitor olga = career("olga");
            assertTrue(olga.text(), olga.text().contains("Sub-tasks are switched off in Jira."
                    + " Milestones are sub-tasks: ask a Jira administrator to switch them on."));
            assertEquals(0, olga.find("#milepost-start-form").count());
        } finally {
            products.jira().settings().enableSubTasks(true);
        }
    }

    @Test
    public void whatIsSwitchedOffWhileSomebodyTypes_isTold_andNothingIsHalfMade() {
        Visitor ben = career("ben").expecting(403, 409, 400);
        ben.find("#milepost-start-goal").fill("Speak at a conference");
        ben.find("#milepost-start-milestone").fill("Speak at the team day");
        int issues = issues().size();
        products.jira().settings().enableSubTasks(false);
        try {
            submit(ben);
            see(ben.find("#milepost-start-form [role=alert]:has-text('Sub-tasks are switched off in Jira.')"));
            Looks.at(ben.page(), "start-refused");
        } finally {
            products.jira().settings().enableSubTasks(true);
        }
        assertEquals("nothing was made", issues, issues().size());
        assertEquals("Speak at a conference", ben.find("#milepost-start-goal").inputValue());
        assertEquals("Speak at the team day", ben.find("#milepost-start-milestone").inputValue());
        submit(ben);
        see(ben.find("h3:has-text('Speak at a conference')"));
    }

    @Test
    @Requirement({"S16", "S24", "S65"})
    public void fourInputsAndOneSubmit_makeAGoalWithAMilestone_asIssues() {
        LocalDate target = LocalDate.now().plusYears(1);
        LocalDate due = LocalDate.now().plusMonths(2);
        Visitor chen = career("chen");
        Looks.fromAllSides(chen.page(), "start-form");
        assertEquals("inputs to fill in", 4, chen.find("#milepost-start-form input:visible, #milepost-start-form textarea:visible").count());
        chen.find("#milepost-start-goal").fill("Lead the design of one of our services");
        chen.find("#milepost-start-target").fill(target.toString());
        chen.find("#milepost-start-milestone").fill("Present a design to the team");
        chen.find("#milepost-start-due").fill(due.toString());
        submit(chen);
        see(chen.find(".aui-flag:has-text('Your goal is on its way')"));
        see(chen.find(".milepost-next-step:has-text('Present a design to the team')"));
        Looks.fromAllSides(chen.page(), "start-done");

        IssueRecord goal = issue("Lead the design of one of our services");
        IssueRecord milestone = issue("Present a design to the team");
        assertEquals(List.of("Career Goal", "Career Milestone"), Stream.of(goal, milestone).map(StartJourneyTest::typeOf).toList());
        assertEquals(Optional.of(target.toString()), goal.value(Field.DUE_DATE));
        assertEquals(Optional.of(due.toString()), milestone.value(Field.DUE_DATE));
        assertEquals("a sub-task of the goal", Optional.of(goal.id()), milestone.parentId());
        chen.find("h3 a:has-text('Lead the design')").click();
        chen.find("a.aui-button:has-text('" + goal.key() + "')").click();
        chen.page().waitForURL("**/browse/" + goal.key());
        assertEquals("Career Goal", chen.find("#type-val").innerText().strip());
        assertEquals("Chen sees the security level", "Reporter only", chen.find("#security-val").innerText());
        chen.find(".milepost-item-title a").click();
        assertEquals("Career Milestone", chen.find("#type-val").innerText().strip());
        assertEquals(goal.key(), chen.find("#parent_issue_summary").innerText());
        Looks.at(chen.page(), "milestone-issue");
    }

    @Test
    public void theGoalAlone_isEnough() {
        Visitor dana = career("dana");
        dana.find("#milepost-start-goal").fill("Produktmanagerin werden");
        submit(dana);
        see(dana.find("h3:has-text('Produktmanagerin werden')"));
        assertEquals(Optional.empty(), issue("Produktmanagerin werden").value(Field.DUE_DATE));
        Looks.at(dana.page(), "start-goal-alone-de");
    }

    @Test
    public void byKeyboardAlone_aGoalIsStarted() {
        Visitor farah = career("farah");
        farah.find("#milepost-start-goal").focus();
        farah.page().keyboard().type("Mentor somebody");
        farah.page().keyboard().press("Tab");
        // Day and month are typed one after the other, in an order that depends on the browser.
        farah.page().keyboard().type("06062027");
        farah.page().keyboard().press("Enter");
        see(farah.find("h3:has-text('Mentor somebody')"));
        assertEquals(Optional.of("2027-06-06"), issue("Mentor somebody").value(Field.DUE_DATE));
    }

    @Test
    public void badInput_isToldAtItsField_andKeepsWhatWasTyped() {
        Visitor emre = career("emre").expecting(400);
        int issues = issues().size();
        emre.find("#milepost-start-milestone").fill("Ein Meilenstein");
        refused(emre, "goal", "   ", "Bitte f\u00fcllen Sie das aus");
        refused(emre, "goal", "x".repeat(300), "255 Zeichen");
        Looks.at(emre.page(), "start-too-long-de");
        emre.find("#milepost-start-goal").fill("Ein Ziel");
        refused(emre, "target", "0001-01-01", "1970-01-01");
        emre.find("#milepost-start-target").fill("");
        refused(emre, "due", "9999-12-31", "2100-12-31");
        Looks.at(emre.page(), "start-bad-date-de");
        emre.find("#milepost-start-due").fill("2027-01-31");
        refused(emre, "milestone", "", "Bitte f\u00fcllen Sie das aus");
        assertEquals("nothing was made", issues, issues().size());
        assertEquals("Ein Ziel", emre.find("#milepost-start-goal").inputValue());
        assertEquals("2027-01-31", emre.find("#milepost-start-due").inputValue());
    }

    @Test
    public void halfADate_isNotTakenForNone() {
        Visitor emre = career("emre");
        emre.find("#milepost-start-goal").fill("Ein Ziel mit halbem Datum");
        emre.find("#milepost-start-target").focus();
        emre.page().keyboard().type("0105");
        submit(emre);
        see(emre.find("#milepost-start-target-error:has-text('ganzes Datum')"));
        assertEquals("nothing was sent", 1, emre.find("#milepost-start-goal").count());
    }

    @Test
    public void withoutScript_thePageCanBeRead_andHasNoDeadButtons() {
        Visitor noah = products.withoutScript("jira", "noah");
        noah.visit("/jira/plugins/servlet/milepost/career");
        assertTrue(noah.text(), noah.text().contains("geht nur mit JavaScript"));
        assertEquals(0, noah.find(".milepost-page button:visible, .milepost-page input:visible").count());
        Looks.withoutScript(noah.page(), "start-without-script-de");
    }

    /** Types into a field of the start form, submits, and finds the words below it, told to screen readers as its description. */
    private static void refused(Visitor visitor, String field, String typed, String words) {
        Locator input = visitor.find("#milepost-start-" + field);
        input.fill(typed);
        submit(visitor);
        see(visitor.find("#milepost-start-" + field + "-error:has-text('" + words + "')"));
        assertEquals("kept", typed, input.inputValue());
        assertEquals("true", input.getAttribute("aria-invalid"));
        assertTrue(input.getAttribute("aria-describedby").contains("milepost-start-" + field + "-error"));
        see(visitor.find("#milepost-start-" + field + ":focus"));
    }

    private static void submit(Visitor visitor) {
        visitor.find("#milepost-start-form [type=submit]").click();
    }

    private static void see(Locator locator) {
        locator.waitFor();
    }

    private static Visitor career(String name) {
        Visitor visitor = products.visitor("jira", name);
        visitor.visit("/jira/plugins/servlet/milepost/career");
        return visitor;
    }

    private static ProjectRecord project() {
        return products.jira().projects().byKey("CAREER").orElseThrow();
    }

    private static List<IssueRecord> issues() {
        return products.jira().issues().all();
    }

    private static IssueRecord issue(String summary) {
        return issues().stream().filter(issue -> issue.summary().equals(summary)).findFirst().orElseThrow();
    }

    private static String typeOf(IssueRecord issue) {
        return products.jira().types().byId(issue.typeId()).orElseThrow().name();
    }
}
