package org.milepost.host.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;

/** Everything of one goal on its page, as its owner fills it in and as others see it. */
public class GoalPageJourneyTest {

    @ClassRule
    public static final Products products = Products.empty();

    private static final LocalDate TODAY = OwnGoal.today();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final String DIALOG = ".milepost-dialog";

    private Visitor anna;

    @BeforeClass
    public static void setUp() {
        products.setUp("CAREER");
    }

    @Test
    @Requirement({"S11", "S12", "S13", "S14", "S15"})
    public void aVagueGoal_isMendedLetterByLetter() {
        GoalSketch goal = new GoalSketch(products, "anna", "More visibility", null);
        open(goal);
        assertThat(letter("Specific")).containsText("Specific is missing");
        assertThat(letter("Time-bound")).containsText("Time-bound is missing");
        Looks.at(anna.page(), "goal-page-vague");

        letter("Specific").locator("button").click();
        field("specific").fill("Learn more");
        assertThat(anna.find(DIALOG + " .milepost-hints")).containsText("Specific is missing");
        Looks.at(anna.page(), "goal-dialog-hint");
        field("specific").fill("Hold two talks at the architecture day, one of them alone");
        assertThat(anna.find(DIALOG + " .milepost-hints")).isEmpty();
        submit();
        assertThat(letter("Specific")).containsText("Hold two talks at the architecture day");
        assertThat(letter("Specific")).not().containsText("is missing");
        assertThat(letter("Specific").locator("button")).isFocused();

        button("Rate").click();
        field("rating").selectOption("7");
        submit();
        assertThat(letter("Achievable")).not().containsText("is missing");
        assertThat(anna.find("#milepost-confidence-title")).isVisible();
    }

    @Test
    @Requirement({"S13", "S66"})
    public void measure_isSetUp_takesValues_andIsDrawn() {
        GoalSketch goal = new GoalSketch(products, "anna", "Lead five design reviews a month", TODAY.plusMonths(6));
        open(goal);
        button("Set up a measure").click();
        field("measure").fill("Design reviews led");
        field("unit").fill("a month");
        field("baseline").fill("1");
        field("target").fill("5");
        field("measuredFrom").fill(TODAY.minusDays(90).toString());
        Looks.at(anna.page(), "goal-dialog-measure");
        submit();
        value("1.5", 60);
        value("2", 30);
        value("3", 0);
        assertThat(measure()).containsText("3 a month on");
        assertThat(measure()).containsText("50% of the way since");
        assertThat(measure()).containsText("At the pace so far the target is reached around");
        assertThat(measure().locator(".milepost-plot-dot")).hasCount(3);
        measure().locator("summary").click();
        Locator last = measure().locator(".milepost-row").first();
        last.locator("button:has-text('Edit')").click();
        field("value").fill("much");
        submit();
        assertThat(anna.find(DIALOG + " [data-milepost-field=value] .error")).isVisible();
        assertThat(field("value")).hasValue("much");
        field("value").fill("4");
        submit();
        assertThat(measure()).containsText("75% of the way since");
        measure().locator("summary").click();
        measure().locator(".milepost-row").first().locator("button:has-text('Remove')").click();
        submit();
        assertThat(measure().locator(".milepost-plot-dot")).hasCount(2);
    }

    @Test
    @Requirement({"S30", "S31", "S37", "S38"})
    public void steps_areAddedDoneAndReopened() {
        GoalSketch goal = new GoalSketch(products, "anna", "Speak at the architecture day", TODAY.plusMonths(6));
        goal.milestone("Talk to the team", TODAY.plusDays(40));
        open(goal);
        assertThat(steps()).containsText("There is no open step.");
        button("Add step").click();
        field("text").fill("Ask Ben for his slides");
        field("due").fill(TODAY.plusDays(3).toString());
        field("milestone").selectOption("Talk to the team");
        submit();
        assertThat(steps()).containsText("Ask Ben for his slides");
        assertThat(steps()).containsText("Talk to the team");
        steps().locator("[data-milepost-action=step-done]").click();
        assertThat(steps()).containsText("1 step done");
        assertThat(steps()).containsText("There is no open step.");
        steps().locator("summary").click();
        steps().locator("[data-milepost-action=step-reopen]").click();
        assertThat(steps().locator("[data-milepost-action=step-done]")).isVisible();
    }

