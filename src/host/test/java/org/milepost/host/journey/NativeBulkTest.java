package org.milepost.host.journey;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.host.jira.model.Grant;
import org.milepost.host.jira.model.Permission;

/** Many goals and milestones changed in Jira in one go, by bulk change and by REST call after REST call. */
public class NativeBulkTest {

    @ClassRule
    public static final Products products = Products.withDemoData();

    private static final int GOALS = 3;
    private static final int MILESTONES = 8;
    private static final AtomicInteger TESTS = new AtomicInteger();

    private static Calls calls;
    private static NativeJira jira;
    private static GoalSeen seen;

    private final String title = "Bulk of test " + TESTS.incrementAndGet() + ".";
    private final List<Long> goals = new ArrayList<>();
    private final List<Long> milestones = new ArrayList<>();

    @BeforeClass
    public static void setUp() {
        products.setUp("CAREER");
        calls = products.calls();
        jira = new NativeJira(products);
        seen = new GoalSeen(products);
        long types = products.jira().types().createScheme("With goals", "", List.of(NativeJira.TASK, "10004", NativeJira.SUB_TASK, jira.goalType(),
                jira.milestoneType())).id();
        products.jira().assignTypeScheme(products.jira().projects().get("SHARED1").id(), types);
    }

    @Before
    public void startGoals() {
        for (int i = 0; i < GOALS; i++) {
            GoalSketch goal = new GoalSketch(products, "emre", title + i, LocalDate.of(2031, 1, 1));
            goals.add(goal.id());
            for (int each = 0; each < MILESTONES; each++) {
                milestones.add(goal.milestone("Milestone in bulk " + each, LocalDate.of(2030, 1, 1)));
            }
        }
    }

    @Test
    @Requirement("S65")
    public void datesEditedInBulk_areMoves_ofEachIssue() {
        jira.bulk("emre", "BulkEdit", all(), "duedate=" + germanDay(LocalDate.of(2030, 6, 1)));
        for (long goal : goals) {
            JsonNode read = seen.goal("emre", goal);
            assertEquals("2030-06-01", read.get("targetDate").asText());
            assertEquals(1, read.get("moves").size());
            read.get("milestones").forEach(milestone -> assertEquals("2030-01-01>2030-06-01 true", milestone.at("/moves/0/from").asText() + ">"
                    + milestone.at("/moves/0/to").asText() + " " + milestone.at("/moves/0/slip").asBoolean()));
        }
    }

    @Test
    @Requirement("S65")
    public void statusChangedInBulk_reachesAll_andReopensAll() {
        jira.bulk("emre", "BulkWorkflowTransition", ids(milestones), "action=31");
        goals.forEach(goal -> seen.goal("emre", goal).get("milestones").forEach(milestone -> assertTrue(milestone.get("reached").asBoolean())));
        jira.bulk("emre", "BulkWorkflowTransition", ids(milestones), "action=11");
        goals.forEach(goal -> seen.goal("emre", goal).get("milestones").forEach(milestone -> {
            assertFalse(milestone.get("reached").asBoolean());
            assertFalse(milestone.has("reachedOn"));
        }));
    }

    @Test
    @Requirement("S65")
    public void typesChangedInBulk_awayAndBack() {
        jira.bulk("emre", "BulkEdit", ids(goals), "issuetype=" + NativeJira.TASK);
        goals.forEach(goal -> seen.assertGone("emre", goal, title));
        jira.bulk("emre", "BulkEdit", ids(goals), "issuetype=" + jira.goalType());
        goals.forEach(goal -> assertEquals(MILESTONES, seen.goal("emre", goal).get("milestones").size()));
    }

