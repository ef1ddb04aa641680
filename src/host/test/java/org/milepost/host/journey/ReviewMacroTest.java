package org.milepost.host.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.host.Browser;
import org.milepost.host.applink.LinkControl;
import org.milepost.host.applink.LinkState;
import org.milepost.host.confluence.ConfluenceProduct;
import org.milepost.host.confluence.PageStore;
import org.milepost.host.confluence.ViewRestriction;
import org.milepost.host.confluence.WikiPage;

/** The review of a plan in Jira on a page in Confluence, over the real link between the two, by every kind of viewer. */
public class ReviewMacroTest {

    @ClassRule
    public static final Products products = Products.withDemoData();

    private static final Set<String> MAY_READ = Set.of("anna", "ben", "chen", "mia");
    private static final List<String> EVERYBODY = List.of("anna", "ben", "chen", "mia", "dana", "emre", "noah", "farah", "olga", "ivan", "admin", "");

    private static final String MACRO = "<ac:structured-macro ac:name=\"career-review\"><ac:parameter ac:name=\"person\">%s</ac:parameter></ac:structured-macro>";

    private static PageStore pages;
    private static LinkControl link;
    private static WikiPage ofAnna;
    private static WikiPage everyMacro;
    private static SharedPlan shared;

    @BeforeClass
    public static void shareAPlan() {
        shared = new SharedPlan(products);
        ConfluenceProduct confluence = products.host().product("confluence", ConfluenceProduct.class);
        pages = confluence.store();
        link = confluence.link();
        ofAnna = written("anna");
        everyMacro = pages.create("ORION", "Every macro", MACRO.formatted("anna") + macro("career-timeline", "person", "anna") + macro("career-timeline", "goal", shared.goalKey)
                + macro("career-plan", "person", "anna"), ViewRestriction.OPEN, "mia");
    }

    private static String macro(String name, String parameter, String value) {
        return "<ac:structured-macro ac:name=\"%s\"><ac:parameter ac:name=\"%s\">%s</ac:parameter></ac:structured-macro>".formatted(name, parameter, value);
    }

    @Before
    public void countFromHere() {
        link.resetCalls();
    }

    @Test
    public void review_isReadByThoseThePlanIsSharedWith_andByNobodyElse() {
        for (String viewer : EVERYBODY) {
            assertEquals("'" + viewer + "' reads it", MAY_READ.contains(viewer), read(viewer, ofAnna).contains(SharedPlan.SECRET));
        }
        assertEquals("one call for each who is logged in", EVERYBODY.size() - 1, link.calls());
    }

    @Test
    @Requirement("S23")
    public void everyMacro_isReadByTheSame_inOneCallForAPage_andOthersReadTheSameAsOfNobody() {
        for (String viewer : EVERYBODY) {
            String html = macro(read(viewer, everyMacro));
            assertEquals("'" + viewer + "' reads them", MAY_READ.contains(viewer), html.contains(SharedPlan.SECRET));
            assertEquals(viewer, MAY_READ.contains(viewer), html.contains("<svg"));
        }
        assertEquals("one call for each who is logged in", EVERYBODY.size() - 1 + notFoundByKey(), link.calls());
    }

    /** Who may not see the plan is answered by the person's name, and has to be asked about the goal's key. */
    private static long notFoundByKey() {
        return EVERYBODY.stream().filter(viewer -> !viewer.isEmpty() && !MAY_READ.contains(viewer)).count();
    }

    @Test
    public void everyMacro_inEveryOutput_tellsNobodyMoreThanThePageItself() {
        for (String viewer : EVERYBODY) {
            for (String output : List.of("display", "preview", "pdf", "word")) {
                assertEquals(output + " for '" + viewer + "'", MAY_READ.contains(viewer), read(viewer, everyMacro, "&output=" + output).contains(SharedPlan.SECRET));
            }
            assertEquals("by its title for '" + viewer + "'", MAY_READ.contains(viewer), browser(viewer).get("/display/ORION/Every+macro").body().contains(SharedPlan.SECRET));
        }
        link.resetCalls();
        for (String output : List.of("email", "feed")) {
            String html = read("anna", everyMacro, "&output=" + output);
            assertFalse(output, html.contains(SharedPlan.SECRET) || html.contains("Weber"));
        }
        assertEquals(0, link.calls());
    }

