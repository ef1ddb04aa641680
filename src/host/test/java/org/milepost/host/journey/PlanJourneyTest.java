package org.milepost.host.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;

/** The plan on "My career", part by part: filled in, changed, removed, in two tabs at once, put in order, and without script. */
public class PlanJourneyTest {

    @ClassRule
    public static final Products products = Products.empty();

    private static final String CAREER = "/jira/plugins/servlet/milepost/career";
    private static final String DIALOG = ".milepost-dialog";

    private static Calls calls;

    @BeforeClass
    public static void setUp() {
        products.setUp("CAREER");
        calls = products.calls();
    }

    @Test
    @Requirement("S66")
    public void ownData_areHadAsAFile() throws IOException {
        OwnGoal.start(calls, "noah", "Lead leads", "Ask three of them");
        Visitor noah = career("noah");
        Download file = noah.page().waitForDownload(() -> noah.find(".milepost-plan-tools a").click());
        assertEquals("milepost-" + OwnGoal.today() + ".json", file.suggestedFilename());
        String text = Files.readString(file.path());
        assertTrue(text, text.contains("\"title\":\"Lead leads\"") && text.contains("Ask three of them"));
    }

    @Test
    @Requirement({"S2", "S65"})
    public void afterTheFirstGoal_onePartIsOffered_filledIn_changed_andRemoved() {
        OwnGoal.start(calls, "anna", "Become a staff engineer", "Lead one design");
        Visitor anna = career("anna");
        assertThat(anna.find(".milepost-offer")).hasCount(1);
        anna.find("#milepost-ticket-start-offer [data-milepost-action]").click();
        assertThat(anna.find(".milepost-offer")).hasCount(0);
        anna.page().reload();
        assertThat(anna.find(".milepost-offer")).hasCount(1);
        Looks.fromAllSides(anna.page(), "plan-first-goal");
        anna.find(".milepost-offer .aui-button").first().click();
        Looks.fromAllSides(anna.page(), "plan-vision-dialog");
        anna.find(DIALOG + " [name=horizon]").selectOption("FIVE_YEARS");
        anna.find(DIALOG + " [name=statement]").fill("I am asked before the first box is drawn.\nOn Thursdays I write code.");
        save(anna);
        assertThat(anna.find("#visions")).containsText("I am asked before the first box is drawn.");
        assertThat(anna.find("#visions")).containsText("In five years");
        assertThat(anna.find(".aui-flag")).containsText("Saved");

        anna.find("#visions [data-milepost-action=part]:has-text('Edit')").click();
        assertEquals("I am asked before the first box is drawn.\nOn Thursdays I write code.", anna.find(DIALOG + " [name=statement]").inputValue());
        anna.find(DIALOG + " [name=reviewOn]").fill(OwnGoal.today().plusYears(1).toString());
        save(anna);
        assertThat(anna.find("#visions")).containsText("To look at again on");
        assertThat(anna.find("#visions .milepost-plan-part [data-milepost-action=part]")).isFocused();

        anna.find("#visions [data-milepost-action=part-remove]").click();
        Looks.at(anna.page(), "plan-remove-dialog");
        save(anna);
        assertThat(anna.find("#visions")).hasCount(0);
        assertThat(anna.find("[data-milepost-offer=visions]")).isVisible();

        anna.find("[data-milepost-action=offer-later]").click();
        assertThat(anna.find(".milepost-offer")).isHidden();
        anna.page().reload();
        assertThat(anna.find(".milepost-offer")).isHidden();
    }

    @Test
    public void badInput_isToldAtItsField_andKeepsWhatWasTyped() {
        OwnGoal.start(calls, "ben", "Read flame graphs", "Find the slowest page");
        Visitor ben = career("ben").expecting(400);
        ben.find(".milepost-more summary").click();
        ben.find(".milepost-more [data-milepost-new=OPPORTUNITY]").click();
        save(ben);
        assertThat(ben.find(DIALOG + " [data-milepost-field=what] .error")).containsText("Please fill this in.");
        ben.find(DIALOG + " [name=what]").fill("x".repeat(300));
        ben.find(DIALOG + " [name=why]").fill("Because it fits");
        save(ben);
        assertThat(ben.find(DIALOG + " [data-milepost-field=what] .error")).containsText("255");
        Looks.at(ben.page(), "plan-bad-input");
        ben.find(DIALOG + " [name=what]").fill("The platform team looks for somebody");
        ben.find(DIALOG + " [name=expires]").fill("9999-12-31");
        save(ben);
        assertThat(ben.find(DIALOG + " [data-milepost-field=expires] .error")).containsText("2100-12-31");
        assertEquals("Because it fits", ben.find(DIALOG + " [name=why]").inputValue());
        assertEquals("9999-12-31", ben.find(DIALOG + " [name=expires]").inputValue());
        ben.find(DIALOG + " [name=expires]").fill("");
        save(ben);
        assertThat(ben.find("#opportunities")).containsText("The platform team looks for somebody");
    }

