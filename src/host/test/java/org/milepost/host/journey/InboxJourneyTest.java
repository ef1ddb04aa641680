package org.milepost.host.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.host.jira.model.Field;

/** The evidence inbox in a browser: by keys and by mouse, in two tabs at once, without a rule, without a goal, without script; and the start from tickets. */
@Requirement("S21")
public class InboxJourneyTest {

    @ClassRule
    public static final Products products = Products.withDemoData();

    private static final String INBOX = "/jira/plugins/servlet/milepost/career?inbox";
    private static final String DIALOG = ".milepost-dialog";
    private static final String ROW = ".milepost-inbox-row";

    private static Calls calls;

    @BeforeClass
    public static void setUp() {
        products.setUp("CAREER");
        calls = products.calls();
    }

    @Test
    public void ticketsAreDecidedByKeys_severalAtOnce_andTakenBack() {
        OwnGoal goal = OwnGoal.start(calls, "anna", "Become a staff engineer", "Lead one design");
        calls.rest("anna", "POST", "inbox/rules", "{\"item\":" + goal.item() + ",\"kind\":\"COMPONENT\",\"words\":\"Payment\"}").ok();
        calls.rest("anna", "POST", "inbox/rules", "{\"item\":{\"kind\":\"MILESTONE\",\"id\":" + goal.milestone() + "},\"kind\":\"LABEL\",\"words\":\"architecture\"}").ok();
        Visitor anna = products.visitor("jira", "anna");
        anna.visit("/jira/plugins/servlet/milepost/career");
        assertThat(anna.find("#milepost-inbox-glance")).containsText("may be evidence");
        Looks.at(anna.page(), "inbox-entry");
        anna.visit(INBOX);
        assertThat(anna.find(".milepost-inbox-why").first()).containsText("your rule for");
        Looks.fromAllSides(anna.page(), "inbox");
        Page page = anna.page();
        String first = key(anna.find(ROW).nth(0));
        String second = key(anna.find(ROW).nth(1));
        String third = key(anna.find(ROW).nth(2));

        page.keyboard().press("j");
        assertThat(anna.find(ROW + " input[type=checkbox]").nth(0)).isFocused();
        page.keyboard().press("x");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("x");
        assertThat(anna.find("[data-milepost-picked]")).hasText("2 tickets selected");
        Looks.at(page, "inbox-selected");
        page.keyboard().press("a");
        Locator impacts = anna.find(DIALOG + " textarea[name^=impact]");
        assertThat(impacts).hasCount(2);
        impacts.nth(0).fill("Half the calls of the night shift");
        Looks.at(page, "inbox-accept-several");
        anna.find(DIALOG + " .aui-button-primary").click();
        assertThat(anna.find(".milepost-inbox-done")).hasCount(2);
        assertThat(anna.find(".milepost-inbox-done").first()).containsText(first + " is evidence now.");
        assertThat(anna.find("[data-milepost-key=" + third + "] input[type=checkbox]")).isFocused();
        assertEquals(2, evidence(goal).size());

        page.keyboard().press("d");
        assertThat(anna.find(".milepost-inbox-done").nth(2)).containsText(third + " is dismissed.");
        page.keyboard().press("s");
        Looks.at(page, "inbox-snooze");
        anna.find(DIALOG + " .aui-button-primary").click();
        assertThat(anna.find(".milepost-inbox-done").nth(3)).containsText("is put off.");
        Looks.at(page, "inbox-decided");

        anna.find(".milepost-inbox-done button").nth(1).click();
        assertThat(anna.find("[data-milepost-key=" + second + "] input[type=checkbox]")).isFocused();
        assertEquals(1, evidence(goal).size());
        page.reload();
        assertThat(anna.find("[data-milepost-key=" + second + "]")).isVisible();
        assertThat(anna.find("[data-milepost-key=" + first + "]")).hasCount(0);
        assertThat(anna.find("[data-milepost-key=" + third + "]")).hasCount(0);
    }

