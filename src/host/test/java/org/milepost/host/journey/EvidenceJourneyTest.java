package org.milepost.host.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.host.jira.model.IssueRecord;

/** Everyday work as evidence: from a ticket's menu to the goal, seen by nobody else. */
public class EvidenceJourneyTest {

    @ClassRule
    public static final Products products = Products.withDemoData();

    private static final String PANEL = ".module:has(h2:text-is('Career evidence'))";
    private static final String DIALOG = ".milepost-dialog";

    private static OwnGoal goal;

    @BeforeClass
    public static void startAGoal() {
        products.setUp("CAREER");
        goal = OwnGoal.start(products.calls(), "anna", "Become a staff engineer", "Lead one design");
    }

    @Test
    @Requirement({"S21", "S22"})
    public void ticket_becomesEvidenceByItsMenu_andTheGoalShowsIt() {
        Visitor anna = useAsEvidence("anna", "ABC-1");
        Looks.fromAllSides(anna.page(), "evidence-dialog");
        anna.find(DIALOG + " select[name=item]").selectOption("MILESTONE:" + goal.milestone());
        anna.find(DIALOG + " [name=claim]").fill("Led the rollout with Chen");
        anna.find(DIALOG + " [name=impact]").fill("Half as many calls at night");
        anna.find(DIALOG + " .aui-button-primary").click();

        assertThat(anna.find(PANEL)).containsText("Led the rollout with Chen");
        assertThat(anna.find(PANEL + " .milepost-note-goal")).hasText("Become a staff engineer \u00b7 Lead one design");
        assertThat(anna.find(PANEL)).containsText("Only you see this, and those you share the goal with.");
        assertThat(anna.find(".aui-flag")).containsText("Noted as evidence");
        Looks.at(anna.page(), "evidence-ticket");

        anna.visit("/jira/browse/" + goal.key());
        Locator milestone = anna.find("[data-milepost-milestone='" + goal.milestone() + "']");
        assertThat(milestone).containsText("1 piece of evidence");
        milestone.locator("summary").click();
        assertThat(milestone.getByText("Led the rollout with Chen")).isVisible();
        assertThat(milestone.locator("a[href$='/browse/ABC-1']")).isVisible();
        Looks.at(anna.page(), "evidence-goal");
    }

    @Test
    @Requirement("S21")
    public void evidence_isShownToNobodyWhoMayNotSeeTheGoal() {
        note("ABC-2", "Reviewed the design", false);
        long updated = ticket("ABC-2").updated().toEpochMilli();
        for (String name : List.of("ben", "admin", "olga")) {
            String html = products.calls().page(name, "/browse/ABC-2");
            assertTrue(name + " sees the ticket", html.contains("ABC-2"));
            assertFalse(name + " sees no panel", html.contains("Career evidence"));
            assertFalse(name + " sees no claim", html.contains("Reviewed the design"));
        }
        assertEquals("the ticket does not even count as changed", updated, ticket("ABC-2").updated().toEpochMilli());

        long share = goal.shareWith(products.calls(), "ben");
        Visitor ben = products.visitor("jira", "ben");
        ben.visit("/jira/browse/ABC-2");
        assertThat(ben.find(PANEL)).containsText("Reviewed the design");
        assertThat(ben.find(PANEL)).containsText("Shared with you by Anna Weber");
        Looks.at(ben.page(), "evidence-ticket-shared");
        products.calls().rest("anna", "DELETE", "shares/" + share, "");
        ben.visit("/jira/browse/ABC-2");
        assertThat(ben.find(PANEL)).hasCount(0);
    }

    @Test
    public void manyPiecesWithLongNames_stayInTheirColumn_andTheRestIsFolded() {
        OwnGoal far = OwnGoal.start(products.calls(), "ben", "Design, build and run the payment platform of three countries together with four teams, and write it all down",
                "Present the first draft of the target architecture to the board of architects in Hamburg");
        for (int i = 1; i <= 7; i++) {
            products.calls().rest("ben", "POST", "evidence", "{\"ticket\":\"ABC-8\",\"item\":%s,\"claim\":\"%s\"}".formatted(i % 2 == 0 ? far.item()
                    : "{\"kind\":\"MILESTONE\",\"id\":" + far.milestone() + "}", i == 7 ? "Measured".repeat(30) : "Wrote part " + i + " of the runbook that the night shift "
                    + "of the other two countries now works by, and tried it twice with them")).ok();
        }
        Visitor ben = products.visitor("jira", "ben");
        ben.visit("/jira/browse/ABC-8");
        assertThat(ben.find(PANEL + " .milepost-note-goal").first()).containsText("Design, build and run");
        Looks.at(ben.page(), "evidence-ticket-many");
        ben.find(PANEL + " summary:text-is('2 more')").click();
        assertThat(ben.find(PANEL + " .milepost-note").last()).isVisible();
        Looks.at(ben.page(), "evidence-ticket-many-open");
    }