    @Test
    public void twoTabs_changeTheSamePart_theSecondIsTold_seesTheOtherWords_andKeepsItsOwn() {
        OwnGoal.start(calls, "chen", "Pass on what I know", "Mentor somebody");
        part("chen", "strengths", "{\"text\":\"I listen\"}");
        Visitor chen = career("chen").expecting(409);
        Page other = chen.context().newPage();
        other.navigate(chen.page().url());
        other.locator("#strengths [data-milepost-action=part]:has-text('Edit')").click();
        other.locator(DIALOG + " [name=text]").fill("I listen until the real reason is on the table");

        chen.find("#strengths [data-milepost-action=part]:has-text('Edit')").click();
        chen.find(DIALOG + " [name=text]").fill("I ask well");
        save(chen);
        assertThat(chen.find("#strengths")).containsText("I ask well");

        other.locator(DIALOG + " .aui-button-primary").click();
        assertThat(other.locator(DIALOG + " .milepost-message")).containsText("Somebody changed this in the meantime");
        other.locator(DIALOG + " .milepost-message button").click();
        assertThat(other.locator(DIALOG + " .milepost-now")).containsText("Saved by now: I ask well");
        assertEquals("I listen until the real reason is on the table", other.locator(DIALOG + " [name=text]").inputValue());
        Looks.at(other, "plan-conflict");
        other.locator(DIALOG + " .aui-button-primary").click();
        assertThat(other.locator("#strengths")).containsText("I listen until the real reason");
    }

    @Test
    public void goals_areMovedAndPutInFocus_byKeyboard() {
        OwnGoal first = OwnGoal.start(calls, "dana", "Ein Team leiten", "Mit drei Leitungen sprechen");
        OwnGoal second = OwnGoal.start(calls, "dana", "Vor Publikum sprechen", "Ein Thema finden");
        Visitor dana = career("dana");
        List<String> before = titles(dana);
        card(dana, second).locator("[data-milepost-action=goal-" + (before.get(0).equals("Ein Team leiten") ? "up" : "down") + "]").focus();
        dana.page().keyboard().press("Enter");
        assertThat(dana.find(".aui-flag")).containsText("Reihenfolge gespeichert");
        assertEquals(List.of(before.get(1), before.get(0)), titles(dana));
        assertTrue("focus stays on the goal", (Boolean) card(dana, second).evaluate("each => each.contains(document.activeElement)"));

        card(dana, first).locator("[data-milepost-action=goal-focus]").click();
        assertThat(card(dana, first)).containsText("Im Fokus");
        Looks.fromAllSides(dana.page(), "plan-focus-de");
        card(dana, first).locator("[data-milepost-action=goal-focus]").click();
        assertThat(dana.find(".milepost-in-focus")).hasCount(0);
    }

    @Test
    public void sections_areRenamedAndSwitchedOff_andReviewsNoted() {
        OwnGoal.start(calls, "emre", "Architekt werden", "Einen Entwurf leiten");
        part("emre", "strengths", "{\"text\":\"Ruhig in St\\u00f6rungen\"}");
        part("emre", "weaknesses", "{\"text\":\"Delegieren\"}");
        Visitor emre = career("emre");
        emre.find(".milepost-plan-tools button").first().click();
        Looks.at(emre.page(), "plan-sections-dialog-de");
        emre.find(DIALOG + " label:text-is('Woran ich arbeite')").click();
        emre.find(DIALOG + " [name=titleStrengths]").fill("Was mich tr\u00e4gt");
        save(emre);
        assertThat(emre.find("#strengths h2")).hasText("Was mich tr\u00e4gt");
        assertThat(emre.find("#weaknesses")).hasCount(0);
        emre.find("[data-milepost-action=part]:has-text('Gespr\u00e4ch festhalten')").click();
        assertEquals(OwnGoal.today().toString(), emre.find(DIALOG + " [name=lastReview]").inputValue());
        save(emre);
        assertThat(emre.find("#reviews")).containsText("Letztes Gespr\u00e4ch am");
        reviewOfThePlan_isPassedOver(emre);
    }