    @Test
    public void nobodyElse_canTellWhetherThereIsAPlan() {
        WikiPage ofNobody = written("nobody-of-this-name");
        WikiPage ofFarah = written("farah");
        for (String viewer : List.of("dana", "emre", "noah", "olga", "ivan", "admin")) {
            String forbidden = macro(read(viewer, ofAnna));
            assertEquals(viewer, forbidden, macro(read(viewer, ofNobody)));
            assertEquals(viewer, forbidden, macro(read(viewer, ofFarah)));
            assertFalse(viewer, forbidden.contains("anna") || forbidden.contains("Anna"));
        }
    }

    @Test
    public void review_holdsMovesEvidenceAndWhatIsNext_andCountsTheView() {
        Visitor mia = products.visitor("confluence", "mia");
        mia.visit("/confluence/pages/viewpage.action?pageId=" + ofAnna.id());
        Page page = mia.page();

        assertTrue(page.getByText("Career review of Anna Weber").isVisible());
        assertTrue(page.getByText("Waiting for someone").isVisible());
        assertTrue(page.getByText("Waiting for the platform team " + SharedPlan.SECRET).isVisible());
        assertTrue(page.getByText("Led the rollout " + SharedPlan.SECRET).isVisible());
        Looks.fromAllSides(page, "review-macro");
        assertTrue("anna finds the view in her log", products.calls().rest("anna", "GET", "views", "").body().contains("\"MACRO\""));
    }

    @Test
    public void timelinesAndPlan_lookAsInJira() {
        Calls calls = products.calls();
        OwnGoal.start(calls, "ben", "Lead the design of a service", "Draft shown to the team");
        OwnGoal talks = OwnGoal.start(calls, "ben", "Give talks outside of the team", "Short talk at the meet-up");
        calls.rest("ben", "POST", "goals/" + talks.id() + "/milestones", "{\"title\":\"Long talk at the conference\",\"dueDate\":\"%s\"}".formatted(OwnGoal.today().plusDays(90))).ok();
        calls.rest("ben", "POST", "milestones/" + talks.milestone() + "/move", "{\"dueDate\":\"%s\",\"reason\":\"WAITING\"}".formatted(OwnGoal.today().plusDays(50))).ok();
        calls.rest("ben", "POST", "goals/" + talks.id() + "/steps", "{\"values\":{\"text\":\"Ask the organisers for a slot\",\"due\":\"%s\"}}".formatted(OwnGoal.today().plusDays(20))).ok();
        for (String[] part : new String[][] {{"visions", "'horizon':'TEN_YEARS','statement':'People come to me when a system has to last.'"}, {"strengths", "'text':'I explain things so that they stay explained.'"},
            {"weaknesses", "'text':'I say yes too fast.'"}, {"obstacles", "'text':'No budget for travel','likelihood':'MEDIUM','strategy':'Talk at meet-ups in town first'"},
            {"opportunities", "'what':'Call for papers of the spring conference','fit':'GOOD'"}, {"sections", "'title':'What I read','text':'Two papers a month'"}}) {
            calls.rest("ben", "POST", "plans/active/" + part[0], "{\"values\":{" + part[1].replace('\'', '"') + "}}").ok();
        }
        WikiPage page = pages.create("ORION", "Timelines and plan", macro("career-timeline", "range", "all") + macro("career-timeline", "goal", talks.key())
                + macro("career-plan", "sections", "visions, strengths, weaknesses, obstacles, opportunities, own, goals"), ViewRestriction.OPEN, "ben");
        Visitor ben = products.visitor("confluence", "ben");
        ben.visit("/confluence/pages/viewpage.action?pageId=" + page.id());

        assertThat(ben.find(".milepost-macro")).hasCount(3);
        assertThat(ben.find(".milepost-overview-svg")).isVisible();
        assertThat(ben.find(".milepost-macro .milepost-picture")).isVisible();
        assertThat(ben.find(".milepost-macro table:has(th:text-is('Step'))")).containsText("Ask the organisers for a slot");
        Looks.fromAllSides(ben.page(), "macros");
        ben.visit("/confluence/pages/viewpage.action?pageId=" + page.id() + "&output=pdf");
        assertThat(ben.find("table:has(th:text-is('Step'))")).containsText("Ask the organisers for a slot");
        ben.page().screenshot(new Page.ScreenshotOptions().setPath(java.nio.file.Path.of("target", "screenshots", "macros-pdf.png")).setFullPage(true));
    }

