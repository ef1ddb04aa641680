package org.milepost.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.milepost.confluence.ShownHtml.assertHolds;
import static org.milepost.confluence.ShownHtml.assertSafe;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.link.Edition;
import org.milepost.link.JiraPlan;
import org.milepost.link.JiraPlan.Sections;
import org.milepost.link.JiraReview;
import org.milepost.link.PlanAnswer;
import org.milepost.link.PlanAnswer.Received;
import org.milepost.link.PlanAnswer.Unavailable;
import org.milepost.link.PlanQuestion;
import org.milepost.link.Section;
import org.milepost.link.Trouble;
import org.milepost.plan.AggregateId;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.web.VelocityRenderer;

/** What the macros write, by the real templates, for each output type. */
public class MacroHtmlTest {

    private static final Edition EDITION = new Edition(2, 1, "0.1.0");
    private static final LocalDate SINCE = LocalDate.of(2026, 8, 25);

    private final UserManager users = mock(UserManager.class);
    private final ApplicationProperties confluence = mock(ApplicationProperties.class);
    private final TimeZoneManager zones = mock(TimeZoneManager.class);
    private final FakeJira jira = new FakeJira();
    private MacroRun run;

    @Before
    public void miaLooks() {
        UserProfile mia = mock(UserProfile.class);
        when(mia.getUsername()).thenReturn("mia");
        when(users.getRemoteUser()).thenReturn(mia);
        when(zones.getUserTimeZone()).thenReturn(TimeZone.getTimeZone("Europe/Berlin"));
        when(confluence.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://wiki.example.com");
        in(Locale.ENGLISH);
        jira.answer = received(EDITION, true);
    }

    private void in(Locale language) {
        run = new MacroRun(users, FakeLogin.provider(), new PageAnswers(jira, jira), new MacroTemplates(new VelocityRenderer(), mock(PageBuilderService.class, RETURNS_DEEP_STUBS)),
                new BundleTexts(language), confluence, zones, jira);
    }

    @Test
    @Requirement("S23")
    public void timeline_isDrawn_withLinksToJira_andSaidInWords() throws Exception {
        String html = timeline("display", Map.of("person", "anna"));

        assertHolds(html, "Goals of Anna &lt;Weber&gt; in time", "<svg", "Lead the &lt;design&gt;", "href=\"https://jira.example.com/plugins/servlet/milepost/career?goal=1\"",
                "Talk to the team", "In focus");
        assertFalse("a goal of a past plan", html.contains("Learn to swim"));
        assertSafe(html);
        assertEquals(List.of(PlanQuestion.ofPerson("anna", Goals.TODAY, Section.TIMELINE)), jira.questions);
    }

    @Test
    public void timelineOfAGoal_isDrawn_withItsMilestonesAsATable() throws Exception {
        String html = timeline("display", Map.of("goal", "car-1"));

        assertHolds(html, "<svg", "A goal of Anna &lt;Weber&gt;.", "scope=\"col\" align=\"left\">Milestone</th>", "Draft shown", "1 Sep 2026", "Reached", "moved once");
        assertSafe(html);
        assertEquals(List.of(PlanQuestion.ofGoal("car-1", Goals.TODAY, Section.TIMELINE)), jira.questions);
        assertSteps(html);
        assertHolds(timeline("display", Map.of("goal", "CAR-2", "person", "anna")), "Lead the &lt;design&gt;");
        assertHolds(timeline("display", Map.of("goal", "CAR-5")), "Learn to swim", "There are no milestones yet.");
    }

    @Test
    public void goalThatIsNotThere_readsLikeOneThatIsNotShared() throws Exception {
        String missing = timeline("display", Map.of("goal", "CAR-77", "person", "anna"));
        jira.answer = new Unavailable(Trouble.NOTHING_SHARED);

        assertEquals(timeline("display", Map.of("goal", "CAR-1", "person", "anna")), missing);
        assertHolds(missing, "There is no career plan here for you.");
    }

    @Test
    public void timelineInADocument_isTablesAlone_completeWithoutStyleSheet() throws Exception {
        for (String output : List.of("pdf", "word")) {
            String all = timeline(output, Map.of("person", "anna"));
            assertHolds(all, "border=\"1\" cellspacing=\"0\"", "Lead the &lt;design&gt;", "Draft shown", "Talk to the team", "15 Dec 2026", "(In focus)", "Ask &lt;whom&gt;, 20 Nov 2026");
            String one = timeline(output, Map.of("goal", "CAR-1"));
            assertHolds(one, "border=\"1\"", "Draft shown", "15 Dec 2026");
            assertSteps(one);
            for (String html : List.of(all, one)) {
                assertPlain(html);
            }
        }
    }

    @Test
    @Requirement("S2")
    public void plan_showsTheChosenSections() throws Exception {
        String all = plan("display", Map.of("person", "anna"));
        assertHolds(all, "My &lt;way&gt;", "href=\"https://jira.example.com/plugins/servlet/milepost/career?plan=9\"", "Teach others", "Patience", "My own section",
                "Lead the &lt;design&gt;", "Target");
        assertSafe(all);
        assertFalse("no buttons here", all.contains("<button") || all.contains("data-milepost-value"));

        String some = plan("display", Map.of("person", "anna", "sections", " Visions , own"));
        assertHolds(some, "Teach others", "My own section");
        assertFalse(some.contains("Patience") || some.contains("Lead the"));
        assertEquals(List.of(Set.of(Section.PLAN, Section.TIMELINE), Set.of(Section.PLAN)), jira.questions.stream().map(PlanQuestion::wanted).toList());
    }

    @Test
    public void planInADocument_isTablesAlone_withNothingFoldedAway() throws Exception {
        for (String output : List.of("pdf", "word")) {
            String html = plan(output, Map.of("person", "anna"));
            assertHolds(html, "border=\"1\" cellspacing=\"0\"", "Teach others", "Patience", "Gone by now", "Lead the &lt;design&gt;", "in my own words<br>", "and lines<br>");
            assertPlain(html);
        }
    }

    @Test
    public void whatOthersRead_holdsALinkAlone_andJiraIsNotAsked() throws Exception {
        for (String output : List.of("email", "feed", "html_export", "diff", "carrier-pigeon")) {
            for (String html : List.of(timeline(output, Map.of("person", "anna")), plan(output, Map.of("person", "anna")))) {
                assertHolds(html, "There is a part of a career plan on this page.", "https://wiki.example.com/pages/viewpage.action?pageId=77");
                assertFalse(output, html.contains("anna") || html.contains("Anna"));
            }
        }
        assertEquals(List.of(), jira.questions);
    }

    @Test
    public void anonymousViewer_isAskedToLogIn_andJiraIsNotAsked() throws Exception {
        when(users.getRemoteUser()).thenReturn(null);

        assertHolds(timeline("display", Map.of("goal", "CAR-1")), "Log in to see this part of a career plan.");
        assertHolds(plan("pdf", Map.of()), "Log in to see this part of a career plan.");
        assertEquals(List.of(), jira.questions);
    }

    @Test
    public void parametersThatCannotBeUsed_areNamed_andJiraIsNotAsked() throws Exception {
        assertHolds(timeline("display", Map.of("goal", "no key", "range", "decade", "person", "a\u0001b")), "Goal: write the key", "Time: quarter, year or all.", "Person: write");
        assertHolds(plan("display", Map.of("sections", "visions,dreams")), "Sections: name some of roles");
        assertHolds(plan("display", Map.of("sections", ",")), "Sections: name some of roles");
        assertEquals(List.of(), jira.questions);
    }

    @Test
    public void olderJira_isNamedAsTheReason() throws Exception {
        jira.answer = received(new Edition(1, 1, ""), false);

        assertHolds(timeline("display", Map.of("person", "anna")), "Jira has an older Milepost than Confluence.");
        assertHolds(plan("display", Map.of("person", "anna")), "Jira has an older Milepost than Confluence.");
    }

    @Test
    public void ownEmptyPlan_isWelcomed_andThatOfOthersIsNotThere() throws Exception {
        JiraReview review = review("mia");
        jira.answer = new Received(new JiraPlan("mia", "Mia", review, Optional.of(new JiraPlan.Timeline(Goals.TODAY, List.of())), Optional.empty(), Optional.empty()),
                URI.create("https://jira.example.com"), EDITION);
        assertHolds(timeline("display", Map.of()), "Your goals in time", "There are no goals yet.");
        assertHolds(timeline("word", Map.of()), "There are no goals yet.");
        assertHolds(plan("display", Map.of()), "Your career plan", "Nothing is written here yet.");

        jira.answer = new Received(new JiraPlan("anna", "Anna", review("anna"), Optional.of(new JiraPlan.Timeline(Goals.TODAY, List.of())), Optional.empty(), Optional.empty()),
                URI.create("https://jira.example.com"), EDITION);
        assertHolds(timeline("display", Map.of("person", "anna")), "There is no career plan here for you.");
        assertHolds(plan("display", Map.of("person", "anna")), "There is no career plan here for you.");
    }

    @Test
    public void macros_speakGermanToo() throws Exception {
        in(Locale.GERMAN);

        assertHolds(timeline("display", Map.of("person", "anna")), "Ziele von Anna &lt;Weber&gt; im Zeitverlauf");
        assertHolds(plan("pdf", Map.of("person", "anna")), "Was als N\u00e4chstes kommt");
    }

    @Test
    public void macros_areBlocksWithoutBody_andHaveNoState() {
        for (Macro macro : List.of(new CareerTimelineMacro(run), new CareerPlanMacro(run), new CareerReviewMacro(run, new OneOnOneNotes(new PageReaders(mock(ContentPermissionManager.class)), mock(UserAccessor.class), confluence)))) {
            assertEquals(Macro.BodyType.NONE, macro.getBodyType());
            assertEquals(Macro.OutputType.BLOCK, macro.getOutputType());
        }
    }

    /** One instance runs on all threads of the product: what one viewer is shown is never another's. */
    @Test
    public void manyViewersAtOnce_areEachShownTheirOwn() throws Exception {
        ThreadLocal<String> viewer = new ThreadLocal<>();
        when(users.getRemoteUser()).thenAnswer(call -> {
            UserProfile profile = mock(UserProfile.class);
            when(profile.getUsername()).thenReturn(viewer.get());
            return profile;
        });
        PageAnswers own = new PageAnswers((question, within, back) -> new Received(new JiraPlan(viewer.get(), viewer.get(), review(viewer.get()), Optional.empty(),
                Optional.of(new Sections(9, Instant.EPOCH, List.of(part(PartKind.STRENGTH, 2, Map.of("text", "only of " + viewer.get()))), Map.of())), Optional.empty()),
                URI.create("https://jira.example.com"), EDITION), jira);
        CareerPlanMacro macro = new CareerPlanMacro(new MacroRun(users, FakeLogin.provider(), own, new MacroTemplates(new VelocityRenderer(), mock(PageBuilderService.class, RETURNS_DEEP_STUBS)),
                new BundleTexts(Locale.ENGLISH), confluence, zones, jira));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<String>> views = IntStream.range(0, 200).<Callable<String>>mapToObj(number -> () -> {
            viewer.set("viewer-" + number + ".");
            return macro.execute(Map.of("sections", "strengths"), "", new FakeConversion("display"));
        }).toList();
        List<Future<String>> shown = threads.invokeAll(views);
        threads.shutdown();
        for (int number = 0; number < shown.size(); number++) {
            assertEquals(List.of("only of viewer-" + number + "."), Pattern.compile("only of viewer-[0-9]+\\.").matcher(shown.get(number).get()).results().map(MatchResult::group).distinct().toList());
        }
    }

    /** What the line says by marks alone stands in a table as well, in order of time. */
    private static void assertSteps(String html) {
        String steps = html.substring(html.indexOf(">Step<"));
        assertEquals(List.of("2 Oct 2026|Read the book|Done", "20 Nov 2026|Ask &lt;whom&gt;|Overdue", "1 Dec 2026|Book a room|Planned"),
                Pattern.compile("<tr><td[^>]*>(.*?)</td><td[^>]*>(.*?)</td><td[^>]*>(.*?)</td></tr>").matcher(steps).results()
                        .map(row -> row.group(1) + "|" + row.group(2) + "|" + row.group(3)).toList());
        assertFalse("one without a day is on no line", html.contains("Some day"));
    }

    private String timeline(String output, Map<String, String> parameters) throws Exception {
        return new CareerTimelineMacro(run).execute(parameters, "", new FakeConversion(output));
    }

    private String plan(String output, Map<String, String> parameters) throws Exception {
        return new CareerPlanMacro(run).execute(parameters, "", new FakeConversion(output));
    }

    private static PlanAnswer received(Edition edition, boolean withPlan) {
        List<Part> parts = new ArrayList<>();
        parts.add(part(PartKind.PLAN_PROFILE, 0, Map.of("name", "My <way>")));
        parts.add(part(PartKind.VISION, 1, Map.of("horizon", "TEN_YEARS", "statement", "Teach others")));
        parts.add(part(PartKind.STRENGTH, 2, Map.of("text", "Patience", "goals", "1")));
        parts.add(part(PartKind.PLAN_OBSTACLE, 3, Map.of("text", "Gone by now", "status", "GONE")));
        parts.add(part(PartKind.SECTION, 4, Map.of("title", "My own section", "text", "in my own words\nand lines")));
        return new Received(new JiraPlan("anna", "Anna <Weber>", review("anna"), Optional.of(Goals.timeline()).filter(any -> withPlan),
                Optional.of(new Sections(9, Instant.parse("2026-01-01T00:00:00Z"), parts, Goals.titles())).filter(any -> withPlan), Optional.empty()),
                URI.create("https://jira.example.com"), edition);
    }

    private static Part part(PartKind kind, long number, Map<String, String> values) {
        return new Part(AggregateId.plan(9), kind, number, 0, Instant.parse("2026-02-01T00:00:00Z"), values);
    }

    private static JiraReview review(String name) {
        return new JiraReview(name, name, SINCE, Goals.TODAY, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static void assertPlain(String html) {
        ShownHtml.assertPlain(html, Set.of("h2", "h3", "p", "table", "thead", "tbody", "tr", "th", "td", "a", "strong", "em", "br", "span"));
    }
}
