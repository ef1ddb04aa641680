package org.milepost.host.journey;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.host.journey.Calls.Answer;

/** Each way to read a plan, asked by every kind of viewer: what was shared and nothing else, and no trace of the rest. */
public class AccessTest {

    @ClassRule
    public static final Products products = Products.withDemoData();

    /** Who stands in which relation to Anna's goal. */
    private static final Map<String, String> CAST = new TreeMap<>(Map.ofEntries(
            Map.entry("anna", "owner"), Map.entry("ben", "share VIEW"), Map.entry("chen", "share EDIT"), Map.entry("mia", "manager"),
            Map.entry("dana", "share ended"), Map.entry("emre", "share revoked"), Map.entry("noah", "ex-manager"),
            Map.entry("farah", "manager's manager"), Map.entry("olga", "works council"), Map.entry("ivan", "Jira administrator"),
            Map.entry("admin", "system administrator"), Map.entry("", "anonymous")));
    private static final Set<String> MAY_READ = Set.of("anna", "ben", "chen", "mia");

    private static SharedPlan plan;
    private static Calls calls;

    @BeforeClass
    public static void shareAPlan() {
        plan = new SharedPlan(products);
        calls = products.calls();
    }

    @Test
    public void goal_isReadByThoseItIsSharedWith_andNotThereForAnybodyElse() {
        assertReadableByShareOnly("goals/" + plan.goal);
    }

    @Test
    public void evidence_isReadByThoseTheGoalIsSharedWith() {
        assertReadableByShareOnly("goals/" + plan.goal + "/evidence");
    }

    @Test
    public void review_isReadByThoseTheGoalIsSharedWith() {
        assertReadableByShareOnly("review?since=2020-01-01&person=anna");
    }

    @Test
    public void unknownAndForbidden_answerAlike() {
        for (String path : List.of("goals/%s", "goals/%s/evidence")) {
            assertEquals(calls.rest("olga", "GET", path.formatted("987654321"), "").body(),
                    calls.rest("olga", "GET", path.formatted(plan.goal), "").body());
        }
        assertEquals(calls.rest("olga", "GET", "review?since=2020-01-01&person=nobody-of-this-name", "").body(),
                calls.rest("olga", "GET", "review?since=2020-01-01&person=anna", "").body());
        assertEquals("a person without a plan", calls.rest("olga", "GET", "review?since=2020-01-01&person=farah", "").body(),
                calls.rest("olga", "GET", "review?since=2020-01-01&person=anna", "").body());
    }

    @Test
    public void lists_holdNoTraceOfWhatIsNotShared() {
        for (String path : List.of("career", "shares", "notices", "views", "evidence/targets", "evidence?ticket=ABC-1", "people?query=anna", "parts")) {
            CAST.forEach((name, relation) -> {
                Answer answer = calls.rest(name, "GET", path, "");
                if (!MAY_READ.contains(name)) {
                    assertFalse(relation + " finds nothing in " + path + ": " + answer.body(), mentionsThePlan(answer.body()));
                }
            });
        }
    }

    @Test
    public void evidenceOfATicket_isThereForThoseWhoMaySeeTheGoalOnly() {
        CAST.keySet().stream().filter(name -> !name.isEmpty()).forEach(name -> {
            int found = calls.rest(name, "GET", "evidence?ticket=ABC-1", "").ok().size();
            assertEquals(CAST.get(name), MAY_READ.contains(name) ? 1 : 0, found);
        });
    }

