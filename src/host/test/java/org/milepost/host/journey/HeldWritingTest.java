package org.milepost.host.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.After;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.host.applink.LinkControl;
import org.milepost.host.applink.LinkState;
import org.milepost.host.confluence.ConfluenceProduct;
import org.milepost.host.confluence.PageStore;
import org.milepost.host.confluence.ViewRestriction;

/** Two people write in their review on its page in Confluence; everything is kept in Jira. */
public class HeldWritingTest {

    @ClassRule
    public static final Products products = Products.withDemoData();

    private static final String NOTE = "note";
    private static final String PARTNERS = "plans/active/partners";

    private static Calls calls;
    private static PageStore pages;
    private static LinkControl link;
    private Visitor chen;
    private Visitor mia;

    @BeforeClass
    public static void chenSharesAGoalWithMia() {
        products.setUp("CAREER");
        calls = products.calls();
        ConfluenceProduct confluence = products.host().product("confluence", ConfluenceProduct.class);
        pages = confluence.store();
        link = confluence.link();
        OwnGoal goal = OwnGoal.start(calls, "chen", "Pass on what I know", "Mentor a colleague");
        goal.shareWith(calls, "mia");
        calls.rest("chen", "POST", "milestones/" + goal.milestone() + "/complete", "{\"worked\":\"Asking what they want to learn\"}").ok();
        for (String owner : List.of("ben", "dana")) {
            OwnGoal.start(calls, owner, "Lead the design of a service", "Draft shown to the team").shareWith(calls, "mia");
        }
    }

    @Before
    public void logIn() {
        chen = products.visitor("confluence", "chen");
        mia = products.visitor("confluence", "mia");
    }

    @After
    public void mendTheLink() {
        link.set(LinkState.IMPERSONATING);
    }

