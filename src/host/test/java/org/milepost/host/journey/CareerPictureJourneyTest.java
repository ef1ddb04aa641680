package org.milepost.host.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.Issues;

/** All goals on one line of time, on "My career": from one goal to fifty, wide, narrow, without script and on paper. */
public class CareerPictureJourneyTest {

    @ClassRule
    public static final Products products = Products.empty();

    private static final String CAREER = "/jira/plugins/servlet/milepost/career";
    private static final LocalDate TODAY = OwnGoal.today();
    private static final String LONG = "Lead the architecture of the export service together with the platform team and present what came of it to everybody who asked";
    private static final String HEBREW = "\u05dc\u05d4\u05d5\u05d1\u05d9\u05dc \u05ea\u05db\u05e0\u05d5\u05df \u05d0\u05d7\u05d3 (v2)";

    /** The rows of titles end where the rows of the drawing end: the line below each. */
    private static final String ROWS_BESIDE = """
            () => {
                const bottoms = selector => Array.from(document.querySelectorAll(selector)).map(each => Math.round(each.getBoundingClientRect().bottom));
                return JSON.stringify(bottoms('.milepost-overview-goals > li')) + ' ' + JSON.stringify(bottoms('.milepost-overview-svg .milepost-grid line[x1="-32"]'));
            }""";

    @BeforeClass
    public static void setUp() {
        products.setUp("CAREER");
    }

    @Test
    @Requirement({"S17", "S23", "S54"})
    public void severalGoals_standOnOneLineOfTime_andTheRangeIsALink() {
        severalGoals("anna");
        Visitor anna = career("anna");
        assertEquals("Year", current(anna));
        assertThat(anna.find(".milepost-overview-goals > li")).hasCount(4);
        assertBeside(anna);
        assertEquals("what leads to a goal stands below it", List.of("Know the build inside out", "Become a staff engineer", "Speak at a conference",
                "Write a book someday"), anna.find(".milepost-overview-name").allInnerTexts());
        assertThat(anna.find(".milepost-elbow")).hasCount(1);
        Looks.at(anna.page(), "overview-year");

        anna.find(".milepost-ranges a:text-is('Quarter')").click();
        assertThat(anna.page()).hasURL(Pattern.compile(".*\\?range=quarter#milepost-overview$"));
        assertEquals("Quarter", current(anna));
        assertThat(anna.find(".milepost-beyond:has-text('2')").first()).isVisible();
        Looks.at(anna.page(), "overview-quarter");
        anna.find(".milepost-overview-folded a").click();
        assertEquals("All", current(anna));
        assertThat(anna.find(".milepost-overview-goals > li")).hasCount(5);
        anna.find(".milepost-overview-words summary").click();
        assertThat(anna.find(".milepost-overview-words li").first()).containsText("Read the papers");
        Looks.at(anna.page(), "overview-all");

        anna.page().goBack();
        assertEquals("Quarter", current(anna));
        anna.page().reload();
        assertEquals("Quarter", current(anna));
        anna.visit(CAREER + "?range=decade");
        assertEquals("Year", current(anna));
    }

    @Test
    public void keyboard_reachesTheRangesAndTheGoals_inOrder() {
        severalGoals("emre");
        Visitor emre = career("emre");
        emre.find(".milepost-ranges a").first().focus();
        emre.page().keyboard().press("Tab");
        emre.page().keyboard().press("Tab");
        emre.page().keyboard().press("Enter");
        assertThat(emre.page()).hasURL(Pattern.compile(".*range=all.*"));
        emre.find(".milepost-ranges a").last().focus();
        emre.page().keyboard().press("Tab");
        Locator title = emre.find(".milepost-overview-goals a").first();
        assertThat(title).isFocused();
        String text = title.innerText();
        emre.page().keyboard().press("Enter");
        assertThat(emre.page()).hasURL(Pattern.compile(".*\\?goal=\\d+$"));
        assertThat(emre.find("h1")).hasText(text);
    }

