package org.milepost.host.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.IssueRecord;

/**
 * A quarter of an engineer: the plan moves because work gets done. The browser's and the server's clock stay where they are; what has to have happened weeks ago is
 * dated back in Jira and in what Milepost stored, after it was done in the browser.
 */
public class QuarterJourneyTest {

    @ClassRule
    public static final Products products = Products.withDemoData();

    private static final LocalDate TODAY = OwnGoal.today();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final String DIALOG = ".milepost-dialog";

    private static NativeJira jira;

    private final Visitor anna = products.visitor("jira", "anna");
    private final GoalSketch goal = new GoalSketch(products, "anna", "Lead the design of one service", TODAY.plusDays(70));
    private final long read = goal.milestone("Read three designs of others", TODAY.minusDays(40));
    private final long lead = goal.milestone("Lead one design to its review", TODAY.minusDays(25));
    private final long rollout = goal.milestone("Hand it to the on-call team", TODAY.plusDays(60));

    @BeforeClass
    public static void setUp() {
        products.setUp("CAREER");
        jira = new NativeJira(products);
    }

    @Test
    @Requirement({"S22", "S23", "S24", "S26", "S28", "S29", "S30", "S31", "S32", "S60", "S62", "S65"})
    public void aQuarter_inWhichWorkMovesThePlan() {
        goal.reached(read, 41);
        IssueRecord cache = ticket("Take the cache out of the checkout", "quarter-work");
        IssueRecord design = ticket("Write the design of the retry service", "design-work");
        stepsAreSet(design);
        workGetsDone(design, cache);
        theDateMovesTwice();
        ticketsBecomeEvidence(cache);
        theMilestoneIsReached();
        theTimelineTells();
    }

    /** One step follows a ticket, one is a habit, one is done by hand. */
    private void stepsAreSet(IssueRecord design) {
        anna.visit("/jira/browse/" + jira.key(lead));
        step(Map.of("text", "Have the design written", "follows", design.key()));
        step(Map.of("text", "An hour for the design", "every", "WEEK"));
        step(Map.of("text", "Ask Chen who has to agree", "due", TODAY.minusDays(2).toString()));
        anna.find(".milepost-promise button").click();
        field("reward").fill("A weekend without a laptop");
        field("words").fill("You asked early this time. It worked.");
        submit();
        assertThat(anna.find(".milepost-promise")).containsText("A weekend without a laptop");
        Looks.at(anna.page(), "quarter-1-plan");
    }

    /** The ticket resolves in Jira; nobody tells Milepost. */
    private void workGetsDone(IssueRecord design, IssueRecord cache) {
        assertThat(row("Have the design written").locator(".milepost-word-reached")).hasCount(0);
        jira.transition("anna", design.id(), "Done");
        jira.transition("anna", cache.id(), "Done");
        row("An hour for the design").locator(".milepost-period-now").click();
        assertThat(row("An hour for the design").locator(".milepost-period-now")).hasAttribute("aria-pressed", "true");
        row("Ask Chen who has to agree").locator("[data-milepost-action=step-done]").click();
        anna.visit("/jira/browse/" + jira.key(lead));
        assertThat(row("Have the design written").locator(".milepost-word-reached")).hasText("Done");
        assertThat(row("Ask Chen who has to agree").locator(".milepost-word-reached")).hasText("Done");
        assertThat(row("An hour for the design").locator(".milepost-period-now")).hasAttribute("aria-pressed", "true");
        Looks.at(anna.page(), "quarter-2-steps");
    }

    private void theDateMovesTwice() {
        moved(TODAY.minusDays(10), "UNDERESTIMATED", "Two more teams have to agree");
        longAgo(30);
        moved(TODAY.plusDays(6), "WAITING", "The review board meets every other week");
        longAgo(12);
        anna.visit("/jira/browse/" + jira.key(lead));
        Locator line = anna.find("[data-milepost-milestone='" + lead + "']");
        assertThat(line).containsText("moved 2 times, first planned for " + DAY.format(TODAY.minusDays(25)));
        assertThat(line.locator(".milepost-moves")).containsText("Two more teams have to agree");
        assertThat(line.locator(".milepost-moves")).containsText("The review board meets every other week");
        Looks.at(anna.page(), "quarter-3-moved");
    }

    private void ticketsBecomeEvidence(IssueRecord cache) {
        products.calls().rest("anna", "POST", "inbox/rules", "{\"item\":{\"kind\":\"MILESTONE\",\"id\":" + lead + "},\"kind\":\"LABEL\",\"words\":\"quarter-work\"}").ok();
        anna.visit("/jira/plugins/servlet/milepost/career?inbox");
        Locator proposed = anna.find("[data-milepost-key='" + cache.key() + "']");
        assertThat(proposed.locator(".milepost-inbox-why").first()).containsText("your rule for");
        Looks.at(anna.page(), "quarter-4-inbox");
        proposed.locator("[data-milepost-inbox=accept]").click();
        field("claim-" + cache.id()).fill("Took the cache out of the checkout");
        field("impact-" + cache.id()).fill("Nobody is shown an old price any more");
        submit();
        assertThat(anna.find(".milepost-inbox-done")).containsText(cache.key() + " is evidence now.");
    }

