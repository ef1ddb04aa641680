package org.milepost.host.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.host.confluence.ConfluenceProduct;
import org.milepost.host.confluence.PageStore;
import org.milepost.host.demo.DemoPages;
import org.milepost.host.demo.DemoPlans;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.IssueRecord;

/**
 * What {@code bin/demo} shows. The pictures of the guide (docs/guide/images) are copies of the {@code guide-*.png} that this test leaves in
 * {@code target/screenshots}.
 */
public class DemoPlansTest {

    @ClassRule
    public static final Products products = Products.withDemoData();

    /** Around a picture, in pixels. */
    private static final int ROOM = 16;

    private static Calls calls;
    private static JsonNode ofAnna;

    @BeforeClass
    public static void makePlans() {
        assertTrue(new DemoPlans(products.host().address("jira"), products.jira()).create());
        new DemoPages(products.host().address("jira"), products.host().product("confluence", ConfluenceProduct.class).store()).create();
        calls = products.calls();
        ofAnna = calls.rest("anna", "GET", "career", "").ok().get("goals");
    }

    @Test
    public void annasGoal_hasEveryKindOfMilestone() {
        List<String> states = ofAnna.get(0).get("milestones").findValuesAsText("state");
        assertTrue(states.toString(), states.containsAll(List.of("REACHED", "OVERDUE", "PLANNED", "UNDATED")));
        List<String> reasons = ofAnna.findValuesAsText("reason");
        assertTrue(reasons.toString(), reasons.containsAll(List.of("WAITING", "PRIORITY_SHIFT")));
        for (JsonNode milestone : ofAnna.get(0).get("milestones")) {
            if (milestone.get("reached").asBoolean()) {
                assertTrue(milestone.toString(), LocalDate.parse(milestone.get("reachedOn").asText()).isBefore(OwnGoal.today().minusDays(30)));
                assertFalse(milestone.toString(), milestone.get("reflection").get("worked").asText().isEmpty());
            }
        }
    }

    @Test
    public void steps_areDoneOnce_againAndAgain_andWithATicket() {
        JsonNode steps = ofAnna.get(0).get("detail").get("steps");
        assertTrue(steps.toString(), steps.findValuesAsText("ticked").contains("4") && steps.findValuesAsText("state").contains("OPEN"));
        assertEquals(1, steps.findValues("next").stream().filter(JsonNode::asBoolean).count());
        assertTrue(steps.toString(), steps.findValues("done").stream().anyMatch(JsonNode::asBoolean));
    }

    @Test
    public void library_hasAFigure_andOnesOwnEntries() {
        JsonNode found = calls.rest("anna", "GET", "library?query=feedback", "").ok().get(0);
        assertEquals("{\"yes\":3,\"partly\":1,\"no\":1,\"people\":5}", found.get("worth").toString());
        assertEquals(2, calls.rest("anna", "GET", "library/own", "").ok().get("found").asInt());
    }

    @Test
    @Requirement("S26")
    public void evidence_isAResolvedTicketOfItsOwner_orACertificateOrAPage() {
        int found = 0;
        Set<String> kinds = new TreeSet<>();
        for (String name : List.of("anna", "ben", "chen", "dana", "farah")) {
            String key = products.jira().people().byName(name).orElseThrow().key();
            for (JsonNode goal : calls.rest(name, "GET", "career", "").ok().get("goals")) {
                for (JsonNode evidence : calls.rest(name, "GET", "goals/" + goal.get("id").asLong() + "/evidence", "").ok()) {
                    kinds.add(evidence.get("kind").asText());
                    if (!evidence.has("ticket")) {
                        continue;
                    }
                    IssueRecord ticket = products.jira().issues().byKey(evidence.get("ticket").get("key").asText()).orElseThrow();
                    assertEquals(ticket.key(), Optional.of(key), ticket.value(Field.ASSIGNEE));
                    assertTrue(ticket.key(), ticket.resolved().isPresent());
                    found++;
                }
            }
        }
        assertTrue(found + " pieces of evidence", found >= 8);
        assertEquals(Set.of("TICKET", "CERTIFICATE", "LINK"), kinds);
    }

    @Test
    public void manager_findsWhatIsShared_andNothingElse() {
        String shared = calls.rest("mia", "GET", "career", "").ok().get("shared").toString();
        for (String title : List.of("Lead the design of one of our services", "Be someone the team asks about performance", "Pass on what I know")) {
            assertTrue(title, shared.contains(title));
        }
        assertFalse(shared, shared.contains("conference talk") || shared.contains("Ein Team leiten"));
        assertTrue(calls.rest("anna", "GET", "views", "").body().contains("\"mia\""));
    }

    @Test
    public void oneReviewIsClosed_andTheNextOneBegun_withWhatWasPromised() {
        JsonNode pair = calls.rest("mia", "GET", "reviews", "").ok().get("pairs").get(0);
        assertEquals(1, pair.get("closed").size());
        JsonNode open = calls.rest("mia", "GET", "reviews/" + pair.get("open").get("id").asText(), "").ok();
        assertEquals(2, open.get("content").get("commitments").size());
        assertFalse("what Anna lets it tell", open.get("content").get("told").get("setbacks").isEmpty());
        assertTrue("until both decide about it", open.get("content").get("commitments").get(0).get("carried").asBoolean());
    }

    @Test
    public void everything_isMarkedAsDemoData() {
        List<String> names = new ArrayList<>(ofAnna.findValuesAsText("fullName"));
        names.add(products.jira().projects().get("CAREER").name());
        assertTrue(names.toString(), names.stream().allMatch(name -> name.endsWith("(demo)")));
    }

