package org.milepost.host.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.host.jira.model.Constants;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.IssueRecord;

/** Action steps where their owner meets them, by mouse and by keyboard. */
public class StepsJourneyTest {

    @ClassRule
    public static final Products products = Products.withDemoData();

    private static final LocalDate TODAY = OwnGoal.today();
    private static final String CAREER = "/jira/plugins/servlet/milepost/career";
    private static final String WORTH = ".milepost-worth-ask";
    private static final String NEXT = ".milepost-next-step ";

    private Visitor visitor;

    @BeforeClass
    public static void setUp() {
        products.setUp("CAREER");
    }

    @Test
    @Requirement({"S22", "S31", "S33", "S38"})
    public void nextStep_standsFirst_andIsDoneInOneClick_onTheIssue() {
        GoalSketch goal = new GoalSketch(products, "anna", "Speak at the architecture day", TODAY.plusMonths(6));
        goal.milestone("Talk to the team", TODAY.plusDays(40));
        step("anna", goal, "'text':'Ask Ben for his slides','due':'" + TODAY.plusDays(3) + "'");
        step("anna", goal, "'text':'Write three titles','due':'" + TODAY.plusDays(9) + "'");
        IssuePanel panel = IssuePanel.open(products, "anna", goal);
        assertThat(panel.find(".milepost-brief-step")).containsText("Ask Ben for his slides");
        assertThat(panel.find(".milepost-step-mark")).hasCount(2);
        Looks.at(panel.visitor().page(), "steps-panel");

        panel.find("[data-milepost-action=step-done]").focus();
        panel.press("Enter");

        assertThat(panel.find(".milepost-brief-step")).containsText("Write three titles");
        assertThat(panel.find("[data-milepost-action=step-done]")).isFocused();
        assertEquals(true, panel.isSamePage());
        assertThat(panel.find(WORTH)).containsText("\u201cAsk Ben for his slides\u201d: was it worth the time and effort?");
        assertThat(panel.find("[data-milepost-action=step-done]")).isFocused();
        Looks.at(panel.visitor().page(), "worth-panel");
        panel.press("Enter");
        assertThat(panel.find(".milepost-brief")).containsText("There is no open step.");
        assertThat(panel.find(WORTH)).containsText("Write three titles");
    }