    @Test
    @Requirement("S17")
    public void aCircleOfGoals_isToldAtItsField_andWhatWasTypedStays() {
        GoalSketch far = new GoalSketch(products, "ben", "Head of platform", TODAY.plusYears(3));
        GoalSketch near = new GoalSketch(products, "ben", "Lead a team", TODAY.plusYears(1));
        parent(near, far);
        anna = products.visitor("jira", "ben").expecting(400, 409, 422);
        anna.visit(page(far));
        assertThat(anna.find(".milepost-chain a")).hasText("Lead a team");
        anna.find("[data-milepost-ask^=horizon]").click();
        field("parent").selectOption("Lead a team");
        field("serves").fill("Room to decide");
        submit();
        assertThat(anna.find(DIALOG + " [data-milepost-field=parent] .error")).isVisible();
        assertThat(field("serves")).hasValue("Room to decide");
        Looks.at(anna.page(), "goal-dialog-circle");
        field("parent").selectOption("");
        submit();
        assertThat(anna.find(".milepost-side")).containsText("Room to decide");
        anna.find(".milepost-chain a").click();
        assertThat(anna.find("h1")).hasText("Lead a team");
        assertThat(anna.find("ol.milepost-chain a")).hasText("Head of platform");
    }

    @Test
    @Requirement("S28")
    public void aGoal_restsAndIsTakenUpAgain_orGoesOnAsAnother() {
        GoalSketch next = new GoalSketch(products, "anna", "Lead the guild", TODAY.plusYears(1));
        GoalSketch goal = new GoalSketch(products, "anna", "Certify as an architect", TODAY.plusMonths(4));
        open(goal);
        anna.find("[data-milepost-action=outcome]").click();
        submit();
        assertThat(anna.find(DIALOG + " [data-milepost-field=reason] .error")).isVisible();
        anna.find(DIALOG + " label:has-text('It rests for a while')").click();
        field("until").fill(TODAY.plusMonths(2).toString());
        field("reason").fill("The move to the new office comes first");
        Looks.at(anna.page(), "goal-dialog-outcome");
        submit();
        assertThat(anna.find(".milepost-outcome")).containsText("Paused until");
        Looks.at(anna.page(), "goal-page-paused");
        anna.find("[data-milepost-action=resume]").click();
        submit();
        assertThat(anna.find(".milepost-outcome")).hasCount(0);

        anna.find("[data-milepost-action=outcome]").click();
        anna.find(DIALOG + " label:has-text('Another goal takes its place')").click();
        field("successor").selectOption("Lead the guild");
        field("reason").fill("The guild teaches what the certificate asks");
        submit();
        assertThat(anna.find(".milepost-outcome a")).hasText("Lead the guild");
        assertThat(anna.find("[data-milepost-action=add]")).hasCount(0);
        Looks.at(anna.page(), "goal-page-changed");
    }

    @Test
    @Requirement({"S16", "S28"})
    public void allThatFollows_movesAtOnce_andBackWithOneClick() {
        GoalSketch goal = new GoalSketch(products, "anna", "Speak at a conference", TODAY.plusDays(200));
        long first = goal.milestone("Talk to the team", TODAY.plusDays(20));
        long second = goal.milestone("Talk at the meetup", TODAY.plusDays(60));
        open(goal);
        line(first).locator("[data-milepost-action=move]").click();
        field("dueDate").fill(TODAY.plusDays(30).toString());
        anna.find(DIALOG + " [data-milepost-field=follow] label").click();
        assertThat(anna.find(".milepost-moving li")).hasCount(3);
        field("reason").selectOption("WAITING");
        Looks.at(anna.page(), "goal-dialog-follow");
        submit();
        assertThat(line(second)).containsText(DAY.format(TODAY.plusDays(70)));
        assertThat(anna.find(".aui-flag")).containsText("Dates moved: 3");
        Looks.at(anna.page(), "goal-page-moved");
        anna.find(".aui-flag [data-milepost-action=shift-undo]").click();
        assertThat(line(second)).containsText(DAY.format(TODAY.plusDays(60)));
        assertThat(anna.find(".milepost-facts").first()).containsText(DAY.format(TODAY.plusDays(200)));
    }

