package org.milepost.host.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.host.jira.model.Constants;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.Issues;

/** The first page of an inbox of 10,000 resolved tickets: as many calls as of 100, and an answer within 300 ms, on H2 in the embedded Jira; and the way to older ones. */
@Requirement("S21")
public class InboxSpeedTest {

    @ClassRule
    public static final Products products = Products.withDemoData();

    private static final int MANY = 10_000;
    private static final int FEW = 100;
    private static final long MOST_MILLIS = 300;

    private static final String PROPOSED = "section[aria-labelledby=milepost-inbox-proposed]";

    private static Calls calls;

    @BeforeClass
    public static void resolveTickets() {
        products.setUp("CAREER");
        calls = products.calls();
        resolve("ben", MANY);
        resolve("olga", FEW);
        for (String owner : new String[] {"ben", "olga"}) {
            OwnGoal goal = OwnGoal.start(calls, owner, "Become a staff engineer", "Lead one design");
            for (String rule : new String[] {"\"kind\":\"WORDS\",\"words\":\"even\"", "\"kind\":\"LABEL\",\"words\":\"performance\""}) {
                calls.rest(owner, "POST", "inbox/rules", "{\"item\":" + goal.item() + "," + rule + "}").ok();
            }
        }
    }

    @Test
    public void firstPage_costsAsManyCalls_forMuchAsForLittle() {
        assertEquals(callsOf("olga"), callsOf("ben"));
    }

    @Test
    public void firstPage_isThereWithin300Milliseconds() throws IOException {
        long[] millis = new long[21];
        for (int i = 0; i < millis.length; i++) {
            long start = System.nanoTime();
            assertTrue(calls.rest("ben", "GET", "inbox", "").ok().get("moreProposed").asBoolean());
            millis[i] = (System.nanoTime() - start) / 1_000_000;
        }
        Arrays.sort(millis);
        String measured = "fastest " + millis[0] + " ms, median " + millis[10] + " ms, slowest " + millis[20] + " ms";
        Files.writeString(Path.of("target", "inbox-speed.txt"), "Inbox of " + MANY + " resolved tickets, first page: " + measured + "\n");
        // The fastest of them: whatever else the machine does only adds to it.
        assertTrue(measured, millis[0] < MOST_MILLIS);
    }

    /** Whoever decides about some of a page and goes on to older ones passes none over; one that was taken back is not passed over either. */
    @Test
    public void olderTickets_beginAfterThoseThatAreLeft() {
        Visitor olga = products.visitor("jira", "olga");
        olga.visit("/jira/plugins/servlet/milepost/career?inbox");
        for (int decided = 1; decided <= 3; decided++) {
            olga.find(PROPOSED + " [data-milepost-inbox=dismiss]").first().click();
            assertThat(olga.find(PROPOSED + " .milepost-inbox-done")).hasCount(decided);
        }
        olga.find(PROPOSED + " .milepost-inbox-done button").last().click();
        assertThat(olga.find(PROPOSED + " .milepost-inbox-done")).hasCount(2);
        olga.find(PROPOSED + " .milepost-inbox-more a").click();
        assertThat(olga.find(PROPOSED + " .milepost-inbox-name").first()).containsText("Even ticket 50");
    }

    private static Map<String, Long> callsOf(String owner) {
        calls.rest(owner, "GET", "inbox", "").ok();
        products.host().calls("jira").reset();
        assertEquals(25, calls.rest(owner, "GET", "inbox", "").ok().get("proposed").size());
        return new TreeMap<>(products.host().calls("jira").counts());
    }

    /** Straight into Jira, as a year of work leaves them. */
    private static void resolve(String owner, int number) {
        Issues issues = products.jira().issues();
        IssueRecord like = issues.byKey("ABC-1").orElseThrow();
        String key = products.jira().people().byName(owner).orElseThrow().key();
        Instant now = Instant.now();
        for (int i = 0; i < number; i++) {
            Map<Field, String> values = new EnumMap<>(like.values());
            values.keySet().removeAll(Set.of(Field.RESOLUTION, Field.DUE_DATE, Field.EPIC_LINK));
            values.put(Field.SUMMARY, (i % 2 == 0 ? "Even" : "Odd") + " ticket " + i);
            values.put(Field.LABELS, "label" + i % 50);
            values.put(Field.ASSIGNEE, key);
            values.put(Field.REPORTER, key);
            values.put(Field.STATUS, products.jira().workflowOf(like).initial());
            IssueRecord made = issues.create(products.jira().projectOf(like), key, values, now.minus(300, ChronoUnit.DAYS));
            issues.change(made.id(), key, Map.of(Field.STATUS, Optional.of(Constants.DONE.id()), Field.RESOLUTION, Optional.of(Constants.RESOLUTION_DONE.id())),
                    now.minus(1 + i, ChronoUnit.MINUTES));
        }
    }
}
