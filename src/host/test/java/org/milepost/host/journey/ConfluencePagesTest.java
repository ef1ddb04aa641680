package org.milepost.host.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.host.Host;
import org.milepost.host.applink.LinkControl;
import org.milepost.host.applink.LinkState;
import org.milepost.host.confluence.LinkedConfluence;
import org.milepost.host.confluence.PageStore;
import org.milepost.host.confluence.StandInJira;
import org.milepost.host.confluence.ViewRestriction;
import org.milepost.host.confluence.WikiPage;

/** Pages of the embedded Confluence with the review macro, written by form and read in a browser, through each state of the link. */
public class ConfluencePagesTest {

    private static final String MACRO = "<ac:structured-macro ac:name=\"career-review\"><ac:parameter ac:name=\"person\">anna</ac:parameter>"
            + "<ac:parameter ac:name=\"since\">2026-08-25</ac:parameter></ac:structured-macro>";

    private static StandInJira jira;
    private static Host host;
    private static LinkControl link;
    private static PageStore pages;
    private Visitor mia;

    @BeforeClass
    public static void start() {
        jira = new StandInJira();
        LinkedConfluence product = new LinkedConfluence(jira.address(), Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC));
        host = Host.builder().plugin(Products.JAR).product(product).start();
        link = product.confluence().link();
        pages = product.confluence().store();
    }

    @AfterClass
    public static void stop() {
        host.close();
        jira.close();
    }

    @Before
    public void logIn() {
        mia = new Visitor(host.address(), true).logIn("confluence", "mia");
    }

    @After
    public void nothingWentWrong() {
        link.set(LinkState.IMPERSONATING);
        String problems = mia.problems();
        mia.close();
        assertEquals("", problems);
        assertEquals(List.of(), host.violations());
    }

    @Test
    public void manager_writesAPageWithTheMacro_byItsForm_andReadsTheReview() {
        Page page = open("/display/ORION");
        Looks.at(page, "confluence-space");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Create page")).click();
        page.getByLabel("Title").fill("1:1 in November");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Insert macro: Career review")).click();
        page.locator("#macro-career-review-person").fill("anna");
        page.locator("#macro-career-review-since").fill("2026-08-25");
        Looks.at(page, "confluence-macro-form");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Insert macro").setExact(true)).click();
        assertEquals(MACRO, page.getByLabel("Text in storage format").inputValue());
        page.getByLabel("Users").fill("mia, anna");
        Looks.at(page, "confluence-editor");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish")).click();

        page.getByText("Career review of Anna <Weber>").waitFor();
        assertTrue(page.getByText("Restricted").isVisible());
        Looks.fromAllSides(page, "confluence-review");
    }

    @Test
    @Requirement("S53")
    public void manager_createsAOneOnOne_fromTheCreateDialog_forTheTwoAlone() {
        mia.expecting(400);
        Page page = open("/display/ORION");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Create from a list")).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Create 1:1")).click();
        page.getByLabel("With", new Page.GetByLabelOptions().setExact(true)).fill("mia");
        page.getByText("That of the other person").click();
        Locator create = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Create the page"));
        create.click();
        page.getByText("A 1:1 is between two.").waitFor();
        Looks.fromAllSides(page, "confluence-one-on-one");
        Locator with = page.getByLabel("With", new Page.GetByLabelOptions().setExact(true));
        with.fill("Anna W");
        Locator anna = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Anna Weber (demo) (anna)"));
        anna.waitFor();
        Looks.at(page, "confluence-one-on-one-choice");
        anna.click();
        assertEquals("anna", with.inputValue());
        assertEquals("the space came along", "ORION", page.getByLabel("Space").inputValue());
        page.getByLabel("Space").fill("team or");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Team Orion (demo) (ORION)")).click();
        assertEquals("ORION", page.getByLabel("Space").inputValue());
        assertThat(page.locator(".autocomplete a")).hasCount(0);
        create.click();

        assertThat(page).hasURL(Pattern.compile("viewpage\\.action"));
        page.getByText("Career review of Anna <Weber>").waitFor();
        assertTrue(page.getByText("Restricted").isVisible());
        Looks.at(page, "confluence-one-on-one-made");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Create the page for the next 1:1")).click();
        create.click();
        page.getByText("Last time:").waitFor();
    }

    @Test
    public void eachTrouble_looksRight() {
        link.setDelay(Duration.ofMinutes(1));
        for (LinkState state : Set.of(LinkState.NONE, LinkState.TWO_LEGGED_ONLY, LinkState.CREDENTIALS_REQUIRED, LinkState.DOWN, LinkState.SLOW,
                LinkState.GARBAGE, LinkState.REDIRECTING, LinkState.CONSUMER_UNKNOWN)) {
            link.set(state);
            Page page = open("/pages/viewpage.action?pageId=" + written(MACRO).id());
            assertEquals(state.name(), 1, page.locator(".milepost-macro-message").count());
            Looks.at(page, "confluence-" + state.name().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    public void troubleOnAPageForTwoThatOthersCanRead_isTwoThingsToMend_inGermanToo() {
        WikiPage forTwo = written(MACRO.replace("</ac:structured-macro>", "<ac:parameter ac:name=\"with\">dana</ac:parameter></ac:structured-macro>"));
        link.set(LinkState.RATE_LIMITED);
        Visitor dana = new Visitor(host.address(), true).logIn("confluence", "dana");
        dana.visit("/confluence/pages/viewpage.action?pageId=" + forTwo.id());
        dana.page().getByText("Jira wurde f\u00fcr Sie zu oft gefragt.").waitFor();
        assertEquals(2, dana.page().locator(".milepost-macro-message").count());
        Looks.at(dana.page(), "confluence-trouble-german");
        String problems = dana.problems();
        dana.close();
        assertEquals("", problems);
    }

    @Test
    public void whoeverIsNotLoggedIn_doesThat_andComesBack() {
        Visitor nobody = new Visitor(host.address(), true);
        nobody.visit("/confluence/pages/viewpage.action?pageId=" + written(MACRO).id());
        String page = nobody.page().url();
        Looks.at(nobody.page(), "confluence-anonymous");
        nobody.find(".milepost-macro-message a").click();
        nobody.find("input[name=os_username], input[name=username], input[name=name]").first().fill("mia");
        nobody.find("input[type=password]").fill("mia");
        nobody.find("form:has(input[type=password]) [type=submit]").click();
        nobody.page().getByText("Career review of Anna <Weber>").waitFor();
        assertEquals(page, nobody.page().url());
        String problems = nobody.problems();
        nobody.close();
        assertEquals("", problems);
    }

    @Test
    public void brokenAndUnknownMacros_leaveThePageAlone() {
        Page page = open("/pages/viewpage.action?pageId=" + written("<p>Before</p><ac:structured-macro ac:name=\"nobody\"/>"
                + MACRO.replace("2026-08-25", "soon") + "<p>After</p>").id());
        assertTrue(page.getByText("Before").isVisible() && page.getByText("After").isVisible());
        Looks.at(page, "confluence-bad-macros");
    }

    @Test
    public void admin_choosesTheLink_andTestsIt() {
        Visitor admin = new Visitor(host.address(), true).logIn("confluence", "admin");
        admin.visit("/confluence/admin/host/applicationlink.action");
        Page page = admin.page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Link to Jira")).click();
        admin.find("#login-form-authenticatePassword").fill("admin");
        admin.find("#login-form-submit").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Test the link in use")).click();
        page.getByText("Everything is in order.").waitFor();
        Looks.fromAllSides(page, "confluence-jira-link");
        link.set(LinkState.TWO_LEGGED_ONLY);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Test the link in use")).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
        page.getByText("From now on pages ask over this link.").waitFor();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Test the link in use")).click();
        Looks.at(page, "confluence-jira-link-problem");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Deutsch")).click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Milepost: Verbindung zu Jira")).waitFor();
        for (LinkState state : List.of(LinkState.CREDENTIALS_REQUIRED, LinkState.CONSUMER_UNKNOWN, LinkState.REDIRECTING)) {
            link.set(state);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Genutzte Verkn\u00fcpfung testen")).click();
            page.waitForLoadState();
            assertEquals(state.name(), 1, page.getByText("Problem", new Page.GetByTextOptions().setExact(true)).count());
            Looks.at(page, "confluence-jira-link-german-" + state.name().toLowerCase(Locale.ROOT));
        }
        String problems = admin.problems();
        admin.close();
        assertEquals("", problems);
    }

    @Test
    public void admin_switchesTheLink() {
        Visitor admin = new Visitor(host.address(), true).logIn("confluence", "admin");
        admin.visit("/confluence/admin/host/applicationlink.action");
        Page page = admin.page();
        Looks.at(page, "confluence-link");
        page.getByText("Connection refused").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Switch the link")).click();
        page.waitForLoadState();
        assertEquals(LinkState.DOWN, link.state());
        assertEquals("", admin.problems());
        admin.close();
    }

    private Page open(String path) {
        mia.visit("/confluence" + path);
        return mia.page();
    }

    private static WikiPage written(String storage) {
        return pages.create("ORION", "Page " + System.nanoTime(), storage, ViewRestriction.OPEN, "mia");
    }
}