    @Test
    @Requirement("S65")
    public void projectsMovedInBulk_takeAllMilestonesAlong_evenThoseThatWereSelected() {
        jira.bulk("emre", "BulkMigrate", all(), "pid=" + products.jira().projects().get("SHARED1").id(), "issuetype=" + jira.goalType());
        for (long goal : goals) {
            JsonNode read = seen.goal("emre", goal);
            assertTrue(read.get("key").asText().startsWith("SHARED1-"));
            assertEquals(MILESTONES, read.get("milestones").size());
            read.get("milestones").forEach(milestone -> assertTrue(milestone.get("key").asText().startsWith("SHARED1-")));
        }
    }

    @Test
    @Requirement("S65")
    public void deletedInBulk_allAreGone() {
        jira.bulk("emre", "BulkDelete", all());
        goals.forEach(goal -> seen.assertGone("emre", goal, title));
        assertTrue(calls.page("emre", "/plugins/servlet/milepost/career").contains("milepost"));
    }

    @Test
    public void bulkChange_thatOneIssueDoesNotAllow_changesNone() {
        long foreign = OwnGoal.start(calls, "anna", "Not yours", "Not yours either").id();
        assertEquals("hidden, as if it were not there", 404, bulkStatus("emre", "BulkEdit", foreign));
        var before = products.jira().settings().holders(Permission.BULK_CHANGE);
        products.jira().settings().grant(Permission.BULK_CHANGE, Grant.group("administrators"));
        assertEquals(403, bulkStatus("emre", "BulkDelete", goals.get(0)));
        products.jira().settings().grant(Permission.BULK_CHANGE, before.toArray(Grant[]::new));
        assertEquals("a sub-task does not become a task", 400, jira.post("emre", "/secure/views/bulkedit/BulkEditPerform.jspa",
                "issues=" + goals.get(0) + "," + milestones.get(0), "issuetype=" + NativeJira.TASK).status());
        assertEquals("2031-01-01", seen.goal("emre", goals.get(0)).get("targetDate").asText());
        assertEquals(MILESTONES, seen.goal("emre", goals.get(0)).get("milestones").size());
    }

    @Test
    @Requirement("S65")
    public void hundredsOfRestCalls_leaveThePlanAsTheLastOnesSay() {
        for (int round = 1; round <= 3; round++) {
            for (long issue : all()) {
                jira.edit("emre", issue, "{\"summary\":\"Round %d of %d\",\"duedate\":\"2032-0%d-01\"}".formatted(round, issue, round));
            }
        }
        goals.forEach(goal -> {
            JsonNode read = seen.goal("emre", goal);
            assertEquals("Round 3 of " + goal, read.get("title").asText());
            assertEquals("edits of one person within ten minutes are one move", 1, read.get("moves").size());
            read.get("milestones").forEach(milestone -> {
                assertEquals("Round 3 of " + milestone.get("id").asText(), milestone.get("title").asText());
                assertEquals("2030-01-01>2032-03-01", milestone.at("/moves/0/from").asText() + ">" + milestone.at("/moves/0/to").asText());
            });
        });
        for (long issue : ids(milestones)) {
            jira.transition("emre", issue, "Done");
        }
        for (long issue : ids(goals)) {
            jira.delete("emre", issue);
        }
        goals.forEach(goal -> seen.assertGone("emre", goal, "Round 3 of " + goal));
    }

    private int bulkStatus(String person, String operation, long also) {
        return jira.post(person, "/secure/views/bulkedit/" + operation + "Perform.jspa", "issues=" + goals.get(0) + "," + also,
                "duedate=" + germanDay(LocalDate.of(2040, 1, 1))).status();
    }

    /** As Jira's date picker writes days in Emre's language. */
    private static String germanDay(LocalDate day) {
        return DateTimeFormatter.ofPattern("d/MMM/yy", Locale.GERMANY).format(day);
    }

    private long[] all() {
        return LongStream.concat(goals.stream().mapToLong(Long::longValue), milestones.stream().mapToLong(Long::longValue)).toArray();
    }

    private static long[] ids(List<Long> some) {
        return some.stream().mapToLong(Long::longValue).toArray();
    }
}
