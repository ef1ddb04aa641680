package org.milepost.host.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;
import org.milepost.Requirement;

/** An engineer and her manager hold their 1:1 in two browsers at once: prepare, type, promise, close; and later find what was said, and what was left open. */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class OneOnOneJourneyTest {

    @ClassRule
    public static final Products products = Products.empty();

    private static final LocalDate TODAY = OwnGoal.today();
    private static final String CAREER = "/jira/plugins/servlet/milepost/career";
    private static final String DIALOG = ".milepost-dialog";

    private static GoalSketch goal;
    private static long share;

    @BeforeClass
    public static void setUp() {
        products.setUp("CAREER");
        reportsTo("anna", "mia");
        goal = new GoalSketch(products, "anna", "Become a staff engineer", TODAY.plusMonths(9));
        long talk = goal.milestone("Give a talk at the architecture day", TODAY.minusDays(12));
        goal.reached(talk, 10);
        long design = goal.milestone("Lead the design of the new billing", TODAY.plusDays(20));
        goal.moved(design, TODAY.plusDays(45), 5);
        goal.milestone("Mentor somebody through a release", TODAY.minusDays(3));
        products.calls().rest("anna", "POST", "evidence", """
                {"kind":"EVENT","item":{"kind":"MILESTONE","id":%d},"day":"%s","claim":"Spoke about the rollout to forty people"}"""
                .formatted(talk, TODAY.minusDays(10))).ok();
        share = products.calls().rest("anna", "POST", "shares", "{\"item\":null,\"manager\":true,\"level\":\"VIEW\"}").ok().get("id").asLong();
    }

    @Test
    @Requirement({"S43", "S45", "S51", "S52", "S64"})
    public void a_review_isHeldByTwo() {
        Visitor anna = products.visitor("jira", "anna").expecting(400, 404, 409, 412);
        Visitor mia = products.visitor("jira", "mia");
        planPartner(anna);

        mia.visit(CAREER + "?reviews");
        assertThat(mia.find(".milepost-next-step")).containsText("about the plan of Anna");
        Looks.at(mia.page(), "reviews-manager");
        mia.find(".milepost-next-step [data-milepost-action=review-start]").click();
        assertThat(mia.find("h1")).containsText("1:1 with Anna");
        anna.visit(CAREER + "?reviews");
        Looks.at(anna.page(), "reviews-engineer");
        anna.find(".milepost-next-step a.aui-button").click();
        assertThat(anna.find("#gathered")).containsText("Give a talk at the architecture day");
        assertThat(anna.find("#next")).containsText("Answer the 4 questions");
        Looks.at(anna.page(), "review-new");

        prepare(anna);
        typeTogether(anna, mia);
        promise(anna, mia);
        close(anna, mia);
    }

    private static void planPartner(Visitor anna) {
        anna.visit(CAREER);
        anna.find("#reviews [data-milepost-new=REVIEW_PARTNER]").click();
        field(anna, "person").fill("mia");
        field(anna, "role").selectOption("MANAGER");
        field(anna, "every").selectOption("OWN");
        submit(anna);
        assertThat(anna.find(DIALOG + " [data-milepost-field=days] .error")).not().isEmpty();
        Looks.at(anna.page(), "review-partner-dialog");
        field(anna, "days").selectOption("14");
        field(anna, "next").fill(TODAY.minusDays(1).toString());
        submit(anna);
        assertThat(anna.find("#reviews")).containsText("Overdue");
        assertThat(anna.find("#reviews")).containsText("Every 14 days");
        anna.find("#reviews [data-milepost-ask='reviewEvery reviewDays nextReview']").click();
        field(anna, "reviewEvery").selectOption("OWN");
        field(anna, "reviewDays").selectOption("30");
        submit(anna);
        assertThat(anna.find("#reviews")).containsText("Every 30 days");
        Looks.at(anna.page(), "career-reviews");
    }

    private static void prepare(Visitor anna) {
        anna.find("#agenda [data-milepost-new]").click();
        field(anna, "text").fill("Is the billing design still mine?");
        submit(anna);
        assertThat(anna.find("#agenda li")).hasCount(1);
        anna.find("#assessments [data-milepost-part=SELF_OVERALL] button").click();
        field(anna, "rating").selectOption("2");
        field(anna, "words").fill("Slower than I wanted");
        submit(anna);
        assertThat(anna.find("#assessments")).containsText("2 of 5");
    }

    private static void typeTogether(Visitor anna, Visitor mia) {
        mia.page().reload();
        assertThat(mia.find("#assessments")).containsText("Slower than I wanted");
        answer(anna, "MET").pressSequentially("The talk. Forty people came.");
        answer(mia, "MET").pressSequentially("The talk, and the questions after it.");
        assertThat(state(anna, "MET")).hasText(Pattern.compile("Saved at \\d\\d:\\d\\d( [AP]M)?"));
        assertThat(state(mia, "MET")).hasText(Pattern.compile("Saved at .*"));
        assertThat(anna.find("[data-milepost-others=MET]")).hasText("The talk, and the questions after it.", within());
        assertThat(mia.find("[data-milepost-others=MET]")).hasText("The talk. Forty people came.", within());
        Looks.at(anna.page(), "review-typing");
        answer(anna, "CHANGE").fill("Fewer meetings");
        answer(anna, "CHANGE").blur();
        assertThat(state(anna, "CHANGE")).hasText(Pattern.compile("Saved at .*"));
        anna.page().reload();
        assertThat(answer(anna, "CHANGE")).hasValue("Fewer meetings");
    }

    private static void promise(Visitor anna, Visitor mia) {
        mia.find("#commitments [data-milepost-new]").click();
        field(mia, "text").fill("Find a stage in spring");
        field(mia, "until").fill(TODAY.plusDays(10).toString());
        Looks.at(mia.page(), "review-commitment-dialog");
        submit(mia);
        assertThat(mia.find("#commitments li")).containsText("You");
        anna.page().reload();
        assertThat(anna.find("#commitments li")).containsText("Mia");
        anna.find("#requests [data-milepost-new]").click();
        field(anna, "text").fill("A day a week for the design");
        submit(anna);
        mia.page().reload();
        mia.find("#requests [data-milepost-say=GRANTED]").click();
        assertThat(mia.find("#requests")).containsText("Promised");
        mia.find("#agenda [data-milepost-action=review-talked]").click();
        assertThat(mia.find("#agenda .milepost-word-reached")).isVisible();
        mia.find("#assessments [data-milepost-part=VIEW_OVERALL] button").click();
        field(mia, "rating").selectOption("4");
        submit(mia);
        assertThat(mia.find("#assessments")).containsText("You see this differently");
        mia.find("#milepost-note-text").fill("Ask about the on-call load");
        mia.find("#milepost-note-text").blur();
        assertThat(mia.find("#milepost-note-state")).hasText(Pattern.compile("Saved at .*"));
        Looks.at(mia.page(), "review-full");
        anna.page().reload();
        assertThat(anna.find("#milepost-note-text")).hasValue("");
        assertFalse(anna.page().content().contains("on-call"));
    }

    private static void close(Visitor anna, Visitor mia) {
        mia.find("[data-milepost-action=review-confirm]").click();
        assertThat(mia.find("#closing")).containsText("From");
        anna.page().reload();
        assertThat(anna.find("#next")).containsText("Mia");
        Looks.at(anna.page(), "review-confirmed");
        anna.find("[data-milepost-action=review-confirm]").click();
        assertThat(anna.find("#milepost-review-end")).containsText("by both of you");
        assertThat(anna.find(".milepost-outcome-card")).containsText("The next one is planned for");
        assertThat(anna.find("#commitments")).containsText("Find a stage in spring");
        assertThat(anna.find("textarea")).hasCount(1);
        Looks.at(anna.page(), "review-closed");
        mia.page().bringToFront();
        mia.page().evaluate("() => window.dispatchEvent(new Event('focus'))");
        assertThat(mia.find("#milepost-review-note")).containsText("Anna");
        Looks.at(mia.page(), "review-closed-meanwhile");
    }

    private static com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions within() {
        return new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions().setTimeout(15_000);
    }

    private static Locator answer(Visitor visitor, String question) {
        return visitor.find("#milepost-answer-" + question);
    }

    private static Locator state(Visitor visitor, String question) {
        return visitor.find("#milepost-state-" + question);
    }

    private static Locator field(Visitor visitor, String name) {
        return visitor.find(DIALOG + " [name=" + name + "]");
    }

    private static void submit(Visitor visitor) {
        visitor.find(DIALOG + " .aui-button-primary").click();
    }

    private static void reportsTo(String person, String manager) {
        products.calls().restAsAdministrator("admin", "POST", "reporting-lines", "{\"person\":\"%s\",\"manager\":\"%s\",\"since\":\"%s\"}"
                .formatted(person, manager, TODAY.minusYears(1))).ok();
    }
}
