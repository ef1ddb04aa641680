package org.milepost.host.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;

/** Goals and their evidence in Jira's own search: in the issue navigator and in saved filters, each searcher with their own view. */
public class SearchJourneyTest {

    @ClassRule
    public static final Products products = Products.withDemoData();

    private static final Pattern ROW = Pattern.compile("data-issuekey=\"([A-Z0-9]+-\\d+)\"");

    private static SharedPlan plan;

    @BeforeClass
    public static void annaSharesAGoal() {
        plan = new SharedPlan(products);
    }

    @Test
    @Requirement({"S65", "S21"})
    public void evidence_isFoundByThoseWhoMaySeeTheGoal_andByNobodyElse() {
        Map<String, List<String>> found = new java.util.TreeMap<>();
        List.of("anna", "ben", "chen", "mia", "dana", "emre", "noah", "farah", "olga", "admin").forEach(name ->
                found.put(name, keys(search(name, "issue in evidenceFor(" + plan.goalKey + ")"))));
        List.of("anna", "ben", "chen", "mia").forEach(name -> assertEquals(name, List.of("ABC-1"), found.get(name)));
        List.of("dana", "emre", "noah", "farah", "olga", "admin").forEach(name -> assertEquals(name, List.of(), found.get(name)));
    }

    @Test
    public void goalThatIsHidden_andOneThatIsNotThere_answerAlike() {
        for (String name : List.of("olga", "admin", "dana")) {
            String hidden = search(name, "issue in evidenceFor(" + plan.goalKey + ")");
            assertEquals(search(name, "issue in evidenceFor(NONE-1)").replace("NONE-1", plan.goalKey), hidden);
            assertTrue(hidden.contains("No issues were found to match your search."));
        }
    }

    @Test
    @Requirement("S65")
    public void goals_areFoundByTheirState_asFarAsTheSearcherMayBrowseThem() {
        assertTrue(keys(search("anna", "issue in goalsWithoutStep() AND issue not in goalsAtRisk()")).contains(plan.goalKey));
        List.of("dana", "emre", "noah", "farah", "olga", "admin").forEach(name -> {
            assertEquals(name, List.of(), keys(search(name, "issue in goalsWithoutStep()")));
            assertEquals(name, List.of(), keys(search(name, "issue in goalsAtRisk()")));
        });
        assertEquals("a sharer who may not open the issue in Jira does not find it there", List.of(), keys(search("ben", "issue in goalsWithoutStep()")));
        assertTrue("a search leaves no trace but the view", viewsOfAnna().contains("\"JQL\""));
    }

    @Test
    public void nobody_findsNothing() {
        Visitor nobody = products.anonymous();
        nobody.visit("/jira/issues/?jql=" + encoded("issue in evidenceFor(" + plan.goalKey + ")"));
        assertThat(nobody.find(".host-no-issues")).isVisible();
    }

    @Test
    public void wrongNumberOfArguments_isSaidInTheSearchersLanguage() {
        assertTrue(search("ben", "issue in evidenceFor()").contains("Function &#39;evidenceFor&#39; expected &#39;1&#39; arguments but received &#39;0&#39;."));
        assertTrue(search("dana", "issue in goalsAtRisk(me)").contains("Die Funktion goalsAtRisk erwartet 0 Argumente, erhielt aber 1."));
        assertTrue(search("ben", "issue = goalsAtRisk()").contains("does not support the list value"));
    }

    @Test
    @Requirement("S65")
    public void navigator_findsOrdersAndSaves() {
        Visitor anna = products.visitor("jira", "anna");
        anna.visit("/jira/secure/Dashboard.jspa");
        anna.find("#find_link").click();
        anna.find("#jql").fill("project = ABC");
        anna.find(".host-search button").first().click();
        assertThat(anna.find(".results-count-end")).hasText("50");
        assertThat(anna.find(".issuerow")).hasCount(50);
        Looks.at(anna.page(), "navigator");
        anna.find(".icon-next").click();
        assertThat(anna.find(".results-count-start")).hasText("51");
        anna.find("th a").getByText("Due").click();
        assertThat(anna.find("th[aria-sort=ascending]")).containsText("Due");
        anna.find("th a").getByText("Due").click();
        assertThat(anna.find("th[aria-sort=descending]")).containsText("Due");

        anna.find("#jql").fill("issue in evidenceFor(" + plan.goalKey + ") OR issue in goalsWithoutStep()");
        anna.find(".host-search button").first().click();
        assertThat(anna.find(".issuerow[data-issuekey='ABC-1']")).isVisible();
        assertThat(anna.find(".issuerow[data-issuekey='" + plan.goalKey + "']")).isVisible();
        anna.find("#filterName").fill("What stands for my goal");
        anna.find("#share").selectOption("loggedin");
        Looks.at(anna.page(), "navigator-goal");
        anna.find(".host-save button").click();
        assertThat(anna.find("h1")).hasText("What stands for my goal");
        String address = anna.page().url();

        Visitor olga = products.visitor("jira", "olga");
        olga.visit(address.substring(address.indexOf("/jira/")));
        assertThat(olga.find("h1")).hasText("What stands for my goal");
        assertThat(olga.find(".host-no-issues")).isVisible();
        Looks.at(olga.page(), "navigator-nothing");
        olga.visit("/jira/issues/?jql=" + encoded("colour = red AND project = NOWHERE"));
        assertThat(olga.find(".aui-message-error")).containsText("The value 'NOWHERE' does not exist for the field 'project'.");
        Looks.at(olga.page(), "navigator-error");
        assertFalse(olga.page().content().contains(SharedPlan.SECRET));
    }

    private static String viewsOfAnna() {
        return products.calls().rest("anna", "GET", "views", "").ok().toString();
    }

    private static String search(String name, String jql) {
        return products.calls().page(name, "/issues/?jql=" + encoded(jql)).replaceAll("(?s)^.*?<h1", "<h1");
    }

    private static String encoded(String jql) {
        return URLEncoder.encode(jql, StandardCharsets.UTF_8);
    }

    private static List<String> keys(String html) {
        List<String> keys = new ArrayList<>();
        for (Matcher row = ROW.matcher(html); row.find();) {
            keys.add(row.group(1));
        }
        return keys;
    }
}
