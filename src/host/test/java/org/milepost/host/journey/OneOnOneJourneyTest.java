package org.milepost.host.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.Cookie;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;
import org.milepost.Requirement;
import org.milepost.host.jira.model.Field;

/** An engineer and her manager hold their 1:1 in two browsers at once: prepare, type, promise, close; and later find what was said, and what was left open. */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class OneOnOneJourneyTest {

    @ClassRule
    public static final Products products = Products.empty();

    private static final LocalDate TODAY = OwnGoal.today();
    private static final String CAREER = "/jira/plugins/servlet/milepost/career";
    private static final Pattern SAVED = Pattern.compile("Saved at \\d?\\d:\\d\\d");
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
        planPartner(anna);

        Visitor mia = products.visitor("jira", "mia").expecting(409);
        Locator reminder = mia.find(".aui-flag:has-text('Your 1:1 with Anna Weber (demo) was planned for')");
        assertThat(reminder).isVisible();
        Looks.at(mia.page(), "review-reminder");
        reminder.locator("a").click();
        assertThat(mia.find(".milepost-next-step")).containsText("about the plan of Anna");
        Looks.at(mia.page(), "reviews-manager");
        mia.find(".milepost-next-step [data-milepost-action=review-skip]").click();
        field(mia, "reason").fill("Both on holiday");
        Looks.at(mia.page(), "review-skip-dialog");
        field(mia, "next").fill(TODAY.plusDays(1).toString());
        submit(mia);
        assertThat(mia.find(".milepost-next-step")).containsText("Open");
        assertThat(mia.find(".milepost-next-step")).not().containsText("Overdue");
        long plan = products.calls().rest("anna", "GET", "career", "").ok().get("plan").asLong();
        mia.visit(CAREER + "?plan=" + plan);
        mia.find("a:has-text('1:1 with Anna')").click();
        mia.find(".milepost-next-step a.aui-button").click();
        assertThat(mia.find("#when")).containsText("Both on holiday");
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
        assertThat(state(anna, "MET")).hasText(SAVED);
        assertThat(state(mia, "MET")).hasText(SAVED);
        assertThat(anna.find("[data-milepost-others=MET]")).hasText("The talk, and the questions after it.", within());
        assertThat(mia.find("[data-milepost-others=MET]")).hasText("The talk. Forty people came.", within());
        Looks.at(anna.page(), "review-typing");
        answer(anna, "CHANGE").fill("Fewer meetings");
        answer(anna, "CHANGE").blur();
        assertThat(state(anna, "CHANGE")).hasText(SAVED);
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
        assertThat(anna.find("#requests li")).containsText("A day a week for the design");
        mia.page().reload();
        mia.find("#requests [data-milepost-say=GRANTED]").click();
        assertThat(mia.find("#requests")).containsText("Promised");
        mia.find("#requests [data-milepost-ask=answer]").click();
        field(mia, "answer").fill("Thursdays, from May on");
        submit(mia);
        assertThat(mia.find("#requests .milepost-said")).hasText("Thursdays, from May on");
        mia.find("#agenda [data-milepost-action=review-talked]").click();
        assertThat(mia.find("#agenda .milepost-word-reached")).isVisible();
        mia.find("#assessments [data-milepost-part=VIEW_OVERALL] button").click();
        field(mia, "rating").selectOption("4");
        submit(mia);
        assertThat(mia.find("#assessments")).containsText("You see this differently");
        mia.find("#milepost-note-text").fill("Ask about the on-call load");
        mia.find("#milepost-note-text").blur();
        assertThat(mia.find("#milepost-note-state")).hasText(SAVED);
        mia.page().reload();
        assertThat(mia.find("#milepost-note-text")).hasValue("Ask about the on-call load");
        Looks.at(mia.page(), "review-full");
        anna.page().reload();
        assertThat(anna.find("#milepost-note-text")).hasValue("");
        assertFalse(anna.page().content().contains("on-call"));
    }

    private static void close(Visitor anna, Visitor mia) {
        mia.find("[data-milepost-action=review-confirm]").click();
        assertThat(mia.find("#closing")).containsText("From");
        mia.page().route("**/answers/BEHIND", Route::abort);
        answer(mia, "BEHIND").fill("The reviews of others");
        answer(mia, "BEHIND").blur();
        assertThat(state(mia, "BEHIND")).containsText("the server does not answer");
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
        mia.page().unroute("**/answers/BEHIND");
        mia.find("#milepost-review-note button").click();
        Locator left = mia.find("#milepost-review-note .milepost-typed-other");
        assertThat(left).hasText("The reviews of others");
        Looks.at(mia.page(), "review-left-over");
        mia.find("#milepost-review-note button").first().click();
        assertThat(mia.find("#addenda")).containsText("The reviews of others");
        assertThat(left).hasCount(0);
    }

    @Test
    @Requirement({"S52", "S64"})
    public void b_nothingTypedIsLost() {
        Visitor anna = products.visitor("jira", "anna").expecting(400, 401, 404, 412);
        anna.visit(CAREER + "?reviews");
        anna.find("[data-milepost-action=review-start]").first().click();
        assertThat(anna.find("#next")).containsText("One commitment is left from last time");
        assertThat(anna.find("#commitments")).containsText("Left from last time");
        Looks.at(anna.page(), "review-carried");
        // The page loads anew, and is there with its scripts before the server goes.
        anna.page().evaluate("() => { window.milepostBefore = true; }");
        anna.find("#commitments [data-milepost-say=OPEN]").click();
        anna.page().waitForFunction("() => !window.milepostBefore && document.readyState === 'complete'");
        assertThat(anna.find("#commitments .milepost-review-left")).hasCount(0);

        withoutAServer(anna);
        tooLong(anna);
        withoutAnAnswer(anna);
        inTwoWindows(anna);
        loggedOut(anna);
        leaving(anna);
        withoutAShare(anna.page().url());
    }

    private static void withoutAServer(Visitor anna) {
        anna.context().setOffline(true);
        answer(anna, "MET").pressSequentially("Typed in a train");
        assertThat(state(anna, "MET")).containsText("the server does not answer");
        Looks.at(anna.page(), "typing-offline");
        anna.context().setOffline(false);
        assertThat(state(anna, "MET")).hasText(SAVED);
    }

    private static void tooLong(Visitor anna) {
        answer(anna, "CHANGE").fill("x".repeat(20_000));
        answer(anna, "CHANGE").blur();
        assertThat(state(anna, "CHANGE")).containsText("Not saved. ");
        answer(anna, "CHANGE").fill("");
        answer(anna, "CHANGE").blur();
        assertThat(state(anna, "CHANGE")).hasText(SAVED);
    }

    /** What is sent gets there, and nothing comes back; meanwhile more is typed. */
    private static void withoutAnAnswer(Visitor anna) {
        AtomicInteger lost = new AtomicInteger();
        anna.page().route("**/answers/BEHIND", route -> {
            if (lost.getAndIncrement() == 0) {
                route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });
        answer(anna, "BEHIND").fill("The billing");
        answer(anna, "BEHIND").blur();
        assertThat(state(anna, "BEHIND")).containsText("the server does not answer");
        answer(anna, "BEHIND").fill("The billing, by two weeks");
        assertThat(state(anna, "BEHIND")).hasText(SAVED);
        anna.page().unroute("**/answers/BEHIND");
        anna.page().reload();
        assertThat(answer(anna, "BEHIND")).hasValue("The billing, by two weeks");
    }

    private static void inTwoWindows(Visitor anna) {
        Page other = anna.context().newPage();
        other.navigate(anna.page().url());
        anna.page().route("**/answers", Route::abort);
        other.locator("#milepost-answer-WORKS").fill("Mornings without meetings");
        other.locator("#milepost-answer-WORKS").blur();
        assertThat(other.locator("#milepost-state-WORKS")).hasText(SAVED);
        answer(anna, "WORKS").fill("Pairing with Ben");
        answer(anna, "WORKS").blur();
        assertThat(state(anna, "WORKS")).containsText("Mornings without meetings");
        assertThat(answer(anna, "WORKS")).hasValue("Pairing with Ben");
        Looks.at(anna.page(), "typing-conflict");
        state(anna, "WORKS").locator("button").last().click();
        assertThat(state(anna, "WORKS")).hasText(SAVED);
        assertThat(answer(anna, "WORKS")).hasValue("Mornings without meetings\n\nPairing with Ben");
        anna.page().unroute("**/answers");
        other.bringToFront();
        other.evaluate("() => window.dispatchEvent(new Event('focus'))");
        assertThat(other.locator("#milepost-answer-WORKS")).hasValue("Mornings without meetings\n\nPairing with Ben");
        other.close();
    }

    private static void loggedOut(Visitor anna) {
        var session = anna.context().cookies();
        anna.context().clearCookies();
        answer(anna, "CHANGE").fill("More sleep");
        answer(anna, "CHANGE").blur();
        assertThat(state(anna, "CHANGE")).containsText("you are logged out");
        assertThat(state(anna, "CHANGE").locator("a")).hasText("Log in in a new tab");
        Looks.at(anna.page(), "typing-logged-out");
        anna.context().addCookies(session.stream().map(cookie -> new Cookie(cookie.name, cookie.value).setDomain(cookie.domain).setPath(cookie.path)).toList());
        anna.page().evaluate("() => window.dispatchEvent(new Event('focus'))");
        assertThat(state(anna, "CHANGE")).hasText(SAVED);
    }

    /** Whoever goes at once is asked; and finds it all the same. */
    private static void leaving(Visitor anna) {
        List<String> asked = new ArrayList<>();
        anna.page().onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        anna.page().route("**/answers/CHANGE", Route::abort);
        answer(anna, "CHANGE").pressSequentially(", less coffee");
        anna.page().reload();
        assertEquals(List.of("beforeunload"), asked);
        assertThat(answer(anna, "CHANGE")).hasValue("More sleep, less coffee");
        assertThat(state(anna, "CHANGE")).containsText("Not saved");
        anna.find("[data-milepost-action=review-confirm]").click();
        assertThat(anna.find(".aui-flag")).containsText("so nothing was confirmed");
        assertThat(anna.find("[data-milepost-action=review-reconsider]")).hasCount(0);
        anna.page().unroute("**/answers/CHANGE");
        anna.page().evaluate("() => window.dispatchEvent(new Event('focus'))");
        assertThat(state(anna, "CHANGE")).hasText(SAVED);
        anna.page().reload();
        assertThat(answer(anna, "CHANGE")).hasValue("More sleep, less coffee");
    }

    private static void withoutAShare(String review) {
        Visitor mia = products.visitor("jira", "mia").expecting(404);
        mia.page().navigate(review);
        assertThat(mia.find("[data-milepost-others=CHANGE]")).hasText("More sleep, less coffee");
        products.calls().rest("anna", "DELETE", "shares/" + share, "");
        answer(mia, "MET").fill("I wanted to say");
        answer(mia, "MET").blur();
        assertThat(state(mia, "MET")).containsText("not open to you any more");
        assertThat(answer(mia, "MET")).hasValue("I wanted to say");
        Looks.at(mia.page(), "typing-unshared");
        mia.page().onDialog(Dialog::accept);
        mia.page().reload();
        assertThat(mia.find("h1")).hasText("There is nothing to see here");
    }

    /** The share is gone, the goal is another, the manager is another: what was closed is as it was, for the two alone. */
    @Test
    @Requirement({"S43", "S52"})
    public void c_whatWasClosed_staysAsItWas() {
        Visitor anna = products.withoutScript("jira", "anna");
        Visitor mia = products.visitor("jira", "mia").expecting(404);
        products.jira().issues().change(goal.id(), products.jira().people().byName("anna").orElseThrow().key(), Map.of(Field.SUMMARY, Optional.of("Something else")),
                Instant.now());
        reportsTo("anna", "noah");
        mia.visit(CAREER + "?reviews");
        assertThat(mia.find("[data-milepost-action=review-start]")).hasCount(0);
        Looks.at(mia.page(), "reviews-ex-manager");
        mia.find(".milepost-review-closed a").click();
        assertThat(mia.find("#gathered")).containsText("Become a staff engineer");
        assertThat(mia.find("#commitments")).containsText("Open");
        mia.find("#addenda [data-milepost-new]").click();
        field(mia, "text").fill("The stage is booked");
        submit(mia);
        assertThat(mia.find("#addenda")).containsText("The stage is booked");
        anna.visit(mia.page().url().replaceFirst("https?://[^/]+", ""));
        assertThat(anna.find("#addenda")).containsText("The stage is booked");
        assertThat(anna.find("#gathered")).not().containsText("Something else");
        Looks.withoutScript(anna.page(), "review-no-script");
        Visitor noah = products.visitor("jira", "noah").expecting(404);
        noah.page().navigate(mia.page().url());
        assertThat(noah.find("h1")).hasText("Hier gibt es nichts zu sehen");
        anna.visit(CAREER + "?reviews");
        anna.find(".milepost-next-step a.aui-button").click();
        assertThat(anna.find("body")).containsText("sees nothing of your plan any more");
        assertThat(anna.find("#questions .milepost-unscripted").last()).hasText("More sleep, less coffee");
        Looks.withoutScript(anna.page(), "review-open-no-script");
    }

    private static HasTextOptions within() {
        return new HasTextOptions().setTimeout(15_000);
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