    private void theMilestoneIsReached() {
        anna.visit("/jira/browse/" + jira.key(lead));
        anna.find("[data-milepost-action=complete]").click();
        field("worked").fill("Asking who has to agree before writing");
        field("improve").fill("Find out when the board meets");
        submit();
        Locator moment = anna.find(".milepost-moment");
        assertThat(moment).containsText("A weekend without a laptop");
        assertThat(moment).containsText("You asked early this time. It worked.");
        assertThat(moment).containsText("Hand it to the on-call team");
        assertThat(anna.find("[data-milepost-milestone='" + lead + "']")).containsText("Asking who has to agree before writing");
        Looks.fromAllSides(anna.page(), "quarter-5-reached");
    }

    private void theTimelineTells() {
        anna.visit(goal.page());
        assertThat(anna.find(".milepost-facts").first()).containsText("2 of 3");
        assertThat(anna.find(".milepost-facts").first()).containsText("1 piece of evidence");
        Locator line = anna.find("[data-milepost-milestone='" + lead + "']");
        assertThat(line).containsText("Reached");
        assertThat(line).containsText("moved 2 times");
        assertThat(line).containsText("1 piece of evidence");
        line.locator("summary").click();
        assertThat(line).containsText("Nobody is shown an old price any more");
        assertThat(anna.find("[data-milepost-milestone='" + rollout + "'].milepost-is-next")).hasCount(1);
        assertEquals("where it stood first, and each move", 1, anna.find(".milepost-ghost").count());
        assertEquals(2, anna.find(".milepost-move-end").count());
        assertThat(anna.find(".milepost-svg")).hasAttribute("aria-label", java.util.regex.Pattern.compile(".+"));
        Looks.fromAllSides(anna.page(), "quarter-6-timeline");
        anna.visit("/jira/plugins/servlet/milepost/career?goal=" + goal.id());
        assertThat(anna.find(".milepost-moment")).containsText("A weekend without a laptop");
        Looks.at(anna.page(), "quarter-7-goal-page");
    }

    private static IssueRecord ticket(String summary, String label) {
        String key = products.jira().people().byName("anna").orElseThrow().key();
        IssueRecord like = products.jira().issues().byKey("ABC-1").orElseThrow();
        Map<Field, String> values = new HashMap<>(Map.of(Field.SUMMARY, summary, Field.LABELS, label, Field.ASSIGNEE, key, Field.REPORTER, key,
                Field.ISSUE_TYPE, like.value(Field.ISSUE_TYPE).orElseThrow()));
        values.put(Field.STATUS, products.jira().workflows().byName(products.jira().projects().get("ABC").workflow()).initial());
        return products.jira().issues().create(products.jira().projects().get("ABC"), key, values, Instant.now().minus(Duration.ofDays(20)));
    }

    private void step(Map<String, String> values) {
        anna.find("[data-milepost-new=ACTION_STEP]").click();
        for (String name : List.of("text", "due", "follows")) {
            if (values.containsKey(name)) {
                field(name).fill(values.get(name));
            }
        }
        if (values.containsKey("every")) {
            field("every").selectOption(values.get("every"));
        }
        submit();
        assertThat(row(values.get("text"))).isVisible();
    }

    private void moved(LocalDate to, String reason, String note) {
        anna.visit("/jira/browse/" + jira.key(lead));
        anna.find("[data-milepost-milestone] [data-milepost-action=move]").click();
        field("dueDate").fill(to.toString());
        field("reason").selectOption(reason);
        field("note").fill(note);
        submit();
        assertThat(anna.find("[data-milepost-milestone='" + lead + "']")).hasAttribute("data-milepost-due", to.toString());
    }

    /** The last move was made so many days ago, in Jira as in Milepost. */
    private void longAgo(int days) {
        products.jira().issues().backdate(lead, Field.DUE_DATE, Instant.now().minus(Duration.ofDays(days)));
        products.changeStored("update AO_MOVE_NOTE set MOVED_AT = MOVED_AT - " + Duration.ofDays(days).toMillis() + " where ISSUE_ID = " + lead
                + " and MOVED_AT > " + Instant.now().minus(Duration.ofDays(1)).toEpochMilli());
    }

    private Locator row(String text) {
        return anna.find(".milepost-row:has-text('" + text + "')");
    }

    private Locator field(String name) {
        return anna.find(DIALOG + " [name=" + name + "]");
    }

    private void submit() {
        anna.find(DIALOG + " .aui-button-primary").click();
    }
}
