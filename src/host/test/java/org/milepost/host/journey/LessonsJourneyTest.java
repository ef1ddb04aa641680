package org.milepost.host.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;

/** A setback teaches the plan something, and a small win is kept and told, and a colleague is asked what they think. */
public class LessonsJourneyTest {

    @ClassRule
    public static final Products products = Products.empty();

    private static final LocalDate TODAY = OwnGoal.today();
    private static final String DIALOG = ".milepost-dialog";
    private static final String CAREER = "/jira/plugins/servlet/milepost/career";

    @BeforeClass
    public static void setUp() {
        products.setUp("CAREER");
    }

    @Test
    @Requirement({"S48", "S49", "S58", "S59", "S60"})
    public void lessons_areTakenIntoThePlan_andWinsAreKept() {
        GoalSketch goal = new GoalSketch(products, "anna", "Speak at the architecture day", TODAY.plusMonths(6));
        long talk = goal.milestone("Talk to the team", TODAY.minusDays(3));
        goal.milestone("Hand in a proposal", TODAY.plusDays(40));
        products.calls().rest("anna", "PUT", "goals/" + goal.id() + "/promises/" + talk, "{\"values\":{\"reward\":\"An evening at the opera\",\"words\":\"You dared to.\"}}").ok();
        goal.reached(talk, 4);
        Visitor anna = products.visitor("jira", "anna").expecting(400, 409);

        anna.visit(CAREER + "?goal=" + goal.id());
        Locator setbacks = anna.find(".milepost-card:has(#milepost-setbacks-title)");
        setbacks.locator("[data-milepost-new=GOAL_SETBACK]").click();
        assertThat(field(anna, "day")).hasValue(TODAY.toString());
        submit(anna);
        assertThat(anna.find(DIALOG + " [data-milepost-field=happened] .error")).not().isEmpty();
        field(anna, "happened").fill("My proposal came in a day late and was not read");
        field(anna, "learned").fill("I start on the text too late when nobody waits for it");
        field(anna, "next").fill("Ask Ben to read a draft two weeks before");
        Looks.at(anna.page(), "setback-dialog");
        submit(anna);
        assertThat(setbacks).containsText("came in a day late");
        Looks.at(anna.page(), "setback");
        setbacks.locator("[data-milepost-new=WEAKNESS]").click();
        assertThat(field(anna, "text")).hasValue("I start on the text too late when nobody waits for it");
        Looks.at(anna.page(), "setback-taken-up");
        submit(anna);
        assertThat(setbacks).containsText("Taken up in: To work on");
        assertThat(setbacks.locator("[data-milepost-new=WEAKNESS]")).hasCount(0);

        anna.visit(CAREER);
        Locator wins = anna.find("#wins");
        assertThat(wins).containsText("An evening at the opera");
        wins.locator("[name=what]").fill("Cora asked me to review her design");
        wins.locator("[name=what]").press("Enter");
        assertThat(wins).containsText("Cora asked me");
        assertThat(anna.find("#weaknesses")).containsText("Learned from a setback");
        Looks.at(anna.page(), "wins");

        wins.locator(".milepost-win-milestone [data-milepost-new=ANNOUNCEMENT]").click();
        assertThat(field(anna, "words")).hasValue("Talk to the team");
        field(anna, "words").fill("I talked to the whole team about our export, and lived.");
        submit(anna);
        assertThat(anna.find(DIALOG + " [data-milepost-field=to] .error")).not().isEmpty();
        anna.find(DIALOG + " [role=combobox]").pressSequentially("ben");
        anna.find(DIALOG + " [role=option]").first().click();
        anna.find(DIALOG + " [data-milepost-field=to] select").selectOption("group:team-orion");
        assertThat(anna.find(DIALOG + " .milepost-audience-chosen")).containsText("Ben Carter");
        Looks.at(anna.page(), "tell-others");
        submit(anna);
        assertThat(anna.find("[aria-labelledby=milepost-told]")).containsText("To Ben Carter");
        Looks.at(anna.page(), "told");
        Visitor ben = products.visitor("jira", "ben");
        ben.visit(CAREER);
        assertThat(ben.find("[aria-labelledby=milepost-news]")).containsText("and lived.");
        Looks.at(ben.page(), "news");
        anna.find("[aria-labelledby=milepost-told] [data-milepost-action=part-remove]").click();
        submit(anna);
        assertThat(anna.find("#milepost-told")).hasCount(0);
        ben.visit(CAREER);
        assertThat(ben.find("#milepost-news")).hasCount(0);

        anna.visit(CAREER + "?goal=" + goal.id());
        Locator feedback = anna.find(".milepost-card:has(#milepost-feedback-title)");
        feedback.locator("[data-milepost-new=FEEDBACK_REQUEST]").click();
        field(anna, "person").fill("ben");
        field(anna, "milestone").selectOption(String.valueOf(talk));
        field(anna, "question").fill("What should I do more of when I present, and what less?");
        Looks.at(anna.page(), "feedback-dialog");
        submit(anna);
        assertThat(feedback).containsText("Waiting");
        ben.visit(CAREER);
        Locator asked = ben.find("[aria-labelledby=milepost-asked]");
        assertThat(asked).containsText("Talk to the team");
        assertThat(asked.locator("a")).hasCount(0);
        asked.locator("[data-milepost-action=feedback-give]").click();
        submit(ben);
        assertThat(ben.find(DIALOG + " [data-milepost-field=text] .error")).not().isEmpty();
        field(ben, "text").fill("More of the stories from your own week. Fewer slides with code on them.");
        Looks.at(ben.page(), "feedback-give");
        submit(ben);
        assertThat(asked).containsText("You said");
        Looks.at(ben.page(), "feedback-asked");
        anna.page().reload();
        assertThat(feedback).containsText("Fewer slides");
        Looks.at(anna.page(), "feedback-given");
        feedback.locator("[data-milepost-action=feedback-withdraw]").click();
        assertThat(feedback).containsText("Withdrawn");
        assertThat(feedback).containsText("Fewer slides");
        ben.visit(CAREER);
        assertThat(ben.find("#milepost-asked")).hasCount(0);
    }

