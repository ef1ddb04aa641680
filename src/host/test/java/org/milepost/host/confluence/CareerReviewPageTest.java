package org.milepost.host.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.milepost.host.Browser;
import org.milepost.host.Host;
import org.milepost.host.applink.FurtherLinks;
import org.milepost.host.applink.LinkControl;
import org.milepost.host.applink.LinkState;

/** The built jar's macro on real pages of the embedded Confluence, through each state of the link. */
public class CareerReviewPageTest {

    private static final Path JAR = Path.of("..", "plugin", "target", "milepost-0.1.0.jar");
    private static final String MACRO = "<ac:structured-macro ac:name=\"career-review\"><ac:parameter ac:name=\"person\">anna</ac:parameter>"
            + "<ac:parameter ac:name=\"since\">2026-08-25</ac:parameter></ac:structured-macro>";

    private static final String ADMIN = "/plugins/servlet/milepost/admin/setup";

    private static StandInJira jira;
    private static Host host;
    private static LinkControl link;
    private static PageStore pages;
    private static FurtherLinks further;

    @BeforeClass
    public static void start() {
        jira = new StandInJira();
        LinkedConfluence product = new LinkedConfluence(jira.address(), Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC));
        host = Host.builder().plugin(JAR).product(product).start();
        link = product.confluence().link();
        pages = product.confluence().store();
        further = product.confluence().furtherLinks();
    }

    @AfterClass
    public static void stop() {
        host.close();
        jira.close();
    }

    @After
    public void healthy() {
        link.set(LinkState.IMPERSONATING);
        link.resetCalls();
        jira.questions();
        assertEquals(List.of(), host.violations());
    }

    @Test
    public void review_isShown_asTheViewerMaySeeIt() {
        String html = read("mia", page(MACRO), "");

        assertContains(html, "Career review of Anna &lt;Weber&gt;", "25 Aug 2026 to 23 Nov 2026", "Draft &lt;b&gt;shown&lt;/b&gt; to the team",
                "14 days later", "Waiting for someone", "The room was taken", "reached on 1 Sep 2026", "that was 3 days ago", "Two teams use it", jira.address() + "/browse/TEAM-12",
                "planned for 1 Dec 2026");
        assertEquals(List.of("mia person=anna&since=2026-08-25&with=review"), jira.questions());
        assertEquals("one call a macro", 1, link.calls());
    }

    @Test
    public void review_isInTheReadersLanguage() {
        String html = read("dana", page(MACRO), "");

        assertContains(html, "Hier gibt es kein Karrieregespr");
    }

    @Test
    public void noShare_andNoSuchPerson_readAlike() {
        String unshared = read("chen", page(MACRO), "");
        String unknown = read("chen", page(MACRO.replace(">anna<", ">nobody<")), "");

        assertContains(unshared, "There is no career review here for you.");
        assertEquals(message(unshared), message(unknown));
        assertFalse(unshared.contains("Anna &lt;Weber&gt;"));
    }

    @Test
    public void viewerWhomJiraDoesNotKnow_isTold() {
        assertContains(read("olga", page(MACRO), ""), "Jira does not let you in.");
    }

    @Test
    public void anonymousReader_isAskedToLogIn_andJiraIsNotAsked() {
        String html = Browser.of(host.address("confluence")).get(path(page(MACRO), "")).body();

        assertContains(html, "Log in to see this career review.");
        assertEquals(0, link.calls());
    }

    @Test
    public void eachStateOfTheLink_hasAMessageOfItsOwn_andThePageIsUnharmed() {
        link.setDelay(Duration.ofMinutes(1));
        for (String[] expected : List.of(new String[] {"NONE", "Confluence is not linked to Jira."}, new String[] {"TWO_LEGGED_ONLY", "act on your behalf."},
                new String[] {"CREDENTIALS_REQUIRED", "Jira needs your consent first."}, new String[] {"REVOKED", "Jira needs your consent first."},
                new String[] {"DOWN", "be reached."}, new String[] {"GARBAGE", "be read."}, new String[] {"BROKEN_JSON", "be read."},
                new String[] {"ERROR_500", "Something went wrong in Jira."}, new String[] {"REDIRECTING", "address leads elsewhere."},
                new String[] {"CONSUMER_UNKNOWN", "Jira does not accept the link."}, new String[] {"RATE_LIMITED", "Jira has been asked too often for you."},
                new String[] {"USER_UNKNOWN", "Jira does not let you in."}, new String[] {"NOT_INSTALLED", "Jira does not have Milepost."})) {
            link.set(LinkState.valueOf(expected[0]));
            assertContains(read("mia", page("<p>before</p>" + MACRO + "<p>after</p>"), ""), expected[1], "<p>before</p>", "<p>after</p>");
        }
        assertEquals("two-legged and unauthorised links are never called as somebody else", List.of(), jira.questions());
    }

    @Test
    public void missingConsent_isLinkedToWhereItIsGiven_andBack() {
        link.set(LinkState.CREDENTIALS_REQUIRED);
        WikiPage page = page(MACRO);
        String back = URLEncoder.encode(host.address("confluence") + "/pages/viewpage.action?pageId=" + page.id(), StandardCharsets.UTF_8);
        assertContains(read("mia", page, ""), "href=\"" + jira.address() + "/plugins/servlet/oauth/authorize?oauth_callback=" + back + "\"");
    }

    /** The Jira of this test is as old as the first macro: its answers name no form. */
    @Test
    public void timelineAndPlan_needAJiraThatTellsThem_andTheReviewBesideThemIsShown_inOneCall() {
        String html = read("mia", page("<ac:structured-macro ac:name=\"career-timeline\"><ac:parameter ac:name=\"person\">anna</ac:parameter></ac:structured-macro>"
                + MACRO + "<ac:structured-macro ac:name=\"career-plan\"><ac:parameter ac:name=\"person\">anna</ac:parameter></ac:structured-macro>"), "");

        assertEquals(2, html.split("Jira has an older Milepost than Confluence.", -1).length - 1);
        assertContains(html, "Career review of Anna &lt;Weber&gt;");
        assertEquals(List.of("mia person=anna&since=2026-08-25&with=review,timeline,plan"), jira.questions());
    }

    @Test
    public void slowJira_costsAPageWithManyMacros_fiveSecondsInAll() {
        for (LinkState state : List.of(LinkState.SLOW, LinkState.TRICKLING)) {
            link.set(state);
            link.resetCalls();
            long start = System.nanoTime();
            String html = read("mia", page(MACRO + MACRO + MACRO + MACRO), "");
            Duration took = Duration.ofNanos(System.nanoTime() - start);

            assertEquals(4, html.split("Jira takes too long to answer.", -1).length - 1);
            assertTrue(state + " took " + took, took.compareTo(Duration.ofSeconds(10)) < 0);
            assertEquals(state.name(), 1, link.calls());
        }
    }

    @Test
    public void badParameters_areNamed() {
        assertContains(read("mia", page(MACRO.replace("2026-08-25", "soon")), ""), "This review needs another look at its settings.",
                "Since: write a day up to today like 2026-08-25");
        assertEquals(0, link.calls());
    }

    @Test
    public void documents_holdTheReview_withoutScript() {
        for (String output : List.of("pdf", "word")) {
            String html = read("mia", page(MACRO), "&output=" + output);
            assertContains(html, "Draft &lt;b&gt;shown&lt;/b&gt; to the team");
            assertFalse(output, html.contains("<script") || html.contains("stylesheet"));
        }
    }

    @Test
    public void mailAndFeed_holdALinkOnly_andJiraIsNotAsked() {
        for (String output : List.of("email", "feed")) {
            WikiPage page = page(MACRO);
            String html = read("mia", page, "&output=" + output);
            assertContains(html, "It can be read in Confluence only.", "/confluence/pages/viewpage.action?pageId=" + page.id());
            assertFalse(output, html.contains("anna") || html.contains("Weber"));
        }
        assertEquals(0, link.calls());
    }

    @Test
    public void twoReaders_neverSeeEachOthersReview() {
        WikiPage page = page(MACRO);

        assertContains(read("mia", page, ""), "Anna &lt;Weber&gt;");
        assertFalse(read("chen", page, "").contains("Anna &lt;Weber&gt;"));
        assertEquals(List.of("mia person=anna&since=2026-08-25&with=review", "chen person=anna&since=2026-08-25&with=review"), jira.questions());
    }

    @Test
    public void chosenLink_isAskedInsteadOfThePrimaryOne_andIsMissedWhenItIsDeleted() {
        try (StandInJira branch = new StandInJira()) {
            further.add("Branch <b>", branch.address());
            Browser admin = administrator();
            assertContains(admin.get(ADMIN).body(), "Branch &lt;b&gt;", "whichever that is; now it is Jira");
            assertContains(choose(admin, idOf(admin, "Branch &lt;b&gt;")).body(), "From now on pages ask over this link.");

            assertContains(read("mia", page(MACRO), ""), branch.address() + "/browse/TEAM-12");
            assertEquals(List.of("mia person=anna&since=2026-08-25&with=review"), branch.questions());
            assertEquals(List.of(), jira.questions());

            further.remove("Branch <b>");
            String html = read("mia", page(MACRO), "");
            assertContains(html, "The link to the Jira with the plans is gone.");
            assertEquals("no other Jira is asked", List.of(), jira.questions());
            assertContains(admin.get(ADMIN).body(), "The link that was chosen is gone.");
        } finally {
            choose(administrator(), "");
        }
        assertContains(read("mia", page(MACRO), ""), "Anna &lt;Weber&gt;");
    }

    @Test
    public void choice_isForAdministrators_whoConfirmedTheirPassword_byOurOwnForm() {
        assertEquals(403, Browser.of(host.address("confluence")).logIn("mia").get(ADMIN).statusCode());
        Browser stopping = Browser.stopping(host.address("confluence"));
        assertContains(stopping.get(ADMIN).headers().firstValue("Location").orElse(""), "/login.jsp");
        assertContains(stopping.logIn("admin").get(ADMIN + "?test=now").headers().firstValue("Location").orElse(""), "WebSudoAuthenticate");
        assertEquals(List.of(), jira.questions());

        HttpResponse<String> forged = administrator().form(ADMIN, "link=", "atl_token=guessed");
        assertEquals(400, forged.statusCode());
        assertContains(forged.body(), "had lost its security token");
    }

    @Test
    public void test_explainsWhatItFound_inEachStateOfTheLink() {
        Browser admin = administrator();
        assertContains(admin.get(ADMIN + "?test=now").body(), "Jira knows you as admin of the other side.", "Milepost 0.1.0 answered.", "Everything is in order.");
        assertEquals(List.of("admin person=admin"), jira.questions().stream().map(question -> question.replaceAll("&since=.*", "")).toList());
        for (String[] expected : List.of(new String[] {"NONE", "There is no application link to Jira."}, new String[] {"TWO_LEGGED_ONLY", "The link acts as one fixed user."},
                new String[] {"CREDENTIALS_REQUIRED", "href=\"" + jira.address() + "/plugins/servlet/oauth/authorize?oauth_callback="}, new String[] {"REVOKED", "Jira needs your consent first."},
                new String[] {"DOWN", "firewalls, proxies and certificates"}, new String[] {"GARBAGE", "Something answered, yet not Milepost."},
                new String[] {"BROKEN_JSON", "Something answered, yet not Milepost."}, new String[] {"ERROR_500", "Jira\u2019s log says what"},
                new String[] {"REDIRECTING", "correct the application URL of the link"}, new String[] {"CONSUMER_UNKNOWN", "Compare both sides under Application links"},
                new String[] {"RATE_LIMITED", "Exempt the application link there"}, new String[] {"USER_UNKNOWN", "You need an active account in Jira"},
                new String[] {"NOT_INSTALLED", "Milepost is not installed in this Jira."})) {
            link.set(LinkState.valueOf(expected[0]));
            String html = admin.get(ADMIN + "?test=now").body();
            assertContains(html, expected[1]);
            assertEquals(expected[0], 1, html.split(">Problem<", -1).length - 1);
        }
        assertEquals("nobody else's eyes", List.of(), jira.questions());
    }

    private static Browser administrator() {
        return Browser.of(host.address("confluence")).logIn("admin").confirm("admin");
    }

    private static String idOf(Browser admin, String name) {
        Matcher row = Pattern.compile("value=\"([0-9a-f-]{36})\"[^>]*>\\s*<label[^>]*><bdi>" + Pattern.quote(name)).matcher(admin.get(ADMIN).body());
        assertTrue(row.find());
        return row.group(1);
    }

    private static HttpResponse<String> choose(Browser admin, String id) {
        Matcher token = Pattern.compile("name=\"atl_token\" value=\"([^\"]+)\"").matcher(admin.get(ADMIN).body());
        assertTrue(token.find());
        return admin.form(ADMIN, "link=" + id, "atl_token=" + token.group(1));
    }

    private static WikiPage page(String storage) {
        return pages.create("ORION", "Page " + System.nanoTime(), storage, ViewRestriction.OPEN, "mia");
    }

    private static String path(WikiPage page, String more) {
        return "/pages/viewpage.action?pageId=" + page.id() + more;
    }

    private static String read(String reader, WikiPage page, String more) {
        return Browser.of(host.address("confluence")).logIn(reader).get(path(page, more)).body();
    }

    private static String message(String html) {
        int start = html.indexOf("<div class=\"milepost-macro-message");
        return html.substring(start, html.indexOf("</div>", start));
    }

    private static void assertContains(String html, String... parts) {
        for (String part : parts) {
            assertTrue("'" + part + "' is not in " + html, html.contains(part));
        }
    }
}