    @Test
    public void pages_lookRight() {
        Visitor anna = products.visitor("jira", "anna");
        anna.visit("/jira/browse/" + ofAnna.get(0).get("key").asText());
        Looks.fromAllSides(anna.page(), "demo-goal");
        anna.visit("/jira/plugins/servlet/milepost/career");
        Looks.fromAllSides(anna.page(), "demo-career");
        anna.visit("/jira/plugins/servlet/milepost/career?review=" + calls.rest("anna", "GET", "reviews", "").ok().get("pairs").get(0).get("open").get("id").asText());
        assertThat(anna.find("#assessments")).containsText("4 of 5 (last time 3 of 5)");
        Looks.fromAllSides(anna.page(), "demo-one-on-one");
        anna.visit("/jira/browse/ABC-61");
        assertThat(anna.find("h2:text-is('Career evidence')")).isVisible();
        Looks.at(anna.page(), "demo-ticket");

        Visitor mia = products.visitor("confluence", "mia");
        mia.visit("/confluence/pages/viewpage.action?pageId=" + oneOnOne("mia", "").orElseThrow());
        assertThat(mia.find("body")).containsText("Career review of Anna Weber (demo)");
        Looks.fromAllSides(mia.page(), "demo-review");
        assertEquals("the page is theirs alone", Optional.empty(), oneOnOne("ben", ""));
        mia.visit("/confluence/pages/viewpage.action?pageId=" + oneOnOne("mia", ", today").orElseThrow());
        assertThat(mia.find("[data-milepost-others=BEHIND]")).containsText("The proposal");
        Looks.at(mia.page(), "demo-review-open");
        mia.visit("/confluence/pages/viewpage.action?pageId=" + oneOnOne("mia", ", review 1").orElseThrow());
        assertThat(mia.find(".milepost-review .aui-lozenge").first()).hasText("Closed");
        Looks.at(mia.page(), "demo-review-closed");
        assertEquals(Optional.empty(), oneOnOne("ben", ", today"));

        Visitor dana = products.visitor("jira", "dana");
        dana.visit("/jira/plugins/servlet/milepost/career");
        Looks.fromAllSides(dana.page(), "demo-career-german");
    }

    @Test
    public void pictures_areTakenForTheGuide() {
        Visitor anna = products.visitor("jira", "anna");
        anna.visit("/jira/browse/" + ofAnna.get(0).get("key").asText());
        picture(anna, anna.find(".module:has(.milepost-goal)"), 804, "timeline");
        anna.visit("/jira/plugins/servlet/milepost/career");
        picture(anna, anna.find(".milepost-page"), 1010, "career");
        picture(anna, anna.find(".milepost-plan-sections"), 1000, "plan");
        anna.find("#obstacles [data-milepost-action=part]:has-text('Edit')").first().click();
        picture(anna, anna.find(".milepost-dialog"), 700, "plan-dialog");
        anna.find(".milepost-dialog .aui-button-link").click();
        anna.visit("/jira/browse/ABC-63");
        anna.find("#opsbar-operations_more").click();
        anna.find("#milepost-use-as-evidence").click();
        anna.find(".milepost-dialog select").selectOption(new SelectOption().setLabel("Help somebody through their first design"));
        anna.find(".milepost-dialog [name=claim]").fill("Went through Emre's first design with him, twice");
        anna.find(".milepost-dialog [name=impact]").fill("He presented it himself; the guild had one question");
        picture(anna, anna.find(".milepost-dialog"), 700, "evidence");
        anna.visit("/jira/plugins/servlet/milepost/career?goal=" + ofAnna.get(0).get("id").asLong());
        picture(anna, anna.find(".milepost-evidence-card"), 700, "evidence-list");

        anna.visit("/jira/plugins/servlet/milepost/career?goal=" + ofAnna.get(0).get("id").asText());
        anna.find("section[aria-labelledby=milepost-steps-title] [data-milepost-action=step-done]").first().click();
        anna.find(".milepost-worth-ask button").first().click();
        anna.find(".milepost-worth-ask textarea").fill("An hour there saved me a week of guessing");
        picture(anna, anna.find("section[aria-labelledby=milepost-steps-title]"), 420, "worth");
        anna.visit("/jira/plugins/servlet/milepost/career?library");
        picture(anna, anna.find(".milepost-page"), 760, "library");

        Visitor ben = products.visitor("jira", "ben");
        ben.visit("/jira/plugins/servlet/milepost/career?as=manager");
        picture(ben, ben.find(".milepost-page"), 620, "plan-manager");

        Visitor mia = products.visitor("confluence", "mia");
        mia.visit("/confluence/pages/viewpage.action?pageId=" + oneOnOne("mia", "").orElseThrow());
        picture(mia, mia.find(".milepost-review"), 852, "review");
        mia.visit("/confluence/pages/viewpage.action?pageId=" + oneOnOne("mia", ", today").orElseThrow());
        picture(mia, mia.find(".milepost-review-questions"), 640, "review-writing");
    }

    /** @param which the end of the page's title */
    private static Optional<Long> oneOnOne(String viewer, String which) {
        return products.host().product("confluence", ConfluenceProduct.class).store()
                .find("ORION", "1:1 Anna and Mia" + which, new PageStore.Viewer(Optional.of(viewer), List.of())).map(page -> page.id());
    }

    /** The upper part of an element, with some room around it. */
    private static void picture(Visitor visitor, Locator part, int height, String name) {
        visitor.page().setViewportSize(1280, 2400);
        part.scrollIntoViewIfNeeded();
        BoundingBox box = part.boundingBox();
        visitor.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "guide-" + name + ".png"))
                .setClip(Math.max(0, box.x - ROOM), box.y - ROOM, box.width + 2 * ROOM, Math.min(box.height + 2 * ROOM, height))
                .setAnimations(ScreenshotAnimations.DISABLED));
    }
}