    @Test
    @Requirement({"S52", "S53"})
    public void twoCreateTheirPage_writeOnIt_andCloseTheReview() {
        chen.visit("/confluence/plugins/servlet/milepost/one-on-one?space=ORION");
        chen.page().getByLabel("With", new Page.GetByLabelOptions().setExact(true)).fill("mia");
        button(chen, "Create the page").click();
        assertThat(chen.find(".milepost-review-heading")).hasText("Your career review with Mia Novak (demo)");
        assertThat(chen.find(".milepost-review-open")).hasCount(0);
        isFoundAgain_fromTheReviewInJira();
        answer(chen, "WORKS").fill("Asking what they want to learn");
        assertThat(state(chen, "WORKS")).containsText("Saved at");
        chen.page().getByLabel("Add a commitment").fill("A draft of it");
        chen.page().getByLabel("Until", new Page.GetByLabelOptions().setExact(true)).fill(OwnGoal.today().plusDays(7).toString());
        chen.page().getByLabel("Add something to speak about").fill("The guide");
        button(chen, "Add").first().click();
        assertThat(chen.find(".milepost-review-agenda")).containsText("The guide");
        assertThat(chen.page().getByLabel("Add something to speak about")).hasValue("");
        assertThat(chen.page().getByLabel("Add a commitment")).hasValue("A draft of it");
        assertThat(chen.page().getByLabel("Until", new Page.GetByLabelOptions().setExact(true))).hasValue(OwnGoal.today().plusDays(7).toString());
        chen.page().getByLabel("Add a commitment").fill("");
        assertEquals("what was answered is still there", "Asking what they want to learn", answer(chen, "WORKS").inputValue());
        Locator rhythm = chen.find("[data-milepost-held-rhythm]");
        chen.page().getByText("How often you two talk").click();
        rhythm.getByLabel("Who they are to you").selectOption("Manager");
        rhythm.getByLabel("How often").selectOption("QUARTERLY");
        rhythm.getByLabel("Next review").fill(OwnGoal.today().minusDays(3).toString());
        button(chen, "Save the rhythm").click();
        assertThat(chen.find(".milepost-review-period .aui-lozenge").last()).hasText("Overdue");
        assertThat(chen.find(".milepost-review-standing").last()).containsText("Every quarter");
        chen.page().getByText("How often you two talk").click();
        rhythm.getByLabel("Days until one may close alone").fill("7");
        chen.page().getByText("Skip this one").first().click();
        assertThat(chen.page().getByLabel("Why it is not held")).isVisible();
        Looks.fromAllSides(chen.page(), "held-writing");
        button(chen, "Save the rhythm").click();
        assertThat(rhythm.getByLabel("Days until one may close alone")).hasValue("7");

        mia.visit(chen.page().url().replaceFirst("^https?://[^/]+", ""));
        assertThat(mia.find("[data-milepost-others=WORKS]")).hasText("Asking what they want to learn");
        answer(mia, "WORKS").fill("You listen");
        assertThat(state(mia, "WORKS")).containsText("Saved at");
        chen.page().evaluate("() => window.dispatchEvent(new Event('focus'))");
        assertThat(chen.find("[data-milepost-others=WORKS]")).hasText("You listen");
        mia.page().getByLabel("Add a commitment").fill("Two days for the guide");
        mia.page().getByLabel("Who does it").selectOption("You");
        mia.page().getByLabel("Until", new Page.GetByLabelOptions().setExact(true)).fill(OwnGoal.today().plusDays(14).toString());
        mia.find("[data-milepost-held-add=commitments] button").click();
        assertThat(mia.find(".milepost-review-commitments")).containsText("Two days for the guide");
        button(mia, "Done: Two days for the guide").click();
        assertThat(mia.find(".milepost-review-commitments")).containsText("Done");
        button(mia, "Open again: Two days for the guide").click();
        assertThat(button(mia, "Done: Two days for the guide")).isVisible();
        button(mia, "Spoken about: The guide").click();
        assertThat(mia.find(".milepost-review-agenda .milepost-review-fact")).containsText("spoken about");
        mia.page().getByLabel("Ask for something").fill("Your slides");
        mia.find("[data-milepost-held-add=requests] button").click();
        assertThat(mia.find(".milepost-review-requests")).containsText("Your slides");
        mia.find("[data-milepost-held-assess=view] select").selectOption("4");
        mia.find("[data-milepost-held-assess=view] [name=words]").fill("More than you think");
        button(mia, "Save: On the whole").click();
        assertThat(mia.find(".milepost-review-assessments .milepost-review-note")).containsText("4 of 5");
        assertThat(mia.find("[data-milepost-held-rhythm], .milepost-review-link")).hasCount(0);
        mia.page().getByText("Skip this one").first().click();
        mia.page().getByLabel("Why it is not held").fill("The release");
        button(mia, "Skip this one").click();
        assertThat(mia.find(".milepost-review-skips")).containsText("The release");
        assertThat(mia.find(".milepost-review-standing").last()).containsText("Next review:");
        assertThat(mia.find(".milepost-review-period .aui-lozenge")).hasCount(1);
        assertThat(note(mia)).isDisabled();
        unfold(mia);
        assertThat(note(mia)).isEnabled();
        note(mia).fill("Ask about the move when we are alone");
        assertThat(state(mia, NOTE)).containsText("Saved at");
        unfold(chen);
        assertThat(note(chen)).isEnabled();
        assertThat(note(chen)).hasValue("");
        Looks.at(mia.page(), "held-writing-full");
        button(mia, "Confirm the review as it is").click();
        assertThat(mia.find(".milepost-review-standing").first()).containsText("You have confirmed it.");
        button(mia, "Take my confirmation back").click();
        assertThat(mia.find(".milepost-review-standing").first()).containsText("Nobody has confirmed it yet.");
        button(mia, "Confirm the review as it is").click();
        assertThat(mia.find(".milepost-review-standing").first()).containsText("You have confirmed it.");

        chen.expecting(409, 412);
        button(chen, "Confirm the review as it is").click();
        assertThat(chen.find(".milepost-held-closing .milepost-held-problem")).not().isEmpty();
        Looks.at(chen.page(), "held-writing-changed");
        chen.page().reload();
        button(chen, "Confirm and close the review").click();
        assertThat(chen.find(".milepost-review .aui-lozenge")).hasText("Closed");
        assertThat(chen.find(".milepost-review-questions")).containsText("You listen");
        assertThat(chen.find("[data-milepost-typed^=answers]")).hasCount(0);
        unfold(chen);
        assertThat(note(chen)).isEnabled();
        note(chen).fill("That went well");
        assertThat(state(chen, NOTE)).containsText("Saved at");
        chen.page().getByLabel("Add something said later").fill("The room was too small");
        chen.find("[data-milepost-held-add=addenda] button").click();
        assertThat(chen.find(".milepost-review-addenda")).containsText("The room was too small");
        Looks.at(chen.page(), "held-writing-closed");

        mia.expecting(409);
        answer(mia, "CHANGE").fill("Begin with the room");
        assertThat(mia.find(".milepost-typed-lost")).hasCount(1);
        mia.page().reload();
        Locator left = mia.find(".milepost-held-left");
        assertThat(left).containsText("Begin with the room");
        Looks.at(mia.page(), "held-writing-left-over");
        button(mia, "Add it as said later").click();
        assertThat(mia.find(".milepost-review-addenda")).containsText("Begin with the room");
        assertThat(left).hasCount(0);
    }