    private static void reviewOfThePlan_isPassedOver(Visitor emre) {
        String skip = "#reviews [data-milepost-new=PLAN_REVIEW_SKIP]";
        assertThat(emre.find(skip)).hasCount(0);
        emre.find("#reviews [data-milepost-ask='reviewEvery reviewDays nextReview']").click();
        emre.find(DIALOG + " [name=reviewEvery]").selectOption("MONTHLY");
        emre.find(DIALOG + " [name=nextReview]").fill(OwnGoal.today().minusDays(2).toString());
        save(emre);
        emre.find(skip).click();
        save(emre);
        assertThat(emre.find(DIALOG + " [data-milepost-field=reason] .error")).not().isEmpty();
        Looks.fromAllSides(emre.page(), "plan-skip-dialog-de");
        emre.find(DIALOG + " [name=reason]").fill("In dieser Woche geht die neue Version hinaus.");
        save(emre);
        assertThat(emre.find("#milepost-plan-skips")).containsText("In dieser Woche geht die neue Version hinaus.");
        assertThat(emre.find("#reviews .milepost-review-line").nth(1)).containsText("N\u00e4chstes Gespr\u00e4ch am");
        Looks.fromAllSides(emre.page(), "plan-skipped-de");

        emre.find("#milepost-plan-skips [data-milepost-action=part]").click();
        emre.find(DIALOG + " [name=reason]").fill("Die neue Version geht hinaus.");
        save(emre);
        assertThat(emre.find("#milepost-plan-skips")).not().containsText("In dieser Woche");
        emre.find("#milepost-plan-skips [data-milepost-action=part-remove]").click();
        save(emre);
        assertThat(emre.find("#milepost-plan-skips")).hasCount(0);
        assertThat(emre.find("#reviews .milepost-review-line").nth(1)).containsText("Ein Gespr\u00e4ch war f\u00fcr den");
    }

    @Test
    @Requirement("S47")
    public void sharedPlan_isReadByItsSharer_asTheOwnerSeesItAsTheManager() {
        OwnGoal goal = OwnGoal.start(calls, "farah", "Come back at my own pace", "Agree on hours");
        part("farah", "strengths", "{\"text\":\"I say early what does not work\",\"goals\":[" + goal.id() + "]}");
        part("farah", "weaknesses", "{\"text\":\"Saying no heliotrope\"}");
        calls.rest("farah", "PUT", "plans/active/profile", "{\"values\":{\"hidden\":[\"WEAKNESSES\"],\"targetRole\":\"Lead\"}}").ok();
        calls.restAsAdministrator("admin", "POST", "reporting-lines", "{\"person\":\"farah\",\"manager\":\"noah\",\"since\":\"%s\"}"
                .formatted(OwnGoal.today().minusYears(1))).ok();
        Visitor farah = career("farah");
        farah.find("a:has-text('See it as my manager')").click();
        assertThat(farah.find(".milepost-banner")).containsText("This is what Noah");
        assertThat(farah.find("h1")).hasText("There is nothing to see here");
        Looks.at(farah.page(), "plan-as-manager-nothing");

        calls.rest("farah", "POST", "shares", "{\"item\":null,\"manager\":true,\"level\":\"VIEW\"}").ok();
        farah.page().reload();
        assertThat(farah.find("#strengths")).containsText("I say early what does not work");
        Looks.fromAllSides(farah.page(), "plan-as-manager");
        String seen = farah.find(".milepost-main").innerText();
        farah.find("h3 a").click();
        assertThat(farah.find(".milepost-banner")).containsText("This is what Noah");
        assertThat(farah.find("body")).containsText("Agree on hours");
        Looks.at(farah.page(), "goal-as-manager");
        farah.page().goBack();
        assertEquals("her look is not noted", 0, calls.rest("farah", "GET", "views", "").ok().size());

        Visitor noah = career("noah");
        noah.find("section[aria-labelledby=milepost-received] a:has-text('Farah')").click();
        assertThat(noah.find(".milepost-shared")).containsText("Farah");
        assertFalse(noah.text().contains("heliotrope"));
        assertThat(noah.find("[data-milepost-action]")).hasCount(0);
        assertEquals("the same, each in their language", seen.lines().filter(line -> line.contains("I say early")).toList(),
                noah.find(".milepost-main").innerText().lines().filter(line -> line.contains("I say early")).toList());
        assertTrue(calls.rest("farah", "GET", "views", "").body().contains("\"PLAN\""));
        Looks.at(noah.page(), "plan-shared-de");
        farah.find(".milepost-banner a").click();
        assertThat(farah.find("h1")).hasText("My career");
    }

