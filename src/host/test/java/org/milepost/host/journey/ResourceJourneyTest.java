package org.milepost.host.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;

/** A resource is asked for, seen by the one asked once the goal is shared, promised, and received; and picked from the library, which people search and keep. */
public class ResourceJourneyTest {

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
    @Requirement("S34")
    public void request_isAnswered_onceItsGoalIsShared() {
        GoalSketch goal = new GoalSketch(products, "anna", "Speak at the architecture day", TODAY.plusMonths(6));
        long milestone = goal.milestone("Talk to the team", TODAY.plusDays(40));
        Visitor anna = products.visitor("jira", "anna").expecting(400, 409);
        anna.visit(CAREER + "?goal=" + goal.id());
        Locator card = anna.find(".milepost-card:has(#milepost-resources-title)");
        assertThat(card).containsText("what would help, and who could give it?");
        anna.find("[data-milepost-new=GOAL_RESOURCE]").click();
        field(anna, "what").fill("Public speaking course");
        field(anna, "kind").selectOption("COURSE");
        field(anna, "state").selectOption("ASKED");
        field(anna, "person").fill("ben");
        field(anna, "cost").fill("1,200 EUR");
        assertThat(anna.find(DIALOG + " .milepost-resource-hidden")).containsText("would not see this request yet: the goal is not shared with them");
        field(anna, "time").fill("two days");
        field(anna, "link").fill("javascript:alert(1)");
        Looks.at(anna.page(), "resource-dialog");
        submit(anna);
        assertThat(anna.find(DIALOG + " [data-milepost-field=link] .error")).containsText("from http:// or https:// on");
        field(anna, "link").fill("https://training.example.org/speaking");
        submit(anna);
        assertThat(card).containsText("Asked for");
        assertThat(card).containsText("since today");
        assertThat(card.locator("a[href^='https://training']")).hasText("training.example.org");
        assertThat(card.locator("a[href^='https://training']")).hasAttribute("rel", "noopener noreferrer nofollow");
        assertThat(card).containsText("the goal is not shared with them");
        Looks.at(anna.page(), "resource-unseen");

        Visitor ben = products.visitor("jira", "ben").expecting(400, 409);
        ben.visit(CAREER);
        assertThat(ben.find("#milepost-waiting-you")).hasCount(0);

        card.locator(".milepost-resource-hidden button").click();
        assertThat(field(anna, "user")).hasValue("ben");
        assertThat(field(anna, "level")).hasValue("COMMENT");
        submit(anna);
        assertThat(card).not().containsText("the goal is not shared with them");
        anna.visit(CAREER);
        assertThat(anna.find("[aria-labelledby=milepost-waiting-on]")).containsText("Public speaking course");
        Looks.at(anna.page(), "waiting-on");

        ben.visit(CAREER);
        Locator waiting = ben.find("[aria-labelledby=milepost-waiting-you]");
        assertThat(waiting).containsText("1,200 EUR");
        Looks.at(ben.page(), "waiting-on-you");
        waiting.locator("[data-milepost-action=request-grant]").click();
        field(ben, "word").fill("Gladly. Book the one in May.");
        Looks.at(ben.page(), "waiting-dialog");
        submit(ben);
        assertThat(waiting).containsText("Promised");
        assertThat(waiting.locator("[data-milepost-action=request-grant]")).hasCount(0);

        anna.visit(CAREER + "?goal=" + goal.id());
        assertThat(card.locator(".milepost-resource-answer")).hasText(Pattern.compile("promised this here\\. Gladly\\. Book the one in May\\."));
        Looks.at(anna.page(), "resource-promised");
        anna.visit(goal.page());
        assertThat(anna.find(".milepost-brief")).containsText("Public speaking course");
        Looks.at(anna.page(), "resource-panel");
        anna.visit(CAREER + "?goal=" + goal.id());
        card.locator("[data-milepost-action=resource-received]").click();
        assertThat(card).containsText("Received");
        ben.visit(CAREER);
        assertThat(ben.find("#milepost-waiting-you")).hasCount(0);
        standsUnderItsStep(anna, goal, milestone);
    }

