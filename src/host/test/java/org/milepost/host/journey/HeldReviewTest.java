package org.milepost.host.journey;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.host.Browser;
import org.milepost.host.applink.LinkControl;
import org.milepost.host.confluence.ConfluenceProduct;
import org.milepost.host.confluence.PageStore;
import org.milepost.host.confluence.ViewRestriction;
import org.milepost.host.confluence.WikiPage;

/** Pages that were made for a review, over the real link between the products, by every kind of viewer. */
public class HeldReviewTest {

    @ClassRule
    public static final Products products = Products.withDemoData();

    private static final List<String> EVERYBODY = List.of("anna", "ben", "chen", "mia", "dana", "emre", "noah", "farah", "olga", "ivan", "admin", "");
    private static final Set<String> THE_TWO = Set.of("anna", "mia");
    private static final String SAID = "Pairing with the platform team " + SharedPlan.SECRET;

    private static Calls calls;
    private static PageStore pages;
    private static LinkControl link;
    private static SharedPlan shared;
    private static long first;
    private static long second;
    private static WikiPage closed;
    private static WikiPage open;

    /** One review is closed, and the next one open. */
    @BeforeClass
    public static void holdAReview() {
        shared = new SharedPlan(products);
        calls = products.calls();
        ConfluenceProduct confluence = products.host().product("confluence", ConfluenceProduct.class);
        pages = confluence.store();
        link = confluence.link();
        first = opened();
        rest("anna", "PUT", first, "answers/WORKS", "{'text':'" + SAID + "'}");
        rest("mia", "PUT", first, "answers/WORKS", "{'text':'You explain things so that they stay explained.'}");
        rest("mia", "PUT", first, "note", "{'text':'agrimony'}");
        rest("anna", "POST", first, "commitments", "{'values':{'text':'Book a room for the talk','who':'OWNER','until':'" + OwnGoal.today().plusDays(14) + "','state':'OPEN'}}");
        List.of("anna", "mia").forEach(name -> rest(name, "POST", first, "confirm", "{}"));
        rest("mia", "POST", first, "addenda", "{'values':{'text':'The room has no projector'}}");
        second = opened();
        rest("mia", "POST", second, "agenda", "{'values':{'text':'The new team'}}");
        rest("anna", "POST", second, "agenda", "{'values':{'text':'Budget for the course','talked':true}}");
        rest("anna", "PUT", second, "answers/BEHIND", "{'text':'" + SAID + "'}");
        rest("anna", "POST", second, "requests", "{'values':{'text':'Two days for the course','of':'PARTNER','state':'ASKED'}}");
        rest("anna", "PUT", second, "assessments/" + shared.goal, "{'values':{'rating':4,'words':'Slower than planned, and better'}}");
        rest("mia", "PUT", second, "view", "{'values':{'rating':5}}");
        rest("mia", "POST", second, "confirm", "{}");
        closed = written("1:1 that is over", first);
        open = written("1:1 of today", second);
    }

    private static long opened() {
        return calls.rest("anna", "POST", "reviews", "{\"partner\":\"mia\",\"since\":\"2026-01-01\"}").ok().get("id").asLong();
    }

    private static void rest(String name, String method, long review, String path, String json) {
        calls.rest(name, method, "reviews/" + review + "/" + path, json.replace('\'', '"')).ok();
    }

    private static WikiPage written(String title, long review) {
        return pages.create("ORION", title, macro(review), ViewRestriction.OPEN, "mia");
    }

    private static String macro(long review) {
        return "<ac:structured-macro ac:name=\"career-review\"><ac:parameter ac:name=\"person\">anna</ac:parameter><ac:parameter ac:name=\"with\">mia</ac:parameter>"
                + "<ac:parameter ac:name=\"review\">" + review + "</ac:parameter></ac:structured-macro>";
    }

