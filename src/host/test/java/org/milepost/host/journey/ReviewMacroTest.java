package org.milepost.host.journey;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.host.Browser;
import org.milepost.host.applink.LinkControl;
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

    private static PageStore pages;
    private static LinkControl link;
    private static WikiPage ofAnna;

    @BeforeClass
    public static void shareAPlan() {
        new SharedPlan(products);
        ConfluenceProduct confluence = products.host().product("confluence", ConfluenceProduct.class);
        pages = confluence.store();
        link = confluence.link();
        ofAnna = written("anna");
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
    public void exports_holdWhatTheirReaderMaySee_andMailHoldsNothing() {
        assertTrue(read("mia", ofAnna, "&output=pdf").contains(SharedPlan.SECRET));
        assertFalse(read("olga", ofAnna, "&output=word").contains(SharedPlan.SECRET));
        assertFalse(read("mia", ofAnna, "&output=email").contains(SharedPlan.SECRET));
        assertFalse(read("anna", ofAnna, "&output=feed").contains(SharedPlan.SECRET));
    }

    private static WikiPage written(String person) {
        return pages.create("ORION", "Review of " + person, "<ac:structured-macro ac:name=\"career-review\"><ac:parameter ac:name=\"person\">" + person
                + "</ac:parameter></ac:structured-macro>", ViewRestriction.OPEN, "mia");
    }

    private static String read(String viewer, WikiPage page) {
        return read(viewer, page, "");
    }

    private static String read(String viewer, WikiPage page, String more) {
        Browser browser = Browser.of(products.host().address("confluence"));
        return (viewer.isEmpty() ? browser : browser.logIn(viewer)).get("/pages/viewpage.action?pageId=" + page.id() + more).body();
    }

    /** What the macro wrote. */
    private static String macro(String html) {
        int start = html.indexOf("id=\"main-content\"");
        return html.substring(start, html.indexOf("confluence-outputs", start));
    }
}