    @Test
    @Requirement({"S18", "S19", "S20", "S23"})
    public void everything_isOnThePage_andInShortOnThePanel() {
        GoalSketch goal = full("chen");
        anna = products.visitor("jira", "chen");
        anna.visit(page(goal));
        assertThat(anna.find(".milepost-side")).containsText("Private: only you");
        Looks.fromAllSides(anna.page(), "goal-page-full");
        anna.visit(goal.page());
        assertThat(anna.find(".milepost-brief")).containsText("Read the last three designs");
        Looks.fromAllSides(anna.page(), "goal-panel-full");
        anna.find(".milepost-brief [data-milepost-action=step-done]").click();
        assertThat(anna.find(".milepost-brief")).containsText("Ask Ben for an hour");
        anna.find(".milepost-more a").click();
        assertThat(anna.find("#milepost-steps-title")).isVisible();
    }

    @Test
    @Requirement({"S11", "S25"})
    public void theFirstGoal_isHintedAt_whileItIsWritten() {
        anna = products.visitor("jira", "noah");
        anna.visit("/jira/plugins/servlet/milepost/career");
        anna.find("#milepost-start-goal").fill("Besser werden");
        assertThat(anna.find("[data-milepost-field=goal] .milepost-hints")).containsText("Spezifisch");
        Looks.at(anna.page(), "goal-start-hint");
        anna.find("#milepost-start-goal").fill("Den ersten Design-Vortrag halten");
        assertThat(anna.find("[data-milepost-field=goal] .milepost-hints")).isEmpty();
    }

    @Test
    @Requirement({"S47", "S66"})
    public void whoMayEdit_helpsWithStepsValuesAndCriteria_whoMayLook_seesNoButton() {
        GoalSketch goal = full("dana");
        share(goal, "farah", "EDIT");
        share(goal, "emre", "VIEW");
        anna = products.visitor("jira", "dana");
        anna.visit(page(goal));
        Looks.at(anna.page(), "goal-page-full-de");
        anna = products.visitor("jira", "emre");
        anna.visit(page(goal));
        assertThat(anna.find(".milepost-page")).containsText("The release eats my Fridays");
        assertEquals(List.of(), anna.find(".milepost-page button:visible").allInnerTexts());
        Looks.at(anna.page(), "goal-page-viewer");
        anna = products.visitor("jira", "farah");
        anna.visit(page(goal));
        assertThat(anna.find("[data-milepost-ask=specific]")).hasCount(0);
        anna.find(".milepost-item summary").nth(0).click();
        anna.find(".milepost-criterion button").nth(0).click();
        field("criterion").fill("Three teams have asked questions");
        submit();
        anna.find(".milepost-item summary").nth(0).click();
        assertThat(anna.find(".milepost-criterion").first()).containsText("Three teams have asked questions");
        steps().locator("[data-milepost-action=step-done]").first().click();
        assertThat(steps()).containsText("2 steps done");
        Looks.at(anna.page(), "goal-page-editor");
    }