    /** Jira opens no review while nothing is shared: the page says so, and gets its review later by a press. */
    @Test
    public void pageThatWasMadeWithoutAReview_saysWhy_andGetsItLater() {
        Visitor ben = products.visitor("confluence", "ben");
        ben.visit("/confluence/plugins/servlet/milepost/one-on-one?space=ORION");
        ben.page().getByLabel("With", new Page.GetByLabelOptions().setExact(true)).fill("anna");
        button(ben, "Create the page").click();
        assertThat(ben.find(".milepost-review-unheld")).containsText("Nothing that you two say is kept here yet.");
        ben.expecting(400, 404, 409);
        button(ben, "Open the review of this page").click();
        assertThat(ben.find(".milepost-review-unheld .milepost-held-problem")).containsText("Share your plan or a goal with them first");
        Looks.at(ben.page(), "held-unheld");
        String address = ben.page().url().replaceFirst("^https?://[^/]+", "");
        Visitor anna = products.visitor("confluence", "anna");
        anna.visit(address);
        assertThat(anna.find(".aui-message")).containsText("There is no review here for you yet");
        Looks.at(anna.page(), "held-unheld-partner");
        String opening = "pages/" + address.replaceAll("\\D", "") + "/review";
        String body = "{\"with\":\"anna\",\"ofOther\":false}";
        assertEquals("not their page", 404, send(mia.expecting(404), opening, "POST", body).status());
        assertEquals(401, send(new Visitor(products.host().address(), true), opening, "POST", body).status());
        assertEquals(400, send(ben, opening, "POST", "{\"with\":7}").status());
        assertEquals(404, send(ben, "pages/999999/review", "POST", body).status());

        OwnGoal.start(calls, "ben", "Explain what a service costs", "A first table").shareWith(calls, "anna");
        button(ben, "Open the review of this page").click();
        assertThat(ben.find(".milepost-review-heading")).hasText("Your career review with Anna Weber (demo)");
        assertThat(ben.find(".milepost-review-open, .milepost-review-unheld")).hasCount(0);
        assertEquals("it names one now", 409, send(ben, opening, "POST", body).status());
        anna.page().reload();
        assertThat(anna.find(".milepost-review .aui-lozenge").first()).hasText("Open");

        Visitor dana = products.visitor("confluence", "dana");
        dana.visit("/confluence/pages/viewpage.action?pageId=" + pages.create("ORION", "1:1 without", "<ac:structured-macro ac:name=\"career-review\"><ac:parameter ac:name=\"person\">dana</ac:parameter>"
                + "<ac:parameter ac:name=\"with\">ben</ac:parameter></ac:structured-macro>", ViewRestriction.OPEN, "mia").id());
        assertThat(dana.find(".milepost-review-unheld")).isVisible();
        Looks.at(dana.page(), "held-unheld-german");
    }