    @Test
    @Requirement("S23")
    public void fiftyGoals_withFourHundredMilestones_stayReadable() {
        crowd("ben");
        Visitor ben = products.visitor("jira", "ben");
        ben.page().setDefaultTimeout(60_000);
        ben.visit(CAREER + "?range=all");
        assertThat(ben.find(".milepost-overview-goals > li")).hasCount(50);
        assertThat(ben.find(".milepost-overview-svg .milepost-shape")).hasCount(400);
        assertThat(ben.find(".milepost-overview-words li")).hasCount(400);
        assertBeside(ben);
        picture(ben, "overview-crowd-all");
        ben.visit(CAREER);
        picture(ben, "overview-crowd-year");
        ben.page().setViewportSize(400, 900);
        assertEquals("pixels by which the page scrolls sideways", 0, ben.page().evaluate("() => document.documentElement.scrollWidth - innerWidth"));
        picture(ben, "overview-crowd-narrow");
    }

    @Test
    public void oneGoalWithoutDays_isWordsAlone_andOneWithADayIsDrawn() {
        new GoalSketch(products, "chen", "Write a book", null);
        Visitor chen = career("chen");
        assertThat(chen.find(".milepost-overview")).containsText("As soon as a goal or a milestone has a date");
        Looks.at(chen.page(), "overview-undated");

        GoalSketch goal = new GoalSketch(products, "farah", "Mentor somebody", TODAY.plusMonths(5));
        goal.milestone("Agree on a goal with them", TODAY.plusDays(12));
        Visitor farah = career("farah");
        assertBeside(farah);
        assertThat(farah.find(".milepost-overview-svg .milepost-label-facts")).hasText("Agree on a goal with them");
        Looks.at(farah.page(), "overview-one");
    }

    @Test
    public void nobody_seesAnEmptyPicture_beforeTheFirstGoal() {
        assertThat(career("olga").find(".milepost-overview")).hasCount(0);
    }

    @Test
    public void longAndRightToLeftTitles_endInAnEllipsis_andAreWholeInTheTooltip() {
        GoalSketch goal = new GoalSketch(products, "mia", LONG, TODAY.plusMonths(7));
        goal.milestone(LONG, TODAY.plusDays(40));
        new GoalSketch(products, "mia", HEBREW, TODAY.plusMonths(3)).milestone(HEBREW, TODAY.plusDays(20));
        Visitor mia = career("mia");
        Locator title = mia.find(".milepost-overview-goals a:has-text('Lead the architecture')");
        assertEquals(LONG, title.getAttribute("title"));
        assertEquals("cut off", true, title.evaluate("each => each.parentNode.scrollWidth > each.parentNode.clientWidth"));
        assertBeside(mia);
        assertEquals("rtl", mia.find(".milepost-overview-name:has-text('(v2)')").evaluate("each => getComputedStyle(each).direction"));
        Looks.at(mia.page(), "overview-titles");
    }

    @Test
    public void withoutScript_thePictureAndItsRangesWork() {
        severalGoals("noah");
        Visitor noah = products.withoutScript("jira", "noah");
        noah.visit(CAREER);
        noah.find(".milepost-ranges a").first().click();
        assertThat(noah.find(".milepost-overview-svg")).isVisible();
        Looks.withoutScript(noah.page(), "overview-without-script");
    }