    @Test
    @Requirement("S36")
    public void worth_isAskedAfterAStep_neverInTheWay_andAnsweredByKeyboardOrLater() {
        GoalSketch goal = new GoalSketch(products, "anna", "Write better designs", TODAY.plusMonths(6));
        for (String text : List.of("Read Ben's design", "Take the writing course", "Write one page", "Show it to two people")) {
            step("anna", goal, "'text':'" + text.replace("'", "\u2019") + "','due':'" + TODAY.plusDays(3) + "'");
        }
        visitor = products.visitor("jira", "anna");
        visitor.visit(CAREER + "?goal=" + goal.id());
        row("Read Ben\u2019s design").locator("[data-milepost-action=step-done]").click();
        Locator next = row("Take the writing course").locator("[data-milepost-action=step-done]");
        assertThat(visitor.find(WORTH)).containsText("Only you see your answer.");
        assertThat(next).isFocused();
        Looks.at(visitor.page(), "worth-question");
        visitor.page().keyboard().press("Escape");
        assertThat(visitor.find(WORTH)).hasCount(0);
        assertThat(next).isFocused();

        visitor.page().keyboard().press("Enter");
        next = row("Write one page").locator("[data-milepost-action=step-done]");
        assertThat(visitor.find(WORTH)).containsText("Take the writing course");
        assertThat(next).isFocused();
        visitor.page().keyboard().press("Shift+Tab");
        assertThat(visitor.find(WORTH + " [data-milepost-worth-skip]")).isFocused();
        visitor.page().keyboard().press("Shift+Tab");
        visitor.page().keyboard().press("Shift+Tab");
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.find(WORTH + " [aria-pressed=true]")).hasText("Partly");
        visitor.find(WORTH + " textarea").fill("Two days, and one of them for beginners");
        Looks.at(visitor.page(), "worth-answered");
        visitor.page().keyboard().press("Tab");
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.find(WORTH)).hasCount(0);
        assertThat(next).isFocused();

        steps().locator("summary").click();
        assertThat(row("Take the writing course")).containsText("Partly worth the effort Two days, and one of them for beginners");
        row("Read Ben\u2019s design").locator("[data-milepost-action=part-worth]").click();
        visitor.find(".milepost-dialog .aui-button-primary").click();
        assertThat(visitor.find(".milepost-dialog .error").first()).containsText("Please");
        visitor.find(".milepost-dialog label:has-text('No')").last().click();
        Looks.at(visitor.page(), "worth-dialog");
        visitor.find(".milepost-dialog .aui-button-primary").click();
        assertThat(row("Read Ben\u2019s design")).containsText("Not worth the effort");
        assertThat(row("Read Ben\u2019s design").locator("[data-milepost-action=part-worth]")).isFocused();
        visitor.page().reload();
        steps().locator("summary").click();
        assertThat(row("Read Ben\u2019s design")).containsText("Not worth the effort");
        Looks.at(visitor.page(), "worth-rows");
        row("Read Ben\u2019s design").locator("[data-milepost-action=part-worth]").click();
        visitor.find(".milepost-dialog button[value=take-back]").click();
        assertThat(row("Read Ben\u2019s design").locator("[data-milepost-worth]")).isHidden();
    }

    @Test
    @Requirement({"S31", "S38"})
    public void nextStep_standsFirst_onMyCareer_andOnEachCard() {
        GoalSketch goal = new GoalSketch(products, "chen", "Pass on what I know", TODAY.plusMonths(6));
        goal.milestone("Turn my notes into a guide", TODAY.plusDays(20));
        GoalSketch other = new GoalSketch(products, "chen", "Speak abroad", TODAY.plusMonths(9));
        new GoalSketch(products, "chen", "Nothing to do yet", TODAY.plusMonths(9));
        step("chen", goal, "'text':'Ask two readers','due':'" + TODAY.plusDays(2) + "'");
        step("chen", goal, "'text':'Choose a title','due':'" + TODAY.plusDays(4) + "'");
        step("chen", other, "'text':'Practise aloud','every':'DAY'");
        visitor = products.visitor("jira", "chen");
        visitor.visit(CAREER);
        assertThat(visitor.find(NEXT + ".milepost-next-name").first()).hasText("Ask two readers");
        assertThat(card(other)).containsText("Practise aloud");
        assertThat(visitor.find(".milepost-goal-cards")).containsText("No open step");
        Looks.at(visitor.page(), "steps-career");

        visitor.find(NEXT + "[data-milepost-action=step-done]").click();
        assertThat(visitor.find(NEXT + ".milepost-next-name").first()).hasText("Choose a title");
        assertThat(visitor.find(NEXT + "[data-milepost-action=step-done]")).isFocused();
        assertThat(visitor.find(WORTH)).containsText("Ask two readers");
        Looks.at(visitor.page(), "worth-career");
        card(other).locator("[data-milepost-action=step-tick]").click();
        assertThat(card(other)).not().containsText("Practise aloud");
        card(goal).locator("[data-milepost-action=step-done]").click();
        assertThat(card(goal).locator(WORTH)).containsText("Choose a title");
    }

    @Test
    @Requirement("S31")
    public void order_isChangedByKeyboard_andTheFocusStays() {
        GoalSketch goal = new GoalSketch(products, "anna", "Lead a guild", TODAY.plusMonths(6));
        for (String text : List.of("First", "Second", "Third")) {
            step("anna", goal, "'text':'" + text + "'");
        }
        visitor = products.visitor("jira", "anna");
        visitor.visit(CAREER + "?goal=" + goal.id());
        Locator third = row("Third");
        third.locator("[data-milepost-action=step-up]").focus();
        visitor.page().keyboard().press("Enter");
        assertOrder("First", "Third", "Second");
        assertThat(row("Third").locator("[data-milepost-action=step-up]")).isFocused();
        visitor.page().keyboard().press("Enter");
        assertOrder("Third", "First", "Second");
        assertThat(row("Third").locator("[data-milepost-action=step-up]")).isDisabled();
        assertThat(row("Third").locator("[data-milepost-action=step-down]")).isFocused();
        row("Third").locator("[data-milepost-action=step-done]").click();
        assertThat(steps()).containsText("1 step done");
        assertThat(row("First").locator("[data-milepost-action=step-done]")).isFocused();
    }

    @Test
    @Requirement("S32")
    public void habit_isTickedForNow_andForAWeekThatWasForgotten() {
        GoalSketch goal = new GoalSketch(products, "anna", "Understand our queues", TODAY.plusMonths(6));
        visitor = products.visitor("jira", "anna");
        visitor.visit(CAREER + "?goal=" + goal.id());
        steps().locator("[data-milepost-new=ACTION_STEP]").click();
        visitor.find(".milepost-dialog [name=text]").fill("Read one post-mortem");
        visitor.find(".milepost-dialog [name=every]").selectOption("WEEK");
        Looks.at(visitor.page(), "steps-dialog");
        visitor.find(".milepost-dialog .aui-button-primary").click();
        assertThat(row("Read one post-mortem")).containsText("not done lately");

        Locator periods = row("Read one post-mortem").locator(".milepost-period");
        assertThat(periods).hasCount(6);
        periods.last().click();
        assertThat(row("Read one post-mortem")).containsText("1 of the last 6 weeks");
        assertThat(row("Read one post-mortem").locator(".milepost-period").last()).isFocused();
        row("Read one post-mortem").locator(".milepost-period").nth(2).click();
        assertThat(row("Read one post-mortem")).containsText("2 of the last 6 weeks");
        assertThat(row("Read one post-mortem").locator(".milepost-period[aria-pressed=true]")).hasCount(2);
        step("anna", goal, "'text':'Walk','every':'DAY'");
        step("anna", goal, "'text':'Write to my mentor','every':'MONTH'");
        visitor.visit(CAREER + "?goal=" + goal.id());
        Looks.at(visitor.page(), "steps-habits");
        row("Read one post-mortem").locator(".milepost-period").nth(2).click();
        assertThat(row("Read one post-mortem")).containsText("1 of the last 6 weeks");
    }

    @Test
    @Requirement({"S30", "S38"})
    public void stepThatFollowsATicket_isDoneAndOpenAgainWithIt_andNamesItOnlyToWhoMayBrowseIt() {
        IssueRecord ticket = products.jira().issues().byKey("ABC-90").orElseThrow();
        GoalSketch goal = new GoalSketch(products, "ben", "Own a service", TODAY.plusMonths(6));
        visitor = products.visitor("jira", "ben");
        visitor.visit(CAREER + "?goal=" + goal.id());
        steps().locator("[data-milepost-new=ACTION_STEP]").click();
        visitor.find(".milepost-dialog [name=text]").fill("See it through");
        visitor.find(".milepost-dialog [name=follows]").fill("abc-90");
        visitor.find(".milepost-dialog .aui-button-primary").click();
        assertThat(row("See it through")).containsText("Done when its ticket is resolved. ABC-90");
        assertThat(steps().locator("[data-milepost-action=step-done]")).hasCount(0);
        Looks.at(visitor.page(), "steps-follows");
        row("See it through").locator("[data-milepost-action=part]").click();
        assertThat(visitor.find(".milepost-dialog [name=follows]")).hasValue("ABC-90");
        assertThat(visitor.find(".milepost-dialog .milepost-told")).hasText(ticket.summary());
        Looks.at(visitor.page(), "steps-follows-edit");
        visitor.find(".milepost-dialog .aui-button-link").click();

        products.jira().issues().change(ticket.id(), ticket.creatorKey(), Map.of(Field.STATUS, Optional.of(Constants.DONE.id()), Field.RESOLUTION,
                Optional.of(Constants.RESOLUTION_DONE.id())), Instant.now());
        visitor.visit(CAREER + "?goal=" + goal.id());
        assertThat(steps()).containsText("1 step done");
        assertThat(steps()).containsText("There is no open step.");
        JsonNode step = products.calls().rest("ben", "GET", "goals/" + goal.id(), "").ok().get("detail").get("steps").get(0);
        assertEquals(true, step.get("done").asBoolean());
        assertEquals("RESOLVED", step.get("followed").get("state").asText());
        assertEquals("ABC-90", step.get("followed").get("key").asText());

        products.jira().issues().change(ticket.id(), ticket.creatorKey(), Map.of(Field.STATUS, ticket.value(Field.STATUS), Field.RESOLUTION, Optional.empty()), Instant.now());
        visitor.visit(CAREER + "?goal=" + goal.id());
        assertThat(row("See it through")).containsText("Done when its ticket is resolved.");
    }

    private Locator card(GoalSketch goal) {
        return visitor.find("[data-milepost-card='" + goal.id() + "']");
    }

    private Locator steps() {
        return visitor.find("section[aria-labelledby=milepost-steps-title]");
    }

    private Locator row(String text) {
        return steps().locator(".milepost-row[data-milepost-name='" + text + "']");
    }

    private void assertOrder(String... texts) {
        assertThat(steps().locator(".milepost-row .milepost-row-main > p:first-child")).hasText(texts);
    }

    private static void step(String owner, GoalSketch goal, String values) {
        products.calls().rest(owner, "POST", "goals/" + goal.id() + "/steps", ("{'values':{" + values + "}}").replace('\'', '"')).ok();
    }
}