    @Test
    public void whatIsTypedWhileJiraIsAway_isSaidToBeUnsaved_andSavedAfterwards() {
        long review = open(mia, "ben");
        mia.expecting(503);
        link.set(LinkState.DOWN);
        answer(mia, "CHANGE").fill("Fewer meetings");
        assertThat(state(mia, "CHANGE")).containsText("Not saved: the server does not answer.");
        button(mia, "Confirm the review as it is").click();
        assertThat(mia.find(".milepost-held-closing .milepost-held-problem")).containsText("so nothing was confirmed");
        mia.page().getByLabel("Add something to speak about").fill("The budget");
        button(mia, "Confirm the review as it is").click();
        assertThat(mia.find(".milepost-held-closing .milepost-held-problem")).containsText("not added it yet");
        button(mia, "Add").first().click();
        assertThat(mia.find(".milepost-held-add .milepost-held-problem").first()).containsText("Jira can");
        assertEquals("The budget", mia.page().getByLabel("Add something to speak about").inputValue());
        Looks.at(mia.page(), "held-writing-away");

        link.set(LinkState.CREDENTIALS_REQUIRED);
        mia.page().evaluate("window.dispatchEvent(new Event('focus'))");
        assertThat(state(mia, "CHANGE")).containsText("Jira needs your consent first.");
        assertThat(state(mia, "CHANGE").locator("a")).hasText("Allow Confluence to ask Jira for me");
        Looks.at(mia.page(), "held-consent");
        link.set(LinkState.IMPERSONATING);
        mia.page().evaluate("() => window.dispatchEvent(new Event('focus'))");
        assertThat(state(mia, "CHANGE")).containsText("Saved at");

        unfold(mia);
        assertThat(note(mia)).isEnabled();
        mia.page().route("**/note", Route::abort);
        note(mia).fill("Less is more");
        assertThat(state(mia, NOTE)).containsText("Not saved: the server does not answer.");
        unfold(mia);
        assertThat(mia.find(".milepost-typed-outside")).hasText("Not saved yet");
        mia.page().reload();
        assertThat(mia.find(".milepost-typed-outside")).hasText("Not saved yet");
        assertThat(note(mia)).isDisabled();
        mia.page().unroute("**/note");
        unfold(mia);
        assertThat(note(mia)).hasValue("Less is more");
        assertThat(mia.find(".milepost-typed-outside")).hasText("");
        assertEquals("Less is more", calls.rest("mia", "GET", "reviews/" + review + "/note", "").ok().get("text").asText());
    }

    @Test
    public void textThatWasSavedElsewhere_meetsBothTexts() {
        long review = open(mia, "dana");
        mia.expecting(412);
        calls.rest("mia", "PUT", "reviews/" + review + "/answers/MET", "{\"text\":\"The draft\"}").ok();
        answer(mia, "MET").fill("The talk");

        assertThat(state(mia, "MET")).containsText("saved in another window");
        assertThat(mia.find(".milepost-typed-other")).hasText("The draft");
        assertEquals("The talk", answer(mia, "MET").inputValue());
        Looks.at(mia.page(), "held-writing-conflict");
        button(mia, "Both, one after the other").click();
        assertThat(state(mia, "MET")).containsText("Saved at");
        assertTrue(calls.rest("mia", "GET", "reviews/" + review + "/answers", "").body().contains("The draft\\n\\nThe talk"));
        unfold(mia);
        assertThat(note(mia)).isEnabled();
        calls.rest("mia", "PUT", "reviews/" + review + "/note", "{\"text\":\"From the train\"}").ok();
        note(mia).fill("From my desk");
        assertThat(state(mia, NOTE)).containsText("saved in another window");
        assertThat(mia.find("[data-milepost-typed=note] .milepost-typed-other")).hasText("From the train");
        button(mia, "The other one").click();
        assertThat(note(mia)).hasValue("From the train");
        assertThat(state(mia, NOTE)).containsText("Saved at");
        Visitor dana = products.visitor("confluence", "dana");
        dana.visit(mia.page().url().replaceFirst("^https?://[^/]+", ""));
        assertThat(dana.find("[data-milepost-others=MET]")).containsText("The talk");
        assertThat(dana.page().getByText("Vier Fragen")).isVisible();
        unfold(dana);
        assertThat(note(dana)).isEnabled();
        assertThat(note(dana)).hasValue("");
        Looks.at(dana.page(), "held-writing-german");
    }