    @Test
    @Requirement({"S1", "S3"})
    public void nextPlan_beginsFromThisOne_andTheOldOneStaysToRead() {
        OwnGoal.start(calls, "mia", "Give feedback that helps", "Ask everyone");
        OwnGoal goes = OwnGoal.start(calls, "mia", "Grow two leads", "Find them");
        part("mia", "visions", "{\"horizon\":\"FIVE_YEARS\",\"statement\":\"Nobody needs me on Fridays\"}");
        Visitor mia = career("mia");
        mia.find("[data-milepost-action=next-plan]").click();
        mia.find(DIALOG + " label:text-is('Give feedback that helps')").click();
        Looks.fromAllSides(mia.page(), "plan-next-dialog");
        save(mia);
        assertThat(mia.find(".aui-flag")).containsText("The next plan has begun");
        assertEquals(List.of("Grow two leads"), titles(mia));
        assertThat(mia.find("#visions")).containsText("Nobody needs me on Fridays");
        assertThat(card(mia, goes)).isVisible();
        mia.find("#plans a").first().click();
        assertThat(mia.find("body")).containsText("This plan is over; it is kept as it was.");
        assertThat(mia.find("#goals")).containsText("Give feedback that helps");
        assertThat(mia.find("[data-milepost-action]")).hasCount(0);
        Looks.at(mia.page(), "plan-past");
        mia.page().goBack();
        assertThat(mia.find("h1")).hasText("My career");
        mia.find("#plans a:has-text('Compare with now')").click();
        assertThat(mia.find(".milepost-comparison tbody tr").first()).containsText("Give feedback that helps");
        mia.find("summary").click();
        assertThat(mia.find("body")).containsText("Nobody needs me on Fridays");
        Looks.at(mia.page(), "plan-compare");
    }

    @Test
    @Requirement("S54")
    public void whatChangedSince_isAForm_thatNeedsNoScript() {
        OwnGoal goal = OwnGoal.start(calls, "ivan", "Lead the platform", "Talk to five teams");
        part("ivan", "strengths", "{\"text\":\"I stay calm\",\"goals\":[" + goal.id() + "]}");
        calls.rest("ivan", "POST", "milestones/" + goal.milestone() + "/move", "{\"dueDate\":\"%s\",\"reason\":\"LIFE\",\"note\":\"Day care starts later\"}"
                .formatted(OwnGoal.today().plusDays(44))).ok();
        Visitor ivan = products.withoutScript("jira", "ivan");
        ivan.visit(CAREER);
        ivan.find("a:has-text('What changed lately')").click();
        assertEquals(OwnGoal.today().minusDays(30).toString(), ivan.find("[name=since]").inputValue());
        assertThat(ivan.find(".milepost-history").first()).containsText("Day care starts later");
        ivan.find("[name=since]").fill(OwnGoal.today().plusDays(1).toString());
        ivan.find(".milepost-since button").click();
        assertThat(ivan.find("body")).containsText("Nothing has changed since then.");
        ivan.page().goBack();
        assertThat(ivan.find(".milepost-history").first()).containsText("Strength written");
        Visitor looking = products.visitor("jira", "ivan");
        looking.visit(CAREER + "?since=");
        Looks.at(looking.page(), "plan-history");
    }

    @Test
    @Requirement("S54")
    public void withoutScript_allOfItIsReadable_andDeepLinksLead() {
        OwnGoal.start(calls, "olga", "Lead two teams", "Hand over my team");
        part("olga", "obstacles", "{\"text\":\"The budget may be frozen\",\"likelihood\":\"HIGH\",\"strategy\":\"Ask in January\"}");
        Visitor olga = products.withoutScript("jira", "olga");
        olga.visit(CAREER + "#obstacles");
        assertTrue(olga.text(), olga.text().contains("The budget may be frozen") && olga.text().contains("Ask in January"));
        assertEquals(0, olga.find(".milepost-page button:visible").count());
        Looks.withoutScript(olga.page(), "plan-without-script");
    }

    private static void part(String person, String path, String values) {
        calls.rest(person, "POST", "plans/active/" + path, "{\"values\":" + values + "}").ok();
    }

    private static void save(Visitor visitor) {
        visitor.find(DIALOG + " .aui-button-primary").click();
    }

    private static Locator card(Visitor visitor, OwnGoal goal) {
        return visitor.find("[data-milepost-card='" + goal.id() + "']");
    }

    private static List<String> titles(Visitor visitor) {
        return visitor.find("ol.milepost-goal-cards h3").allInnerTexts().stream().map(String::strip).toList();
    }

    private static Visitor career(String name) {
        Visitor visitor = products.visitor("jira", name);
        visitor.visit(CAREER);
        return visitor;
    }
}