    @Test
    @Requirement("S65")
    public void nativeLink_isMadeOnlyWhenAskedForAfterTheWarning_andThenStandsInBothHistories() {
        note("ABC-3", "Wrote the runbook", false);
        assertEquals("not asked for", List.of(), products.jira().links().of(ticket("ABC-3").id()));
        assertFalse(historyOf("ABC-3").contains(goal.key()));

        Visitor anna = useAsEvidence("anna", "ABC-4");
        Locator link = anna.find(DIALOG + " [name=link]");
        assertThat(link).not().isChecked();
        assertThat(anna.find(DIALOG)).containsText("Everybody who can see the ticket will see that a career goal points to it");
        anna.find(DIALOG + " select[name=item]").selectOption("GOAL:" + goal.id());
        anna.find(DIALOG + " [name=claim]").fill("Presented the search index at the guild");
        anna.find(DIALOG + " [data-milepost-field=link] label").click();
        assertThat(link).isChecked();
        Looks.at(anna.page(), "evidence-dialog-link");
        anna.find(DIALOG + " .aui-button-primary").click();
        assertThat(anna.find(PANEL)).containsText("Presented the search index at the guild");

        assertEquals(1, products.jira().links().of(ticket("ABC-4").id()).stream()
                .filter(each -> each.sourceId() == goal.id() || each.destinationId() == goal.id()).count());
        assertTrue(historyOf("ABC-4"), historyOf("ABC-4").contains(goal.key()));
        assertTrue(historyOf(goal.key()), historyOf(goal.key()).contains("ABC-4"));
    }

    @Test
    public void evidence_isWithdrawnFromTheTicket_andLeavesTheGoal() {
        note("ABC-5", "Rotated the credentials", false);
        Visitor anna = products.visitor("jira", "anna");
        anna.visit("/jira/browse/ABC-5");
        anna.find(PANEL + " [data-milepost-action=withdraw]").click();
        Looks.at(anna.page(), "evidence-withdraw");
        anna.find(DIALOG + " .aui-button-primary").click();
        assertThat(anna.find(PANEL)).hasCount(0);
        assertFalse(products.calls().rest("anna", "GET", "goals/" + goal.id() + "/evidence", "").ok().toString().contains("Rotated"));
        anna.visit("/jira/browse/" + goal.key());
        assertFalse(anna.find("body").textContent().contains("Rotated the credentials"));
    }

    @Test
    public void withoutAGoal_theWayToOneIsShown() {
        Visitor chen = products.visitor("jira", "chen");
        chen.visit("/jira/browse/ABC-6");
        openMenu(chen);
        assertThat(chen.find(".aui-flag")).containsText("You have no open goal yet");
        assertThat(chen.find(DIALOG)).hasCount(0);
        Looks.at(chen.page(), "evidence-no-goal");
        chen.find(".aui-flag a:has-text('My career')").click();
        assertThat(chen.find("h1")).hasText("My career");
    }

    @Test
    public void badInput_isToldAtItsField_andWhatWasTypedStays() {
        Visitor anna = useAsEvidence("anna", "ABC-7").expecting(400);
        Locator claim = anna.find(DIALOG + " [name=claim]");
        anna.find(DIALOG + " [name=impact]").fill("Nobody waits any more");
        claim.fill("   ");
        anna.find(DIALOG + " .aui-button-primary").click();
        assertThat(errorOf(anna, "claim")).containsText("Please fill this in");

        String long2001 = "x".repeat(2001);
        claim.fill(long2001);
        anna.find(DIALOG + " .aui-button-primary").click();
        assertThat(errorOf(anna, "claim")).containsText("longer than 2000 characters");
        assertThat(claim).hasAttribute("aria-invalid", "true");
        assertThat(claim).isFocused();
        assertThat(claim).hasValue(long2001);
        assertThat(anna.find(DIALOG + " [name=impact]")).hasValue("Nobody waits any more");
        Looks.at(anna.page(), "evidence-dialog-error");

        claim.fill("x".repeat(2000));
        anna.find(DIALOG + " .aui-button-primary").click();
        assertThat(anna.find(PANEL)).containsText("xxx");
        Looks.at(anna.page(), "evidence-ticket-long");
    }

    private static Visitor useAsEvidence(String name, String ticket) {
        Visitor visitor = products.visitor("jira", name);
        visitor.visit("/jira/browse/" + ticket);
        openMenu(visitor);
        assertThat(visitor.find(DIALOG)).containsText(ticket);
        return visitor;
    }

    private static void openMenu(Visitor visitor) {
        visitor.find("#opsbar-operations_more").click();
        visitor.find("#milepost-use-as-evidence").click();
    }

    private static Locator errorOf(Visitor visitor, String field) {
        return visitor.find(DIALOG + " [data-milepost-field=" + field + "] .error");
    }

    private static void note(String ticket, String claim, boolean link) {
        products.calls().rest("anna", "POST", "evidence", "{\"ticket\":\"%s\",\"item\":%s,\"claim\":\"%s\",\"impact\":\"\",\"link\":%s}"
                .formatted(ticket, goal.item(), claim, link)).ok();
    }

    private static IssueRecord ticket(String key) {
        return products.jira().issues().byKey(key).orElseThrow();
    }

    private static String historyOf(String key) {
        return products.jira().issues().history(ticket(key).id()).toString();
    }
}