    private static void standsUnderItsStep(Visitor anna, GoalSketch goal, long milestone) {
        long step = part(goal, "steps", "'text':'Rehearse the talk with the whole team, twice, and note what they ask','milestone':" + milestone);
        part(goal, "steps", "'text':'Book the room','milestone':" + milestone);
        part(goal, "resources", "'kind':'MENTOR','what':'Somebody who has spoken before','state':'ASKED','person':'chen','step':" + step);
        part(goal, "resources", "'kind':'TIME_OFF','what':'Two afternoons without meetings','state':'NEEDED','step':" + step);
        anna.visit(CAREER + "?goal=" + goal.id());
        Locator needs = anna.find("[data-milepost-part=ACTION_STEP][data-milepost-number='" + step + "'] .milepost-needs");
        assertThat(needs.locator("[data-milepost-part=GOAL_RESOURCE]")).hasCount(2);
        assertThat(needs).containsText("can\u2019t see this request yet");
        assertThat(anna.find(".milepost-card:has(#milepost-resources-title)")).containsText("2 more stand under their steps.");
        Looks.at(anna.page(), "resource-step");
        anna.visit("/jira/browse/" + products.jira().issues().byId(milestone).orElseThrow().key());
        assertThat(needs).containsText("Two afternoons without meetings");
        Looks.at(anna.page(), "resource-step-milestone");
        needs.locator("[data-milepost-number] [data-milepost-action=part]").first().click();
        assertThat(field(anna, "what")).hasValue("Somebody who has spoken before");
        assertThat(anna.find(DIALOG + " .milepost-resource-hidden")).containsText("would not see this request yet");
    }

    private static long part(GoalSketch goal, String kind, String values) {
        return products.calls().rest("anna", "POST", "goals/" + goal.id() + "/" + kind, ("{'values':{" + values + "}}").replace('\'', '"')).ok().get("number").asLong();
    }