    @Test
    public void changes_areRefusedToAllWhoMayNotEdit_andChangeNothing() {
        String before = calls.rest("anna", "GET", "goals/" + plan.goal, "").body();
        Map<String, String> changes = Map.of(
                "POST goals/" + plan.goal + "/milestones", "{\"title\":\"Another\"}",
                "POST goals/" + plan.goal + "/move", "{\"dueDate\":\"2030-01-01\",\"reason\":\"LIFE\",\"note\":\"\"}",
                "POST milestones/" + plan.milestone + "/move", "{\"dueDate\":\"2030-01-01\",\"reason\":\"LIFE\",\"note\":\"\"}",
                "POST milestones/" + plan.milestone + "/complete", "{}",
                "PUT milestones/" + plan.milestone + "/reflection", "{\"worked\":\"x\"}",
                "POST evidence", "{\"ticket\":\"ABC-1\",\"item\":{\"kind\":\"GOAL\",\"id\":" + plan.goal + "},\"claim\":\"x\"}",
                "DELETE evidence/" + plan.evidence, "",
                "POST shares", "{\"item\":{\"kind\":\"GOAL\",\"id\":" + plan.goal + "},\"user\":\"olga\",\"level\":\"VIEW\"}");
        List<String> wrong = new ArrayList<>();
        changes.forEach((change, body) -> CAST.forEach((name, relation) -> {
            if (!Set.of("anna", "chen").contains(name)) {
                String[] methodAndPath = change.split(" ");
                boolean visible = MAY_READ.contains(name) && !methodAndPath[0].equals("DELETE");
                int expected = name.isEmpty() ? 401 : visible ? 403 : 404;
                int status = calls.rest(name, methodAndPath[0], methodAndPath[1], body).status();
                if (status != expected) {
                    wrong.add(change + " by " + relation + ": " + status + " instead of " + expected);
                }
            }
        }));
        assertEquals(List.of(), wrong);
        assertEquals("nothing has changed", before, calls.rest("anna", "GET", "goals/" + plan.goal, "").body());
    }

    @Test
    public void pages_showThePlanToThoseItIsSharedWithOnly() {
        for (String path : List.of("/plugins/servlet/milepost/career?goal=" + plan.goal, "/plugins/servlet/milepost/career", "/browse/ABC-1")) {
            CAST.keySet().stream().filter(name -> !name.isEmpty()).forEach(name -> {
                String html = page(name, path);
                assertEquals(CAST.get(name) + " on " + path, MAY_READ.contains(name), mentionsThePlan(html));
            });
        }
    }

    @Test
    public void theIssueItself_isHiddenByItsSecurityLevel_andItsPanelShowsNothingMore() {
        for (String name : List.of("farah", "olga", "ivan", "noah", "dana", "emre", "admin")) {
            String html = page(name, "/browse/" + plan.goalKey);
            assertFalse(CAST.get(name), html.contains(SharedPlan.SECRET));
        }
        assertTrue("the owner reads it", page("anna", "/browse/" + plan.goalKey).contains(SharedPlan.SECRET));
    }

    @Test
    public void adminPages_areForAdministratorsAlone() {
        for (String path : List.of("setup", "reporting-lines")) {
            CAST.keySet().forEach(name -> assertTrue(CAST.get(name) + " asks for " + path,
                    Set.of(401, 403).contains(calls.rest(name, "GET", path, "").status())));
            assertEquals("with a confirmed password", 200, calls.restAsAdministrator("admin", "GET", path, "").status());
        }
    }

    @Test
    public void owner_readsWhoLooked() {
        calls.rest("ben", "GET", "goals/" + plan.goal, "");
        String views = calls.rest("anna", "GET", "views", "").ok().toString();
        assertTrue(views, views.contains("\"ben\""));
    }

    private static void assertReadableByShareOnly(String path) {
        CAST.forEach((name, relation) -> {
            Answer answer = calls.rest(name, "GET", path, "");
            int expected = name.isEmpty() ? 401 : MAY_READ.contains(name) ? 200 : 404;
            assertEquals(relation + " reads " + path + ": " + answer.body(), expected, answer.status());
            assertEquals(relation + " in " + path, expected == 200, mentionsThePlan(answer.body()));
        });
    }

    private static boolean mentionsThePlan(String text) {
        return text.contains(SharedPlan.SECRET) || text.contains(plan.goalKey);
    }

    private static String page(String name, String path) {
        return calls.page(name, path);
    }
}