    @Test
    public void aKeyTypedIntoAField_decidesNothing() {
        OwnGoal.start(calls, "chen", "Pass on what I know", "Mentor somebody");
        Visitor chen = products.visitor("jira", "chen");
        chen.visit(INBOX);
        int before = chen.find(ROW).count();
        chen.page().keyboard().press("j");
        chen.page().keyboard().press("a");
        chen.find(DIALOG + " [name^=impact]").pressSequentially("jkxads");
        assertEquals("jkxads", chen.find(DIALOG + " [name^=impact]").inputValue());
        chen.find(DIALOG + " [name^=claim]").fill("");
        chen.find(DIALOG + " .aui-button-primary").click();
        assertThat(chen.find(DIALOG + " [data-milepost-field^=claim] .error")).containsText("Please fill this in.");
        Looks.at(chen.page(), "inbox-accept-one");
        chen.find(DIALOG + " .aui-button-link").click();
        assertThat(chen.find(ROW)).hasCount(before);
    }

    @Test
    public void ofTwoTabs_theSecondIsTold() {
        OwnGoal.start(calls, "mia", "Lead leads", "Ask three of them");
        Visitor mia = products.visitor("jira", "mia");
        mia.visit(INBOX);
        Page other = mia.context().newPage();
        other.navigate(mia.page().url());
        String key = key(other.locator(ROW).first());
        other.locator(ROW + " [data-milepost-inbox=dismiss]").first().click();
        assertThat(other.locator(".milepost-inbox-done")).containsText(key + " is dismissed.");

        mia.find(ROW + " [data-milepost-inbox=accept]").first().click();
        mia.find(DIALOG + " .aui-button-primary").click();
        assertThat(mia.find(DIALOG + " .milepost-message")).containsText("somewhere else");
        Looks.at(mia.page(), "inbox-conflict");
    }

    @Test
    public void withoutARule_someAreOffered_andOneIsAdded_andRemoved() {
        OwnGoal.start(calls, "ben", "Read flame graphs", "Find the slowest page");
        Visitor ben = products.visitor("jira", "ben").expecting(400);
        ben.visit(INBOX);
        Looks.at(ben.page(), "inbox-first");
        ben.find(".milepost-inbox-offers button").first().click();
        Looks.at(ben.page(), "inbox-rule");
        ben.find(DIALOG + " .aui-button-primary").click();
        assertThat(ben.find("#rules .milepost-shares li")).hasCount(1);
        assertThat(ben.find("#milepost-inbox-proposed")).isVisible();
        ben.find("[data-milepost-inbox=rule-add]").click();
        ben.find(DIALOG + " [name=kind]").selectOption("FILTER");
        ben.find(DIALOG + " [name=words]").fill("no such filter");
        ben.find(DIALOG + " .aui-button-primary").click();
        assertThat(ben.find(DIALOG + " [data-milepost-field=words] .error")).not().isEmpty();
        Looks.at(ben.page(), "inbox-rule-wrong");
        ben.find(DIALOG + " [name=kind]").selectOption("WORDS");
        ben.find(DIALOG + " [name=words]").fill("to the");
        ben.find(DIALOG + " .aui-button-primary").click();
        assertThat(ben.find(DIALOG + " [data-milepost-field=words] .error")).containsText("search leaves them out");
        String epic = epicOfResolved("ben");
        ben.find(DIALOG + " [name=kind]").selectOption("EPIC");
        ben.find(DIALOG + " [name=words]").fill(epic);
        ben.find(DIALOG + " .aui-button-primary").click();
        assertThat(ben.find("#rules .milepost-shares li")).hasCount(2);
        assertThat(ben.find(".milepost-inbox-why").filter(new Locator.FilterOptions().setHasText("Epic " + epic)).first()).isVisible();
        ben.find("[data-milepost-inbox=rule-remove]").last().click();
        assertThat(ben.find("#rules .milepost-shares li")).hasCount(1);
        ben.find("[data-milepost-inbox=rule-remove]").click();
        assertThat(ben.find("#rules .milepost-shares li")).hasCount(0);
    }