    @Test
    @Requirement({"S35", "S36"})
    public void library_isSearchedWhileTyping_picked_andKept() {
        long speaking = shared("COURSE", "Public speaking course", "Two days with a coach, in small groups");
        shared("COURSE", "Design course", "");
        shared("BOOK", "Book on speaking up", "For meetings");
        List<String> answers = List.of("YES", "YES", "PARTLY", "YES", "NO");
        List<String> people = List.of("ben", "chen", "dana", "mia", "farah");
        for (int i = 0; i < people.size(); i++) {
            rate(people.get(i), speaking, answers.get(i));
        }
        GoalSketch goal = new GoalSketch(products, "anna", "Be heard", TODAY.plusMonths(6));
        Visitor anna = products.visitor("jira", "anna").expecting(400, 409);

        anna.visit(CAREER);
        anna.find("[aria-labelledby=milepost-library-entry] a").click();
        assertThat(anna.find("[aria-labelledby=milepost-library-own]")).containsText("You keep nothing here yet.");
        assertThat(anna.find("[aria-labelledby=milepost-library-shared]")).containsText("5 people: 3 yes, 1 partly, 1 no");
        Looks.at(anna.page(), "library");
        anna.find("#milepost-library-query").pressSequentially("speak cour");
        assertThat(anna.find("[aria-labelledby=milepost-library-shared] .milepost-row")).hasCount(1);
        assertThat(anna.find("#milepost-library-query")).isFocused();
        assertThat(anna.find("#milepost-library-said")).hasText("1 entry");
        anna.find("#milepost-library-query").fill("nothing of the kind");
        assertThat(anna.find("[aria-labelledby=milepost-library-shared]")).containsText("No shared entry says these words.");
        Looks.at(anna.page(), "library-nothing");
        anna.find("#milepost-library-query").fill("");
        assertThat(anna.find("[aria-labelledby=milepost-library-shared] .milepost-row")).hasCount(3);

        anna.find("[data-milepost-action=library-add]").click();
        field(anna, "title").fill("An hour with Tom");
        submit(anna);
        assertThat(anna.find(DIALOG + " [data-milepost-field=kind] .error")).containsText("Please choose one.");
        field(anna, "kind").selectOption("MENTOR");
        field(anna, "link").fill("ftp://tom");
        submit(anna);
        assertThat(anna.find(DIALOG + " [data-milepost-field=link] .error")).containsText("from http:// or https:// on");
        Looks.at(anna.page(), "library-dialog");
        field(anna, "link").fill("");
        field(anna, "description").fill("He has held forty talks");
        submit(anna);
        Locator own = anna.find("[aria-labelledby=milepost-library-own] .milepost-row");
        assertThat(own).containsText("An hour with Tom");
        assertThat(anna.find("[data-milepost-action=library-add]")).isFocused();
        Page otherTab = anna.context().newPage();
        otherTab.navigate(anna.page().url());
        own.locator("[data-milepost-action=library-edit]").click();
        field(anna, "time").fill("an hour a month");
        submit(anna);
        assertThat(own).containsText("an hour a month");
        otherTab.locator("[data-milepost-action=library-edit]").click();
        otherTab.locator(DIALOG + " [name=cost]").fill("a coffee");
        otherTab.locator(DIALOG + " .aui-button-primary").click();
        assertThat(otherTab.locator(DIALOG + " .milepost-message")).containsText("changed");
        otherTab.locator(DIALOG + " .milepost-message button").click();
        assertThat(otherTab.locator(DIALOG + " [name=time]")).hasValue("an hour a month");
        otherTab.locator(DIALOG + " .aui-button-primary").click();
        assertThat(otherTab.locator("[aria-labelledby=milepost-library-own] .milepost-row")).containsText("a coffee");
        otherTab.close();
        anna.page().reload();

        pick(anna, goal, speaking);
        keepAFreeOne(anna, goal);

        anna.visit(CAREER + "?library");
        assertThat(own).hasCount(2);
        own.first().locator("[data-milepost-action=library-remove]").click();
        submit(anna);
        assertThat(own).hasCount(1);

        Visitor dana = products.withoutScript("jira", "dana");
        dana.visit(CAREER + "?library");
        dana.find("#milepost-library-query").fill("design");
        dana.find(".milepost-library-search [type=submit]").click();
        assertThat(dana.find("[aria-labelledby=milepost-library-shared] .milepost-row")).hasCount(1);
        Looks.withoutScript(dana.page(), "library-no-script");
    }

    /** What is picked by keys fills the other fields, and none that somebody has filled before. */
    private static void pick(Visitor anna, GoalSketch goal, long entry) {
        anna.visit(CAREER + "?goal=" + goal.id());
        anna.find("[data-milepost-new=GOAL_RESOURCE]").click();
        field(anna, "cost").fill("no more than 900 EUR");
        field(anna, "what").focus();
        anna.page().keyboard().press("ArrowDown");
        assertThat(anna.find(DIALOG + " [role=option]")).hasCount(4);
        anna.page().keyboard().press("Escape");
        assertThat(anna.find(DIALOG + " [role=option]").first()).isHidden();
        field(anna, "what").pressSequentially("speak");
        Locator options = anna.find(DIALOG + " [role=option]");
        assertThat(options).hasCount(2);
        anna.page().keyboard().press("ArrowDown");
        anna.page().keyboard().press("ArrowDown");
        assertThat(field(anna, "what")).hasAttribute("aria-activedescendant", options.nth(1).getAttribute("id"));
        assertThat(options.nth(1)).containsText("5 people: 3 yes, 1 partly, 1 no");
        Looks.at(anna.page(), "resource-search");
        anna.page().keyboard().press("Enter");
        assertThat(field(anna, "what")).hasValue("Public speaking course");
        assertThat(field(anna, "kind")).hasValue("COURSE");
        assertThat(field(anna, "time")).hasValue("two days");
        assertThat(field(anna, "cost")).hasValue("no more than 900 EUR");
        assertThat(field(anna, "link")).hasValue("https://training.example.org/all");
        assertThat(anna.find(".milepost-picked")).containsText("Two days with a coach");
        Looks.at(anna.page(), "resource-picked");
        field(anna, "what").fill("Public speaking course in May");
        assertThat(anna.find(".milepost-picked")).isVisible();
        submit(anna);
        Locator card = anna.find(".milepost-card:has(#milepost-resources-title)");
        assertThat(card).containsText("Public speaking course in May");
        assertEquals(entry, resource(goal, 0).get("library").asLong());

        card.locator("[data-milepost-ask^='what']").last().click();
        assertThat(anna.find(".milepost-picked")).containsText("From the library");
        field(anna, "what").fill("A talk of my own");
        assertThat(anna.find(".milepost-picked")).isHidden();
        submit(anna);
        assertThat(card).containsText("A talk of my own");
        assertFalse(resource(goal, 0).has("library"));
    }