    @Test
    @Requirement({"S26", "S33"})
    public void milestonesPanel_showsWhatProvesIt_andItsSteps() {
        GoalSketch goal = new GoalSketch(products, "anna", "Speak to many", TODAY.plusMonths(6));
        long talk = goal.milestone("Talk to the team", TODAY.plusDays(40));
        rest("anna", "POST", "goals/" + goal.id() + "/steps", "{\"values\":{\"text\":\"Ask Ben for his slides\",\"milestone\":%d}}".formatted(talk));
        anna = products.visitor("jira", "anna");
        anna.visit("/jira/browse/" + products.jira().issues().byId(talk).orElseThrow().key());
        assertThat(anna.find(".milepost-goal")).containsText("Measurable is missing");
        anna.find(".milepost-criterion button").click();
        field("criterion").fill("Ten people came");
        field("kind").selectOption("TALK");
        submit();
        assertThat(anna.find(".milepost-criterion")).containsText("Ten people came");
        anna.find("[data-milepost-action=step-done]").click();
        assertThat(anna.find("[data-milepost-action=step-reopen]")).isVisible();
        Looks.at(anna.page(), "milestone-panel");
    }

    @Test
    @Requirement("S28")
    public void isThisStillTheRightGoal_isAnsweredBySplitting_orLettingGo() {
        GoalSketch goal = new GoalSketch(products, "anna", "Lead a department", TODAY.plusYears(2));
        rest("anna", "POST", "goals/" + goal.id() + "/confidence", "{\"values\":{\"rating\":8,\"day\":\"%s\"}}".formatted(TODAY.minusDays(60)));
        rest("anna", "POST", "goals/" + goal.id() + "/confidence", "{\"values\":{\"rating\":3,\"day\":\"%s\"}}".formatted(TODAY));
        open(goal);
        assertThat(anna.find(".milepost-reassess")).containsText("Is this still the right goal?");
        Looks.at(anna.page(), "goal-page-reassess");
        anna.find("[data-milepost-action=reassess-split]").click();
        field("goal").fill("Lead one team");
        field("targetDate").fill(TODAY.plusMonths(9).toString());
        submit();
        assertThat(anna.find(".milepost-chain a")).hasText("Lead one team");
        anna.find("[data-milepost-action=reassess-date]").click();
        assertThat(anna.find(DIALOG + " h2")).hasText("Move the target date");
        anna.find(DIALOG + " button:has-text('Cancel')").click();
        anna.find("[data-milepost-action=reassess-drop]").click();
        assertThat(anna.find(DIALOG + " input[value=DROPPED]")).isChecked();
        field("reason").fill("I would rather build than lead");
        submit();
        assertThat(anna.find(".milepost-outcome")).containsText("Let go");
        Looks.at(anna.page(), "goal-page-dropped");
    }

    @Test
    @Requirement({"S16", "S28"})
    public void aShiftThatStoppedHalfWay_isTold_andFinished() {
        GoalSketch goal = new GoalSketch(products, "anna", "Speak abroad", TODAY.plusDays(200));
        long first = goal.milestone("Talk to the team", TODAY.plusDays(20));
        goal.milestone("Talk at the meetup", TODAY.plusDays(60));
        rest("anna", "POST", "goals/" + goal.id() + "/shift", "{\"item\":%d,\"to\":\"%s\",\"reason\":\"LIFE\",\"note\":\"\"}".formatted(first, TODAY.plusDays(30)));
        goal.moved(first, TODAY.plusDays(20), 0);
        open(goal);
        assertThat(anna.find(".milepost-halfway")).containsText("2 of 3 have moved");
        Looks.at(anna.page(), "goal-page-halfway");
        anna.find("[data-milepost-action=shift-finish]").click();
        assertThat(anna.find(".milepost-halfway")).hasCount(0);
        assertThat(line(first)).containsText(DAY.format(TODAY.plusDays(30)));
    }

    private static void share(GoalSketch goal, String with, String level) {
        rest("dana", "POST", "shares", "{\"item\":{\"kind\":\"GOAL\",\"id\":%d},\"user\":\"%s\",\"level\":\"%s\"}".formatted(goal.id(), with, level));
    }