    @Test
    @Requirement({"S50", "S53"})
    public void manager_insertsTheMacroByItsForm_andReadsAllThatHappened() {
        startPlanOfChen();
        Visitor mia = products.visitor("confluence", "mia");
        mia.visit("/confluence/display/ORION");
        Page page = mia.page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Create page")).click();
        page.getByLabel("Title").fill("1:1 Chen and Mia");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Insert macro: Career review")).click();
        mia.find("#macro-career-review-person").fill("chen");
        mia.find("#macro-career-review-since").fill(OwnGoal.today().minusDays(30).toString());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Insert macro").setExact(true)).click();
        page.getByLabel("Users").fill("mia, chen");
        link.resetCalls();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish")).click();

        assertThat(page.locator(".milepost-review-heading")).hasText("Career review of Chen Li (demo)");
        assertEquals("one call for the one macro", 1, link.calls());
        for (String[] part : new String[][] {{"Reached", "Mentor a colleague", "Asking what they want to learn"},
            {"Moved", "Write the guide", "Waiting for someone"}, {"Past the planned day and still open", "Sort my notes", "that was 3 days ago"},
            {"Evidence", "Led the rollout", "ABC-3"}, {"What comes next", "Write the guide", "planned for"}}) {
            Locator section = page.locator(".milepost-review *:has(> h3:has-text('" + part[0] + "'))");
            assertThat(section).containsText(part[1]);
            assertThat(section).containsText(part[2]);
        }
        Looks.at(page, "review-macro-all");
        assertThat(page.locator("a:text-is('ABC-3')")).hasAttribute("href", products.host().address("jira") + "/browse/ABC-3");
    }

    @Test
    public void everyStateOfTheLink_hasAMessageOfItsOwn_andThePageIsUnharmed() {
        WikiPage page = pages.create("ORION", "Link states", "<p>before</p>" + MACRO.formatted("anna") + "<p>after</p>", ViewRestriction.OPEN, "mia");
        Set<String> messages = new HashSet<>();
        for (LinkState state : List.of(LinkState.NONE, LinkState.TWO_LEGGED_ONLY, LinkState.CREDENTIALS_REQUIRED, LinkState.DOWN, LinkState.GARBAGE,
                LinkState.ERROR_500)) {
            link.set(state);
            assertTrue(state + " says what no other does", messages.add(messageOn(page, state)));
        }
        link.set(LinkState.REVOKED);
        assertTrue("consent taken back is consent missing", messageOn(page, LinkState.REVOKED).contains("Jira needs your consent first"));
        link.set(LinkState.IMPERSONATING);
        assertTrue(read("mia", page).contains(SharedPlan.SECRET));
    }