    /** Whatever else is typed is as good, and is kept in one's own library if that is ticked. */
    private static void keepAFreeOne(Visitor anna, GoalSketch goal) {
        anna.find("[data-milepost-new=GOAL_RESOURCE]").click();
        field(anna, "what").pressSequentially("Toastmasters");
        field(anna, "kind").selectOption("COMMUNITY");
        field(anna, "link").fill("javascript:alert(1)");
        anna.find(DIALOG + " label:has-text('Keep in my library')").click();
        submit(anna);
        assertThat(anna.find(DIALOG + " [data-milepost-field=link] .error")).containsText("from http:// or https:// on");
        field(anna, "link").fill("https://toastmasters.example.org/");
        submit(anna);
        assertThat(anna.find(".milepost-card:has(#milepost-resources-title)")).containsText("Toastmasters");
        assertTrue(resource(goal, 1).has("library") || resource(goal, 0).has("library"));
    }

    private static JsonNode resource(GoalSketch goal, int i) {
        return products.calls().rest("anna", "GET", "goals/" + goal.id(), "").ok().get("detail").get("resources").get(i).get("values");
    }

    private static long shared(String kind, String title, String description) {
        return products.calls().restAsAdministrator("admin", "POST", "library/shared", """
                {"kind":"%s","title":"%s","description":"%s","time":"two days","cost":"1,200 EUR","link":"https://training.example.org/all"}"""
                .formatted(kind, title, description)).ok().get("number").asLong();
    }

    /** Somebody has used the entry for a step that is done, and says whether it was worth it. */
    private static void rate(String person, long entry, String answer) {
        OwnGoal goal = OwnGoal.start(products.calls(), person, "Speak freely", "Hold a talk");
        long step = part(person, goal, "steps", "{\"text\":\"Take the course\",\"doneOn\":\"%s\"}".formatted(TODAY));
        part(person, goal, "resources", "{\"what\":\"Course\",\"kind\":\"COURSE\",\"state\":\"RECEIVED\",\"step\":%d,\"library\":%d}".formatted(step, entry));
        products.calls().rest(person, "PUT", "goals/" + goal.id() + "/worth/" + step, "{\"values\":{\"answer\":\"" + answer + "\"}}").ok();
    }

    private static long part(String person, OwnGoal goal, String kind, String values) {
        return products.calls().rest(person, "POST", "goals/" + goal.id() + "/" + kind, "{\"values\":" + values + "}").ok().get("number").asLong();
    }

    private static Locator field(Visitor visitor, String name) {
        return visitor.find(DIALOG + " [name=" + name + "]");
    }

    private static void submit(Visitor visitor) {
        visitor.find(DIALOG + " .aui-button-primary").click();
    }
}