    private static GoalSketch full(String owner) {
        GoalSketch far = new GoalSketch(products, owner, "Architect of the platform", TODAY.plusYears(3));
        GoalSketch goal = new GoalSketch(products, owner, "Lead the design of the export service", TODAY.plusMonths(7));
        goal.reached(goal.milestone("Read the papers", TODAY.minusDays(50)), 52);
        long design = goal.milestone("Present the design", TODAY.plusDays(24));
        goal.milestone("Two services use it", TODAY.plusDays(150));
        rest(owner, "PUT", "goals/" + goal.id() + "/profile", """
                {"version":0,"values":{"horizon":"MEDIUM","specific":"Own the design from the first sketch to the second user","achievable":"Four hours a week, agreed with Ben",\
                "relevant":"Architects here come from those who led one design","parent":%d,"serves":"Craft before speed","teamGoal":"Exports nobody waits for",\
                "contributesWhy":"Large exports are what people wait for","skills":["System design","Writing","Saying no"],"measure":"Design reviews led","unit":"reviews",\
                "baseline":1,"target":8,"measuredFrom":"%s"}}""".formatted(far.id(), TODAY.minusDays(120)));
        for (int i = 0; i < 5; i++) {
            rest(owner, "POST", "goals/" + goal.id() + "/values", "{\"values\":{\"value\":%s,\"day\":\"%s\"}}".formatted(1 + i * 0.9, TODAY.minusDays(110 - 25L * i)));
            rest(owner, "POST", "goals/" + goal.id() + "/confidence", "{\"values\":{\"rating\":%d,\"day\":\"%s\"}}".formatted(5 + i % 3, TODAY.minusDays(110 - 25L * i)));
        }
        rest(owner, "POST", "goals/" + goal.id() + "/steps", "{\"values\":{\"text\":\"Read the last three designs\",\"due\":\"%s\"}}".formatted(TODAY.plusDays(2)));
        rest(owner, "POST", "goals/" + goal.id() + "/steps", "{\"values\":{\"text\":\"Ask Ben for an hour\",\"milestone\":%d}}".formatted(design));
        rest(owner, "POST", "goals/" + goal.id() + "/steps", "{\"values\":{\"text\":\"Find the right guild\",\"doneOn\":\"%s\"}}".formatted(TODAY.minusDays(20)));
        rest(owner, "POST", "goals/" + goal.id() + "/obstacles",
                "{\"values\":{\"text\":\"The release eats my Fridays\",\"likelihood\":\"HIGH\",\"strategy\":\"Design on Monday mornings, before the stand-up\",\"owner\":\"me\"}}");
        rest(owner, "PUT", "goals/" + goal.id() + "/milestones/" + design, "{\"version\":0,\"values\":{\"criterion\":\"Two teams have asked questions\",\"kind\":\"TALK\"}}");
        return goal;
    }

    private static void rest(String person, String method, String path, String body) {
        products.calls().rest(person, method, path, body).ok();
    }

    private static void parent(GoalSketch goal, GoalSketch parent) {
        rest("ben", "PUT", "goals/" + goal.id() + "/profile", "{\"version\":0,\"values\":{\"parent\":" + parent.id() + "}}");
    }

    private void open(GoalSketch goal) {
        anna = products.visitor("jira", "anna").expecting(400);
        anna.visit(page(goal));
    }

    private static String page(GoalSketch goal) {
        return "/jira/plugins/servlet/milepost/career?goal=" + goal.id();
    }

    private Locator letter(String name) {
        return anna.find(".milepost-letter:has(.milepost-strong:has-text('" + name + "'))");
    }

    private Locator measure() {
        return anna.find("section[aria-labelledby=milepost-measure-title]");
    }

    private Locator steps() {
        return anna.find("section[aria-labelledby=milepost-steps-title]");
    }

    private Locator line(long milestone) {
        return anna.find(".milepost-item[data-milepost-milestone='" + milestone + "']");
    }

    private Locator button(String text) {
        return anna.find("button:has-text('" + text + "')");
    }

    private Locator field(String name) {
        return anna.find(DIALOG + " [name=" + name + "]").first();
    }

    private void submit() {
        anna.find(DIALOG + " .aui-button-primary").click();
    }

    private void value(String value, int daysAgo) {
        button("Add value").click();
        field("value").fill(value);
        field("day").fill(TODAY.minusDays(daysAgo).toString());
        submit();
        assertThat(measure()).containsText(value + " a month on");
    }
}
