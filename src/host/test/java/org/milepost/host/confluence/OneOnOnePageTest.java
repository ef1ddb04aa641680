package org.milepost.host.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.host.Browser;
import org.milepost.host.Host;

/** "Create 1:1" of the built jar in the embedded Confluence, and the pages it makes, by every kind of viewer: the two, others, administrators, nobody. */
public class OneOnOnePageTest {

    private static final Path JAR = Path.of("..", "plugin", "target", "milepost-0.1.0.jar");
    private static final String FORM = "/plugins/servlet/milepost/one-on-one";
    private static final String OPEN = "More people can read this page than the two it is for.";
    private static final String REVIEW = "Career review of Anna &lt;Weber&gt;";
    private static final String OWN = "Your career review";
    private static final List<String> OTHERS = List.of("ben", "chen", "dana", "emre", "farah", "ivan", "noah", "olga", "admin", "");

    private static StandInJira jira;
    private static Host host;
    private static ConfluenceProduct confluence;
    private static PageStore pages;
    private String space;

    @BeforeClass
    public static void start() {
        jira = new StandInJira();
        LinkedConfluence product = new LinkedConfluence(jira.address(), Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC));
        host = Host.builder().plugin(JAR).product(product).start();
        confluence = product.confluence();
        pages = confluence.store();
    }

    @AfterClass
    public static void stop() {
        host.close();
        jira.close();
    }

    @Before
    public void ownSpace() {
        space = pages.addSpace("S" + System.nanoTime(), "Space of this test").key();
    }

    @After
    public void nothingWentWrong() {
        assertEquals(List.of(), host.violations());
        assertEquals("nobody was notified", 0, confluence.notified());
    }

    @Test
    @Requirement("S53")
    public void page_isForTheTwoAlone_andHoldsTheReviewAsEachMaySeeIt() {
        WikiPage page = created("mia", "with=anna", "whose=theirs");

        assertTrue(page.title(), page.title().startsWith("1:1 Anna Weber") && page.title().endsWith(", 2026-11-23"));
        for (WikiPage each : List.of(page, pages.any(page.parent()).orElseThrow())) {
            assertEquals(new ViewRestriction(Set.of("anna", "mia"), Set.of()), each.restriction());
            assertEquals("others may not change it either", each.restriction(), each.editing());
            OTHERS.forEach(viewer -> assertFalse("'" + viewer + "'", get(viewer, each).body().contains("1:1 Anna")));
        }
        for (String viewer : List.of("anna", "mia")) {
            assertContains(read(viewer, page), viewer.equals("anna") ? OWN : REVIEW, "Draft &lt;b&gt;shown&lt;/b&gt; to the team", "<h2>Agenda</h2>");
            assertFalse(viewer, read(viewer, page).contains(OPEN));
        }
        assertFalse("nothing of the plan is in the page itself", page.storage().contains("Draft"));
        assertContains(read("anna", pages.any(page.parent()).orElseThrow()), "pageId=" + page.id() + "\">" + page.title() + "</a>");
    }

    @Test
    public void nextPage_leadsToTheLastOne_andAsksFromThereOn() {
        WikiPage first = created("mia", "with=anna", "whose=theirs", "day=2026-09-01");
        String next = FORM + "?with=mia&amp;whose=mine&amp;space=" + space;
        assertContains(read("anna", first), next);
        jira.questions();

        WikiPage second = created("anna", "with=mia", "whose=mine");

        assertEquals("below the same page, whoever of the two made it", first.parent(), second.parent());
        assertContains(read("mia", second), "Last time:", "pageId=" + first.id());
        assertEquals(List.of("mia person=anna&since=2026-09-01&with=review"), jira.questions());
    }

    @Test
    public void pagesForOneOnOnesToCome_areRead_asWellAsOthers() {
        created("mia", "with=anna", "whose=theirs", "day=2099-12-07");
        WikiPage later = created("mia", "with=anna", "whose=theirs", "day=2099-12-21");

        assertTrue(later.storage(), later.storage().contains("<ac:parameter ac:name=\"since\">2099-12-07</ac:parameter>"));
        assertContains(read("anna", later), OWN);
    }

    /** Somebody who reads all the time while pages are made never reads one of them. */
    @Test
    public void page_isAtNoMomentReadableForOthers() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            Future<Boolean> seen = reader.submit(() -> {
                boolean any = false;
                while (!done.get()) {
                    any |= !pages.pages(space, new PageStore.Viewer(Optional.of("chen"), List.of())).isEmpty();
                }
                return any;
            });
            for (int i = 0; i < 5; i++) {
                created("mia", "with=anna", "whose=theirs");
            }
            done.set(true);
            assertFalse(seen.get());
        } finally {
            done.set(true);
            reader.shutdown();
        }
    }

    @Test
    public void whereThePageCouldNotBeRestricted_nothingOfItIsLeft() {
        pages.addSpace(new Space(space, "Flat", Set.of(), false));

        assertContains(refused("mia", "with=anna", "whose=theirs"), "You may not restrict pages in this space");
        assertEquals(List.of(), inSpace());
    }

    @Test
    public void space_isOneThatBothMaySee() {
        pages.addSpace(new Space(space, "Private", Set.of("mia"), true));

        assertContains(refused("mia", "with=anna", "whose=theirs"), "This person may not see the space");
        String hidden = refused("chen", "with=anna", "whose=theirs");
        assertContains(hidden, "There is no such space, or you may not create pages in it.");
        assertEquals("like one that is not there", message(hidden), message(refused("chen", "with=anna", "whose=theirs", "space=NOWHERE")));
        assertEquals(List.of(), inSpace());
    }

    @Test
    public void badInput_isSaidAtItsField_andWhatWasTypedStays() {
        String html = refused("mia", "with=<nobody>", "day=2026-11-31", "whose=both", "space=");

        assertContains(html, "value=\"&lt;nobody&gt;\"", "Please choose one of the two.", "Please choose a day.", "Please name a space.");
        assertContains(refused("mia", "with=<nobody>", "whose=mine"), "Confluence knows nobody of this user name.");
        assertContains(refused("mia", "with=mia", "whose=mine"), "A 1:1 is between two.");
        assertContains(refused("mia", "with=anna", "whose=mine", "atl_token=guessed"), "lost its security token");
        assertEquals(List.of(), inSpace());
    }

    @Test
    public void form_isForEverybodyWhoIsLoggedIn_andForNobodyElse() {
        for (String viewer : Stream.concat(Stream.of("anna", "mia"), OTHERS.stream().filter(name -> !name.isEmpty())).toList()) {
            assertEquals(viewer, 200, browser(viewer).get(FORM + "?space=" + space).statusCode());
        }
        Browser anonymous = browser("");
        assertContains(anonymous.get(FORM).headers().firstValue("Location").orElse(""), "/login.jsp");
        assertContains(anonymous.form(FORM, "with=anna", "whose=mine", "day=2026-11-23", "space=" + space).headers().firstValue("Location").orElse(""), "/login.jsp");
        assertEquals(List.of(), inSpace());
    }

    @Test
    public void copiedPage_showsNobodyMoreThanTheyMaySee_andSaysThatItIsOpen() {
        WikiPage page = created("mia", "with=anna", "whose=theirs");
        WikiPage copy = pages.create(space, "Copy", page.storage(), ViewRestriction.OPEN, "mia");

        for (String viewer : OTHERS) {
            assertFalse("'" + viewer + "'", read(viewer, copy).contains(REVIEW));
        }
        assertContains(read("mia", copy), REVIEW, OPEN);
        assertContains(read("anna", copy), OWN, OPEN);
        assertFalse("a document has no restrictions to speak of", get("mia", copy, "&output=pdf").body().contains(OPEN));
    }

    @Test
    public void movedPage_staysForTheTwo_orSaysThatItDoesNot() {
        WikiPage page = created("mia", "with=anna", "whose=theirs");
        String other = pages.addSpace("M" + System.nanoTime(), "Elsewhere").key();

        moved(page, other, page.restriction());
        assertFalse(read("mia", page).contains(OPEN));
        assertEquals(404, get("chen", page).statusCode());
        moved(page, other, ViewRestriction.OPEN);
        assertContains(read("mia", page), REVIEW, OPEN);
        assertFalse(read("chen", page).contains(REVIEW));
    }

    @Test
    public void warning_isGivenWhoeverElseCanRead_andNotWhenAPageAboveKeepsThemOut() {
        String storage = created("mia", "with=anna", "whose=theirs").storage();
        ViewRestriction two = new ViewRestriction(Set.of("anna", "mia"), Set.of());
        long above = pages.create(space, "Above", "", two, "mia").id();

        assertFalse(read("mia", pages.create(space, above, "Below", storage, ViewRestriction.OPEN, "mia")).contains(OPEN));
        assertFalse("one of the two alone", warned(storage, new ViewRestriction(Set.of("mia"), Set.of())));
        assertTrue("a third", warned(storage, new ViewRestriction(Set.of("anna", "mia", "chen"), Set.of())));
        assertTrue("a group", warned(storage, new ViewRestriction(Set.of("anna", "mia"), Set.of("milepost-everybody"))));
        assertTrue("another than the partner", warned(storage.replaceFirst("<ac:parameter ac:name=\"with\">.*?</ac:parameter>",
                "<ac:parameter ac:name=\"with\">chen</ac:parameter>"), two));
        String withoutPartner = storage.replaceFirst("<ac:parameter ac:name=\"with\">.*?</ac:parameter>", "");
        assertFalse("any two with the owner", warned(withoutPartner, two));
        assertTrue("two without the owner", warned(withoutPartner, new ViewRestriction(Set.of("mia", "chen"), Set.of())));
    }

    private boolean warned(String storage, ViewRestriction restriction) {
        return read("mia", pages.create(space, "Page " + System.nanoTime(), storage, restriction, "mia")).contains(OPEN);
    }

    private static void moved(WikiPage page, String toSpace, ViewRestriction restriction) {
        pages.publish(Map.of(page.id(), new WikiPage(page.id(), toSpace, page.title(), page.storage(), page.version() + 1, page.creator(), page.lastModifier(),
                page.modified(), restriction, page.editing(), 0)));
    }

    private List<WikiPage> inSpace() {
        return pages.all().stream().filter(page -> page.spaceKey().equals(space)).toList();
    }

    private WikiPage created(String viewer, String... fields) {
        HttpResponse<String> answer = send(viewer, fields);
        assertEquals(answer.body(), 302, answer.statusCode());
        Matcher id = Pattern.compile("/confluence/pages/viewpage\\.action\\?pageId=([0-9]+)$").matcher(answer.headers().firstValue("Location").orElse(""));
        assertTrue(id.find());
        return pages.any(Long.parseLong(id.group(1))).orElseThrow();
    }

    private String refused(String viewer, String... fields) {
        HttpResponse<String> answer = send(viewer, fields);
        assertEquals(400, answer.statusCode());
        return answer.body();
    }

    /** The form as it comes, with these fields instead of its own. */
    private HttpResponse<String> send(String viewer, String... fields) {
        Browser browser = browser(viewer);
        Matcher token = Pattern.compile("name=\"atl_token\" value=\"([^\"]+)\"").matcher(browser.get(FORM).body());
        assertTrue(token.find());
        List<String> typed = List.of(fields);
        List<String> own = Stream.of("day=2026-11-23", "space=" + space, "atl_token=" + token.group(1))
                .filter(field -> typed.stream().noneMatch(other -> other.startsWith(field.substring(0, field.indexOf('=') + 1)))).toList();
        return browser.form(FORM, Stream.concat(typed.stream(), own.stream()).toArray(String[]::new));
    }

    private static Browser browser(String viewer) {
        Browser browser = Browser.stopping(host.address("confluence"));
        return viewer.isEmpty() ? browser : browser.logIn(viewer);
    }

    private static HttpResponse<String> get(String viewer, WikiPage page, String... more) {
        return browser(viewer).get("/pages/viewpage.action?pageId=" + page.id() + String.join("", more));
    }

    private static String read(String viewer, WikiPage page) {
        return get(viewer, page).body();
    }

    private static String message(String html) {
        int start = html.indexOf("class=\"error\"");
        assertTrue(html, start > 0);
        return html.substring(start, html.indexOf("</div>", start));
    }

    private static void assertContains(String html, String... parts) {
        for (String part : parts) {
            assertTrue("'" + part + "' is not in " + html, html.contains(part));
        }
    }
}