    @Test
    @Requirement("S53")
    public void review_isReadByItsTwoPeople_andByNobodyElse_inEveryOutput() {
        for (String output : List.of("display", "preview", "pdf", "word")) {
            for (String viewer : EVERYBODY) {
                for (WikiPage page : List.of(open, closed)) {
                    String html = read(viewer, page, output);
                    assertEquals(output + " for '" + viewer + "'", THE_TWO.contains(viewer), html.contains(SAID));
                    assertEquals(output + " for '" + viewer + "'", THE_TWO.contains(viewer), html.contains(SharedPlan.SECRET));
                    assertFalse("private notes are in no page", html.contains("agrimony"));
                }
            }
        }
        link.resetCalls();
        for (String output : List.of("email", "feed")) {
            assertFalse(output, read("mia", closed, output).contains("agrimony"));
            assertFalse(output, read("anna", open, output).contains(SharedPlan.SECRET) || read("mia", closed, output).contains("Weber"));
        }
        assertEquals("nobody's data is fetched", 0, link.calls());
    }

    /** By Confluence's address for it, whoever asks: each gets their own, and nobody but the two gets any. */
    @Test
    @Requirement("S53")
    public void privateNote_isToldToItsWriterAlone() {
        for (long review : List.of(first, second)) {
            for (String viewer : EVERYBODY) {
                Browser browser = Browser.of(products.host().address("confluence"));
                HttpResponse<String> told = (viewer.isEmpty() ? browser : browser.logIn(viewer)).get("/rest/milepost/1.0/reviews/" + review + "/note");
                assertEquals(viewer, viewer.isEmpty() ? 401 : THE_TWO.contains(viewer) ? 200 : 404, told.statusCode());
                assertEquals(viewer, review == first && viewer.equals("mia"), told.body().contains("agrimony"));
            }
        }
    }

    @Test
    public void othersCannotTell_whetherThereIsAReview() {
        WikiPage none = written("1:1 that never was", 99_999);
        for (String viewer : List.of("ben", "chen", "dana", "olga", "admin")) {
            assertEquals(viewer, part(read(viewer, none, "display")), part(read(viewer, open, "display")));
        }
    }

    @Test
    public void pageWithTimelineAndPlan_makesOneCall() {
        WikiPage page = pages.create("ORION", "All of a plan", "<ac:structured-macro ac:name=\"career-timeline\"><ac:parameter ac:name=\"person\">anna</ac:parameter></ac:structured-macro>"
                + open.storage() + "<ac:structured-macro ac:name=\"career-plan\"><ac:parameter ac:name=\"person\">anna</ac:parameter></ac:structured-macro>", ViewRestriction.OPEN, "anna");
        link.resetCalls();

        assertTrue(read("anna", page, "display").contains(SAID));
        assertEquals(1, link.calls());
    }

    @Test
    @Requirement("S53")
    public void closedReview_staysAsItWas_whateverHappensAfterwards() {
        String before = part(read("mia", closed, "display"));
        calls.rest("anna", "POST", "evidence", "{\"ticket\":\"ABC-2\",\"item\":{\"kind\":\"GOAL\",\"id\":%d},\"claim\":\"Later work\",\"impact\":\"\",\"link\":false}".formatted(shared.goal)).ok();

        assertEquals(before, part(read("mia", closed, "display")));
        assertTrue("an open one goes on", read("mia", open, "display").contains("Later work"));
    }

    @Test
    public void reviews_lookRight() {
        Visitor mia = products.visitor("confluence", "mia");
        mia.visit("/confluence/pages/viewpage.action?pageId=" + open.id());
        Looks.at(mia.page(), "held-open");
        mia.visit("/confluence/pages/viewpage.action?pageId=" + open.id() + "&output=pdf");
        mia.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "held-pdf.png")).setFullPage(true));
        Visitor anna = products.visitor("confluence", "anna");
        anna.visit("/confluence/pages/viewpage.action?pageId=" + closed.id());
        Looks.at(anna.page(), "held-closed");
    }

    private static String read(String viewer, WikiPage page, String output) {
        Browser browser = Browser.of(products.host().address("confluence"));
        return (viewer.isEmpty() ? browser : browser.logIn(viewer)).get("/pages/viewpage.action?pageId=" + page.id() + (output.equals("display") ? "" : "&output=" + output)).body();
    }

    /** What the macro wrote. */
    private static String part(String html) {
        int start = html.indexOf("id=\"main-content\"");
        return html.substring(start, html.indexOf("confluence-outputs", start));
    }
}