    @Test
    @Requirement("S54")
    public void onPaper_nothingCanBePressed_andNothingIsFolded() {
        severalGoals("dana");
        Visitor dana = career("dana");
        Page page = dana.page();
        page.evaluate("() => document.documentElement.setAttribute('data-color-mode', 'dark')");
        page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(718, 1000);
        assertEquals(List.of(), dana.find(".milepost-page button:visible, .milepost-page input:visible, .milepost-ranges a:visible").allInnerTexts());
        assertThat(dana.find(".milepost-overview-svg")).isVisible();
        assertEquals(0, dana.find(".milepost-page .milepost-fold:not(.milepost-another):not([open]), .milepost-page .milepost-details:not([open])").count());
        assertEquals("letters of the light theme", "rgb(23, 43, 77)", dana.find(".milepost-page").evaluate("each => getComputedStyle(each).color"));
        page.evaluate("() => window.dispatchEvent(new Event('afterprint'))");
        assertTrue("folded again", dana.find(".milepost-page details:not([open])").count() > 0);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "overview-paper.png")).setFullPage(true));
        page.pdf(new Page.PdfOptions().setPath(Path.of("target", "screenshots", "overview-paper.pdf")).setFormat("A4"));
    }

    /** Under way with all states of milestones, overdue, moved, undated, and one achieved two years ago. */
    private static void severalGoals(String owner) {
        GoalSketch staff = new GoalSketch(products, owner, "Become a staff engineer", TODAY.plusMonths(7));
        staff.reached(staff.milestone("Read the papers", TODAY.minusDays(300)), 305);
        staff.reached(staff.milestone("Present a design", TODAY.minusDays(200)), 190);
        staff.milestone("Lead one design", TODAY.minusDays(4));
        staff.milestone("Give a talk at the architecture day", TODAY.plusDays(60));
        staff.milestone("Design certificate", TODAY.plusDays(170));
        GoalSketch talk = new GoalSketch(products, owner, "Speak at a conference", TODAY.plusDays(30));
        talk.moved(talk.id(), TODAY.plusDays(100), 3);
        talk.leadsTo(staff).milestone("Send in a proposal", TODAY.plusDays(14));
        GoalSketch build = new GoalSketch(products, owner, "Know the build inside out", TODAY.minusDays(20));
        build.reached(build.milestone("Mend the slowest test", TODAY.minusDays(60)), 61);
        new GoalSketch(products, owner, "Write a book someday", null);
        GoalSketch first = new GoalSketch(products, owner, "Find my way in the team", TODAY.minusYears(2));
        first.reached(first.id(), 700);
    }

    /** Straight into Jira, as a bulk import would: fifty goals with eight milestones each. */
    private static void crowd(String owner) {
        GoalSketch first = new GoalSketch(products, owner, "Goal 1 of a long career", TODAY.plusDays(20));
        IssueRecord milestone = products.jira().issues().byId(first.milestone("Checkpoint 1", TODAY.minusDays(180))).orElseThrow();
        IssueRecord goal = products.jira().issues().byId(first.id()).orElseThrow();
        for (int number = 1; number <= 50; number++) {
            long id = number == 1 ? goal.id() : copy(goal, "Goal " + number + " of a long career", TODAY.plusDays(number * 20L), goal.id());
            for (int i = number == 1 ? 1 : 0; i < 8; i++) {
                copy(milestone, "Checkpoint " + (i + 1), TODAY.plusDays(number * 20L - 200 + i * 25L), id);
            }
        }
    }

    private static long copy(IssueRecord model, String title, LocalDate due, long parent) {
        Issues issues = products.jira().issues();
        Map<Field, String> values = new EnumMap<>(model.values());
        values.put(Field.SUMMARY, title);
        values.put(Field.DUE_DATE, due.toString());
        values.computeIfPresent(Field.PARENT, (field, any) -> Long.toString(parent));
        return issues.create(products.jira().projectOf(model), model.creatorKey(), values, Instant.now()).id();
    }

    private static void assertBeside(Visitor visitor) {
        String[] bottoms = ((String) visitor.page().evaluate(ROWS_BESIDE)).split(" ");
        assertEquals("each title is level with its row of the drawing", bottoms[0], bottoms[1]);
    }

    private static String current(Visitor visitor) {
        return visitor.find(".milepost-ranges [aria-current]").innerText();
    }

    private static void picture(Visitor visitor, String name) {
        visitor.find(".milepost-overview").screenshot(new Locator.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }

    private static Visitor career(String name) {
        Visitor visitor = products.visitor("jira", name);
        visitor.visit(CAREER);
        return visitor;
    }
}