    @Test
    public void withoutAGoal_andWithoutScript_itCanBeRead() {
        Visitor dana = products.withoutScript("jira", "dana");
        dana.visit(INBOX);
        assertTrue(dana.text().contains("Ein Ziel beginnen"));
        Looks.withoutScript(dana.page(), "inbox-no-script");
    }

    @Test
    public void emptyInbox_explainsItself() {
        Visitor olga = products.visitor("jira", "olga");
        olga.visit(INBOX);
        assertThat(olga.find("#milepost-inbox")).containsText("Nothing to decide");
        Looks.at(olga.page(), "inbox-empty");
    }

    @Test
    @Requirement("S7")
    public void startFromTickets_keepsWhatIsTicked_andIsNotOfferedAgain() {
        OwnGoal goal = OwnGoal.start(calls, "chen", "Present in front of two hundred", "Find a subject");
        Visitor chen = products.visitor("jira", "chen");
        chen.visit("/jira/plugins/servlet/milepost/career");
        chen.find("#milepost-ticket-start-offer").scrollIntoViewIfNeeded();
        Looks.at(chen.page(), "ticket-start-offer");
        chen.find("#milepost-ticket-start-offer a").click();
        assertThat(chen.find(".milepost-draft input[type=checkbox]:checked")).hasCount(0);
        Looks.fromAllSides(chen.page(), "ticket-start");
        chen.find("#milepost-ticket-start-form .aui-button-primary").click();
        assertThat(chen.find(".milepost-message")).containsText("Nothing is ticked yet.");
        chen.find("[name=take-1]").check();
        chen.find("[name=text-1]").fill("");
        chen.find("#milepost-ticket-start-form .aui-button-primary").click();
        assertThat(chen.find("[data-milepost-draft='1'] .error")).containsText("Please fill this in.");
        Looks.at(chen.page(), "ticket-start-wrong");
        chen.find("[name=text-1]").fill("Payment, from the order to the books");
        chen.find("[name=take-2]").check();
        String skill = chen.find("[name=text-2]").inputValue();
        chen.find("[name=as-2]").selectOption(Long.toString(goal.id()));
        chen.find("#milepost-ticket-start-form .aui-button-primary").click();
        assertThat(chen.find("#strengths")).containsText("Payment, from the order to the books");
        assertThat(chen.find("#milepost-ticket-start-offer")).hasCount(0);
        assertEquals(skill, calls.rest("chen", "GET", "goals/" + goal.id(), "").ok().at("/detail/profile/values/skills/0").asText());
    }

    @Test
    @Requirement("S7")
    public void declinedStart_doesNotComeAgain() {
        Visitor farah = products.visitor("jira", "farah");
        farah.visit("/jira/plugins/servlet/milepost/career");
        farah.find("#milepost-ticket-start-offer [data-milepost-action]").click();
        assertThat(farah.find("#milepost-ticket-start-offer")).hasCount(0);
        farah.page().reload();
        assertThat(farah.find("#milepost-ticket-start-offer")).hasCount(0);
    }

    /** An epic with a ticket that this person has resolved. */
    private static String epicOfResolved(String name) {
        String owner = products.jira().people().byName(name).orElseThrow().key();
        String epic = products.jira().issues().all().stream().filter(each -> each.resolved().isPresent() && each.value(Field.ASSIGNEE).filter(owner::equals).isPresent())
                .flatMap(each -> each.value(Field.EPIC_LINK).stream()).findFirst().orElseThrow();
        return products.jira().issues().byId(Long.parseLong(epic)).orElseThrow().key();
    }

    private static JsonNode evidence(OwnGoal goal) {
        return calls.rest("anna", "GET", "goals/" + goal.id() + "/evidence", "").ok();
    }

    private static String key(Locator row) {
        return row.getAttribute("data-milepost-key");
    }
}