    @Test
    @Requirement({"S34", "S53", "S58"})
    public void setback_isShownInAReview_whenItsOwnerTicksIt_andAWaitingRequestBesideIt() {
        GoalSketch goal = new GoalSketch(products, "chen", "Run the search service alone", TODAY.plusMonths(4));
        Calls calls = products.calls();
        calls.rest("chen", "POST", "goals/" + goal.id() + "/resources",
                "{\"values\":{\"kind\":\"TIME_OFF\",\"what\":\"Two days for the course\",\"state\":\"ASKED\",\"person\":\"ben\",\"since\":\"%s\"}}".formatted(TODAY.minusDays(16))).ok();
        calls.rest("chen", "POST", "plans/active/wins", "{\"values\":{\"what\":\"Paged twice, and slept\",\"day\":\"%s\"}}".formatted(TODAY)).ok();
        calls.rest("chen", "POST", "shares", "{\"user\":\"ben\",\"level\":\"COMMENT\"}").ok();
        long review = calls.rest("chen", "POST", "reviews", "{\"partner\":\"ben\",\"since\":\"%s\"}".formatted(TODAY.minusDays(30))).ok().get("id").asLong();
        Visitor chen = products.visitor("jira", "chen");
        chen.visit(CAREER + "?goal=" + goal.id());
        Locator setbacks = chen.find(".milepost-card:has(#milepost-setbacks-title)");
        setbacks.locator("[data-milepost-new=GOAL_SETBACK]").click();
        field(chen, "happened").fill("The index was down for an hour, and I found out from a customer");
        field(chen, "learned").fill("I watch what I built, not what it is for");
        chen.find(DIALOG + " label[for^=milepost-inReviews]").click();
        assertThat(field(chen, "inReviews")).isChecked();
        Looks.at(chen.page(), "setback-for-reviews");
        submit(chen);
        assertThat(setbacks).containsText("Shown in your reviews");

        Visitor ben = products.visitor("jira", "ben");
        ben.visit(CAREER + "?review=" + review);
        assertThat(ben.find("#gathered")).containsText("found out from a customer");
        assertThat(ben.find("#gathered")).containsText("Two days for the course");
        assertThat(ben.find("#gathered")).containsText("for 16 days");
        assertThat(ben.find("#gathered")).containsText("Paged twice, and slept");
        Looks.at(ben.page(), "review-told");
        ben.visit(CAREER + "?goal=" + goal.id());
        assertThat(ben.find("h1")).containsText("Run the search service");
        assertThat(ben.find("main, body").first()).not().containsText("found out from a customer");

        setbacks.locator(".milepost-row-actions [data-milepost-action=part]").click();
        assertThat(field(chen, "inReviews")).isChecked();
        chen.find(DIALOG + " label[for^=milepost-inReviews]").click();
        submit(chen);
        assertThat(setbacks).not().containsText("Shown in your reviews");
        ben.visit(CAREER + "?review=" + review);
        assertThat(ben.find("#gathered")).not().containsText("found out from a customer");
        assertThat(ben.find("#gathered")).containsText("Paged twice, and slept");
    }

    private static Locator field(Visitor visitor, String name) {
        return visitor.find(DIALOG + " [name=" + name + "]");
    }

    private static void submit(Visitor visitor) {
        visitor.find(DIALOG + " .aui-button-primary").click();
    }
}