    /** Whoever asks: Jira decides, by who they are there. */
    @Test
    public void nobodyElse_writesInAReview_byConfluence() {
        long review = calls.rest("chen", "POST", "reviews", "{\"partner\":\"mia\"}").ok().get("id").asLong();
        String[][] writes = {{"PUT", "answers/WORKS", "{\"text\":\"heliotrope\"}"}, {"POST", "agenda", "{\"values\":{\"text\":\"heliotrope\"}}"},
            {"POST", "commitments", "{\"values\":{\"text\":\"heliotrope\",\"who\":\"OWNER\",\"state\":\"OPEN\"}}"}, {"PUT", "agenda/1", "{\"values\":{\"talked\":true}}"},
            {"PUT", "commitments/1", "{\"values\":{\"state\":\"DONE\"}}"}, {"PUT", "requests/1", "{\"values\":{\"state\":\"GRANTED\"}}"}, {"POST", "confirm", "{}"}, {"DELETE", "confirm", ""}, {"GET", "answers", ""},
            {"POST", "requests", "{\"values\":{\"text\":\"heliotrope\",\"of\":\"PARTNER\",\"state\":\"ASKED\"}}"}, {"POST", "addenda", "{\"values\":{\"text\":\"heliotrope\"}}"},
            {"PUT", "assessment", "{\"values\":{\"rating\":1}}"}, {"PUT", "view", "{\"values\":{\"rating\":1}}"}, {"PUT", "assessments/1", "{\"values\":{\"rating\":1}}"},
            {"PUT", "views/1", "{\"values\":{\"rating\":1}}"}, {"GET", "note", ""}, {"PUT", "note", "{\"text\":\"heliotrope\"}"},
            {"POST", "skips", "{\"values\":{\"reason\":\"heliotrope\"}}"}};
        for (String viewer : List.of("anna", "noah", "olga", "admin")) {
            Visitor other = products.visitor("confluence", viewer).expecting(404);
            for (String[] write : writes) {
                assertEquals(viewer + " " + write[1], 404, send(other, review, write).status());
            }
        }
        long partner = calls.rest("ben", "POST", "plans/active/partners", "{\"values\":{\"person\":\"mia\",\"role\":\"MANAGER\"}}").ok().get("number").asLong();
        for (String viewer : List.of("chen", "mia", "admin")) {
            Visitor other = products.visitor("confluence", viewer).expecting(400, 404);
            assertEquals("what somebody says of their partner is theirs", 404, send(other, PARTNERS + "/" + partner, "PUT", "{\"values\":{\"days\":3}}").status());
            assertEquals("and is checked as in Jira", 400, send(other, PARTNERS, "POST", "{\"values\":{\"person\":\"nobody-of-this-name\",\"role\":\"MANAGER\"}}").status());
        }
        assertEquals("each way in is tried here", writes.length + 3L, PluginPaths.wikiMethods().stream().mapToLong(way -> way.split("\\|").length).sum());
        Visitor nobody = new Visitor(products.host().address(), true);
        for (String[] write : writes) {
            assertEquals(401, send(nobody, review, write).status());
        }
        assertEquals(401, send(nobody, PARTNERS, "POST", "{}").status());
        calls.rest("chen", "PUT", "reviews/" + review + "/note", "{\"text\":\"agrimony\"}").ok();
        APIResponse note = send(mia, review, new String[] {"GET", "note", ""});
        assertEquals("of the other one's note nothing", "{\"version\":0,\"text\":\"\"}", note.text());
        assertEquals("no-store", note.headers().get("cache-control"));
        mia.expecting(400, 404, 409);
        for (Object[] bad : new Object[][] {{400, "{\"text\":\"" + "x".repeat(2001) + "\"}"}, {400, "[]"}, {409, "{\"text\":\"a\",\"version\":7}"}}) {
            assertEquals(bad[0], send(mia, review, new String[] {"PUT", "note", (String) bad[1]}).status());
        }
        assertEquals(404, send(mia, 99_999, new String[] {"PUT", "note", "{\"text\":\"a\"}"}).status());
        assertEquals("a form of another site", 415, mia.context().request().fetch(address(review) + "confirm", RequestOptions.create().setMethod("POST")
                .setHeader("Content-Type", "application/x-www-form-urlencoded").setHeader("X-Atlassian-Token", "no-check").setData("version=0")).status());
        assertEquals("[]", calls.rest("chen", "GET", "reviews/" + review + "/answers", "").body());
    }

