package org.milepost.host.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.host.demo.DemoPeople;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.Grant;
import org.milepost.host.jira.model.IssueRecord;

/** Everyday work as evidence: from a ticket's menu to the goal, seen by nobody else. */
public class EvidenceJourneyTest {

    @ClassRule
    public static final Products products = Products.withDemoData();

    private static final String PANEL = ".module:has(h2:text-is('Career evidence'))";
    private static final String DIALOG = ".milepost-dialog";
    private static final String CARD = ".milepost-evidence-card";

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

        anna.visit("/jira/browse/ABC-1");
        openMenu(anna);
        assertThat(anna.find(DIALOG + " .milepost-used")).containsText("Become a staff engineer \u00b7 Lead one design");
        assertThat(anna.find(DIALOG + " .milepost-used")).containsText("Led the rollout with Chen");
        assertThat(anna.find(DIALOG + " select[name=item]")).hasValue("MILESTONE:" + goal.milestone());
        Looks.at(anna.page(), "evidence-dialog-used");
    }

    @Test
    @Requirement({"S21", "S26"})
    public void certificate_isAddedEditedAndWithdrawn_onTheGoalsPage_andNothingTypedIsLost() {
        OwnGoal own = OwnGoal.start(products.calls(), "chen", "Run our platform in the cloud", "Pass the architect's exam");
        Visitor chen = products.visitor("jira", "chen").expecting(400, 409);
        chen.visit("/jira/plugins/servlet/milepost/career?goal=" + own.id());
        assertThat(chen.find(CARD)).containsText("No evidence yet. Add what shows that you get closer");
        Looks.at(chen.page(), "evidence-none");

        chen.find(CARD + " [data-milepost-action=evidence]").click();
        chen.find(DIALOG + " label:has-text('A certificate')").click();
        field(chen, "name").fill("Cloud architect");
        field(chen, "issuer").fill("Example board");
        field(chen, "url").fill("javascript:alert(1)");
        field(chen, "item").selectOption("MILESTONE:" + own.milestone());
        field(chen, "impact").fill("I review the network plans of both teams now");
        field(chen, "expires").fill(OwnGoal.today().plusYears(3).toString());
        chen.find(DIALOG + " [data-milepost-field=proof] label").click();
        submit(chen);
        assertThat(errorOf(chen, "url")).not().isEmpty();
        assertThat(field(chen, "impact")).hasValue("I review the network plans of both teams now");
        Looks.fromAllSides(chen.page(), "evidence-dialog-certificate");
        field(chen, "url").fill("https://certs.example.org/4711");
        submit(chen);
        assertThat(chen.find(CARD)).containsText("Certificate: Cloud architect, Example board");
        assertThat(chen.find(CARD + " h3")).hasText("Pass the architect's exam");
        assertThat(chen.find("[data-milepost-milestone='" + own.milestone() + "'] .milepost-proven")).isVisible();
        assertThat(chen.find(CARD + " [data-milepost-action=evidence]")).isFocused();

        chen.find(CARD + " [data-milepost-action=evidence-edit]").click();
        assertThat(field(chen, "claim")).hasValue("Cloud architect");
        field(chen, "claim").fill("Passed at the first try");
        String piece = chen.find(CARD + " [data-milepost-action=evidence-edit]").getAttribute("data-milepost-evidence");
        products.calls().rest("chen", "PUT", "evidence/" + piece, "{\"name\":\"Cloud architect\",\"claim\":\"Passed\",\"issuer\":\"The board\",\"impact\":\"\"}").ok();
        submit(chen);
        assertThat(chen.find(DIALOG)).containsText("What you typed is still here");
        chen.find(DIALOG + " .milepost-message button").click();
        assertThat(chen.find(DIALOG + " [data-milepost-field=claim]")).containsText("Saved by now: Passed");
        assertThat(field(chen, "claim")).hasValue("Passed at the first try");
        assertThat(field(chen, "issuer")).hasValue("The board");
        Looks.at(chen.page(), "evidence-dialog-changed");
        submit(chen);
        assertThat(chen.find(CARD)).containsText("Passed at the first try");
        assertThat(chen.find(CARD)).containsText("Certificate: Cloud architect, The board");
        Looks.at(chen.page(), "evidence-card");

        chen.find(CARD + " [data-milepost-action=withdraw]").click();
        assertThat(chen.find(DIALOG)).containsText("Passed at the first try");
        assertThat(chen.find(DIALOG)).containsText("deleted for good");
        submit(chen);
        assertThat(chen.find(CARD)).containsText("No evidence yet.");
    }

    /** Jira's clone is another issue with a link to the first. */
    @Test
    @Requirement({"S21", "S26"})
    public void claims_stay_whateverBecomesOfTheirTickets_andTheirOwnerIsToldWhat() {
        GoalSketch own = new GoalSketch(products, "ben", "Be the one who measures", OwnGoal.today().plusMonths(9));
        long first = own.milestone("Find out why the search is slow on Mondays, in all three countries, and tell the whole department", OwnGoal.today().plusDays(20));
        long second = own.milestone("Hold a workshop", OwnGoal.today().plusDays(60));
        own.evidence(first, "ABC-20", "Measured the search").evidence(first, "ABC-21", "Moved the index").evidence(first, "ABC-22", "Cleared the old jobs")
                .evidence(first, "ABC-23", "Told the board").evidence(first, "ABC-24", "Wrote down every number that we have, ".repeat(20) + "and said which ones count")
                .evidence(second, "ABC-25", "Held a rehearsal");
        NativeJira jira = new NativeJira(products);
        jira.move("mia", ticket("ABC-20").id(), "SHARED1", NativeJira.TASK);
        jira.move("mia", ticket("ABC-21").id(), lockedProject(), NativeJira.TASK);
        jira.delete("mia", ticket("ABC-22").id());
        String copy = copied("ABC-23");

        Visitor ben = products.visitor("jira", "ben");
        ben.visit("/jira/plugins/servlet/milepost/career?goal=" + own.id());
        ben.find(CARD + " summary:has-text('more pieces')").click();
        assertThat(row(ben, "Measured the search")).containsText("Before it was moved: ABC-20");
        assertThat(row(ben, "Moved the index")).containsText("You can no longer see the ticket ABC-21");
        assertThat(row(ben, "Cleared the old jobs")).containsText("The ticket ABC-22 was deleted");
        assertThat(row(ben, "Told the board").locator("a")).hasText("ABC-23");
        assertFalse("the clone is no evidence", products.calls().page("ben", "/browse/" + copy).contains("Told the board"));
        Looks.fromAllSides(ben.page(), "evidence-card-many");
        ben.find(CARD + " .milepost-passage summary").click();
        assertThat(ben.find(CARD + " .milepost-passage p")).containsText("and said which ones count");
        Looks.at(ben.page(), "evidence-card-open");

        products.calls().rest("ben", "POST", "shares", "{\"item\":{\"kind\":\"GOAL\",\"id\":%d},\"user\":\"olga\",\"level\":\"VIEW\"}".formatted(own.id())).ok();
        String seen = products.calls().page("olga", "/plugins/servlet/milepost/career?goal=" + own.id());
        assertTrue("others read no key of a ticket that is gone", seen.contains("Cleared the old jobs") && !seen.contains("ABC-22"));
    }

    /** The key of a project in which only managers see anything. */
    private static String lockedProject() {
        long scheme = products.jira().security().createScheme("Locked").id();
        long level = products.jira().security().createLevel(scheme, "Managers alone", "").id();
        products.jira().security().addEntry(level, Grant.group(DemoPeople.MANAGERS));
        products.jira().security().setDefault(scheme, level);
        products.jira().projects().put(products.jira().projects().get("SHARED2").withSecurityScheme(scheme));
        return "SHARED2";
    }

    private static String copied(String key) {
        IssueRecord original = ticket(key);
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            original.value(field).ifPresent(value -> values.put(field, value));
        }
        values.put(Field.SUMMARY, "CLONE - " + original.summary());
        IssueRecord copy = products.jira().issues().create(products.jira().projectOf(original), original.creatorKey(), values, Instant.now());
        products.jira().links().link(copy.id(), original.id(), products.jira().links().addType("Cloners", "clones", "is cloned by").id(), original.creatorKey(), Instant.now());
        return copy.key();
    }

    private static Locator row(Visitor visitor, String claim) {
        return visitor.find(CARD + " .milepost-evidence > li:has-text('" + claim + "')");
    }

    private static Locator field(Visitor visitor, String name) {
        return visitor.find(DIALOG + " [name=" + name + "]");
    }

    private static void submit(Visitor visitor) {
        visitor.find(DIALOG + " .aui-button-primary").click();
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