    /** Five seconds for a whole page; once they are used up nobody asks any more. */
    @Test
    public void slowJira_costsThePageFiveSeconds_andIsAskedNoMore() {
        WikiPage page = pages.create("ORION", "Slow", MACRO.formatted("anna").repeat(5), ViewRestriction.OPEN, "mia");
        Browser mia = Browser.of(products.host().address("confluence")).logIn("mia");
        link.setDelay(Duration.ofMinutes(1));
        link.set(LinkState.SLOW);
        link.resetCalls();
        long start = System.nanoTime();
        String html = mia.get("/pages/viewpage.action?pageId=" + page.id()).body();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertEquals(5, html.split("Jira takes too long to answer.", -1).length - 1);
        assertEquals("what the first was told counts for all", 1, link.calls());
        assertTrue("took " + took, took.compareTo(Duration.ofSeconds(8)) < 0);
    }

    @After
    public void mendTheLink() {
        link.set(LinkState.IMPERSONATING);
    }

    private static String messageOn(WikiPage page, LinkState state) {
        String html = read("mia", page);
        assertTrue(state.name(), html.contains("<p>before</p>") && html.contains("<p>after</p>"));
        assertFalse(state.name(), html.contains(SharedPlan.SECRET));
        int start = html.indexOf("milepost-macro-message");
        assertTrue(state + ": " + macro(html), start > 0);
        return html.substring(start, html.indexOf("<p>after</p>", start));
    }

    /** One milestone reached, one late, one moved; a piece of evidence; shared with mia. */
    private static void startPlanOfChen() {
        Calls calls = products.calls();
        OwnGoal goal = OwnGoal.start(calls, "chen", "Pass on what I know", "Mentor a colleague");
        goal.shareWith(calls, "mia");
        calls.rest("chen", "POST", "milestones/" + goal.milestone() + "/complete", "{\"worked\":\"Asking what they want to learn\"}").ok();
        calls.rest("chen", "POST", "goals/" + goal.id() + "/milestones", "{\"title\":\"Sort my notes\",\"dueDate\":\"%s\"}"
                .formatted(OwnGoal.today().minusDays(3))).ok();
        long guide = calls.rest("chen", "POST", "goals/" + goal.id() + "/milestones", "{\"title\":\"Write the guide\",\"dueDate\":\"%s\"}"
                .formatted(OwnGoal.today().plusDays(20))).ok().get("milestone").asLong();
        calls.rest("chen", "POST", "milestones/" + guide + "/move", "{\"dueDate\":\"%s\",\"reason\":\"WAITING\"}"
                .formatted(OwnGoal.today().plusDays(34))).ok();
        calls.rest("chen", "POST", "evidence", "{\"ticket\":\"ABC-3\",\"item\":%s,\"claim\":\"Led the rollout\"}".formatted(goal.item())).ok();
    }

    @Test
    public void exports_holdWhatTheirReaderMaySee_andMailHoldsNothing() {
        assertTrue(read("mia", ofAnna, "&output=pdf").contains(SharedPlan.SECRET));
        assertFalse(read("olga", ofAnna, "&output=word").contains(SharedPlan.SECRET));
        assertFalse(read("mia", ofAnna, "&output=email").contains(SharedPlan.SECRET));
        assertFalse(read("anna", ofAnna, "&output=feed").contains(SharedPlan.SECRET));
    }

    private static WikiPage written(String person) {
        return pages.create("ORION", "Review of " + person, MACRO.formatted(person), ViewRestriction.OPEN, "mia");
    }

    private static String read(String viewer, WikiPage page) {
        return read(viewer, page, "");
    }

    private static String read(String viewer, WikiPage page, String more) {
        return browser(viewer).get("/pages/viewpage.action?pageId=" + page.id() + more).body();
    }

    private static Browser browser(String viewer) {
        Browser browser = Browser.of(products.host().address("confluence"));
        return viewer.isEmpty() ? browser : browser.logIn(viewer);
    }

    /** What the macro wrote. */
    private static String macro(String html) {
        int start = html.indexOf("id=\"main-content\"");
        return html.substring(start, html.indexOf("confluence-outputs", start));
    }
}