    /** There all is known but the space; who asks for a page of the same day and review once more is led to the one that is there. */
    private void isFoundAgain_fromTheReviewInJira() {
        String made = chen.page().url();
        Visitor there = products.visitor("jira", "chen");
        there.visit("/jira/plugins/servlet/milepost/career?review=" + chen.find("[data-milepost-held]").getAttribute("data-milepost-held").replace("reviews/", ""));
        String form = there.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Create a page for a 1:1 in Confluence")).getAttribute("href");
        chen.visit(form.replaceFirst("^https?://[^/]+", ""));
        assertThat(chen.page().getByLabel("With", new Page.GetByLabelOptions().setExact(true))).hasValue("mia");
        chen.page().getByLabel("Space").fill("ORION");
        button(chen, "Create the page").click();
        assertThat(chen.find(".milepost-review-heading")).hasText("Your career review with Mia Novak (demo)");
        assertEquals(made, chen.page().url());
    }

    private static String address(long review) {
        return products.host().address("confluence") + "/rest/milepost/1.0/reviews/" + review + "/";
    }

    private static APIResponse send(Visitor visitor, long review, String[] write) {
        return send(visitor, "reviews/" + review + "/" + write[1], write[0], write[2]);
    }

    private static APIResponse send(Visitor visitor, String path, String method, String json) {
        RequestOptions options = RequestOptions.create().setMethod(method).setHeader("Content-Type", "application/json").setHeader("X-Atlassian-Token", "no-check");
        return visitor.context().request().fetch(products.host().address("confluence") + "/rest/milepost/1.0/" + path, json.isEmpty() ? options : options.setData(json));
    }

    /** A page of the review with this owner. */
    private static long open(Visitor visitor, String owner) {
        long review = calls.rest(owner, "POST", "reviews", "{\"partner\":\"mia\"}").ok().get("id").asLong();
        long page = pages.create("ORION", "1:1 of " + owner, "<ac:structured-macro ac:name=\"career-review\"><ac:parameter ac:name=\"person\">" + owner + "</ac:parameter>"
                + "<ac:parameter ac:name=\"review\">" + review + "</ac:parameter></ac:structured-macro>", ViewRestriction.OPEN, "mia").id();
        visitor.visit("/confluence/pages/viewpage.action?pageId=" + page);
        return review;
    }

    private static Locator answer(Visitor visitor, String question) {
        return visitor.find("[data-milepost-typed='answers/" + question + "'] textarea");
    }

    private static Locator state(Visitor visitor, String question) {
        return visitor.find("[data-milepost-typed='" + (question.equals(NOTE) ? NOTE : "answers/" + question) + "'] .milepost-typed-state");
    }

    private static Locator note(Visitor visitor) {
        return visitor.find("[data-milepost-typed=note] textarea");
    }

    /** Or folds it up again. */
    private static void unfold(Visitor visitor) {
        visitor.find("summary:has(.milepost-typed-outside)").click();
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name + "$")));
    }
}
