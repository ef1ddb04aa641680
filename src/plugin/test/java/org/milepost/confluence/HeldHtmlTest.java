package org.milepost.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.milepost.confluence.ShownHtml.assertHolds;
import static org.milepost.confluence.ShownHtml.assertSafe;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.link.Edition;
import org.milepost.link.PlanAnswer;
import org.milepost.link.PlanAnswer.AuthorisationNeeded;
import org.milepost.link.PlanAnswer.Received;
import org.milepost.link.PlanAnswer.Unavailable;
import org.milepost.link.PlanQuestion;
import org.milepost.link.RecordedPlans;
import org.milepost.link.Trouble;
import org.milepost.web.VelocityRenderer;

/** The review that a page was made for, by the real templates, for each output type: of answers that were recorded. */
public class HeldHtmlTest {

    private static final Map<String, String> OF_THE_PAGE = Map.of("person", "anna", "with", "max", "review", "1");

    private final UserManager users = mock(UserManager.class);
    private final ApplicationProperties confluence = mock(ApplicationProperties.class);
    private final TimeZoneManager zones = mock(TimeZoneManager.class);
    private final UserAccessor people = mock(UserAccessor.class);
    private final FakeJira jira = new FakeJira();
    private CareerReviewMacro macro;

    @Before
    public void annaLooks() {
        UserProfile anna = mock(UserProfile.class);
        when(anna.getUsername()).thenReturn("anna");
        when(users.getRemoteUser()).thenReturn(anna);
        when(zones.getUserTimeZone()).thenReturn(TimeZone.getTimeZone("Europe/Berlin"));
        when(confluence.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://wiki.example.com");
        when(confluence.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/wiki");
        in(Locale.ENGLISH);
        answer("form-3-told");
    }

    private void in(Locale language) {
        MacroRun run = new MacroRun(users, FakeLogin.provider(), new PageAnswers(jira, jira), new MacroTemplates(new VelocityRenderer(), mock(PageBuilderService.class, RETURNS_DEEP_STUBS)),
                new BundleTexts(language), confluence, zones, jira);
        macro = new CareerReviewMacro(run, new OneOnOneNotes(new PageReaders(mock(ContentPermissionManager.class)), people, confluence));
    }

    /** The same with something in it told otherwise. */
    private void answer(String recorded, String told, String otherwise) {
        jira.answer = new Received(RecordedPlans.plan(recorded, told, otherwise), URI.create("https://jira.example.com"), RecordedPlans.edition(recorded));
    }

    private void answer(String recorded) {
        jira.answer = new Received(RecordedPlans.plan(recorded), URI.create("https://jira.example.com"), RecordedPlans.edition(recorded));
    }

    @Test
    @Requirement("S53")
    public void openReview_showsAllThatIsInIt() {
        String html = read("display");

        assertHolds(html, "Your career review with Max Maier", ">Open</span>", "1 Jun 2026 to 15 Jun 2026", "review 1", "Nobody has confirmed it yet.",
                "Goals and how they stand (1)", "Needs a look \u00b7 planned for 1 Dec 2026", "Take a course", "Reached (1)", "Give a talk", "start earlier", "Moved (1)", "30 days later",
                "Waiting for someone", "it was full", "Past the planned day and still open (1)", "Evidence (1)", "30 %", "https://jira.example.com/browse/SHOP-5", "Agenda (1)",
                "The new team", "Four questions", "What is behind?", "What works?", "Pairing", "The pace", "How it went", "On the whole", "5 of 5",
                "Anna Arnold, 4 of 5:", "Well", "Commitments (1)", "Ask for a room", "until 20 Jun 2026", "since today", "Requests (1)", "Two days", "Asked of Max Maier",
                "Wins (1)", "Ben thanked me", "Setbacks and lessons (1)", "No slot", "What I take from it:", "Ask early", "Goals looked back on (1)", "Join the guild", "Speaking",
                "Waiting on Max Maier (1)", "Two days off", "Time off \u00b7 Asked for \u00b7 for 10 days");
        assertSafe(html);
        assertEquals(List.of(PlanQuestion.ofHeld("anna", Goals.TODAY.minusDays(90), 1)), jira.questions);
    }

    @Test
    @Requirement("S43")
    public void howItWent_standsBesideEarlierReviews() {
        answer("form-3-earlier");
        for (String output : List.of("display", "pdf", "word")) {
            assertHolds(read(output), "Earlier reviews, Anna Arnold:", "3 of 5 on 1 May 2026", "Earlier reviews, Max Maier:", "4 of 5 on 1 May 2026");
        }
    }

    @Test
    @Requirement("S52")
    public void openReview_isWrittenInOnItsPage_andNowhereElse() {
        String html = read("display");

        assertHolds(html, "data-milepost-held=\"reviews/1\"", "data-milepost-typing=\"/wiki/rest/milepost/1.0/reviews/1\"", "data-milepost-typed=\"answers/WORKS\" data-milepost-version=\"1\"",
                "data-milepost-typed=\"answers/MET\" data-milepost-version=\"0\"", ">Pairing</textarea>", "data-milepost-others=\"WORKS\">The pace</p>", "data-milepost-held-add=\"agenda\"",
                "data-milepost-held-add=\"commitments\"", "<option value=\"OWNER\">You</option>", "<option value=\"PARTNER\" dir=\"auto\">Max Maier</option>", "data-milepost-held-confirm=\"5\"",
                "Confirm the review as it is", "https://jira.example.com/plugins/servlet/milepost/career?review=1");
        assertHolds(html, "data-milepost-held-say=\"agenda/7000003\" data-milepost-held-version=\"1\" data-milepost-held-field=\"talked\" data-milepost-held-value=\"true\"",
                "data-milepost-held-say=\"commitments/7000004\" data-milepost-held-version=\"2\" data-milepost-held-field=\"state\" data-milepost-held-value=\"DONE\"",
                "data-milepost-held-value=\"RECEIVED\"");
        assertHolds(html, "data-milepost-held-assess=\"assessment\"", "data-milepost-held-assess=\"assessments/", "value=\"Well\"", "<option value=\"4\" selected>4 of 5</option>",
                "data-milepost-held-add=\"requests\"", "name=\"of\" value=\"PARTNER\"");
        assertFalse("what she asked for is not hers to promise", html.contains("GRANTED"));
        for (String output : List.of("preview", "pdf", "word")) {
            assertFalse(output, read(output).contains("data-milepost-held-say"));
            assertFalse(output, read(output).contains("<textarea") || read(output).contains("<form") || read(output).contains("data-milepost-typing"));
        }
        answer("form-3-closed");
        String closed = read("display");
        assertFalse("what is closed stays as it is", closed.contains("data-milepost-typed=\"answers") || closed.contains("data-milepost-held-say") || closed.contains("data-milepost-held-assess"));
        assertEquals("but for what is said of it later", 1, closed.split("<button", -1).length - 1);
        assertHolds(closed, "data-milepost-held=\"reviews/1\"", "data-milepost-held-add=\"addenda\"", "https://jira.example.com/plugins/servlet/milepost/career?reviews");
        assertHolds(closed, "Max Maier \u00b7 15 Jun 2026", "No answer");
        assertFalse(read("pdf").contains("<form"));
    }

    /** The page holds where to ask for it, folded up; what it says comes from Jira to whoever unfolds it, on the page alone. */
    @Test
    @Requirement("S53")
    public void privateNote_isAskedForByItsPage_andIsInNone() {
        for (String recorded : List.of("form-3-told", "form-3-closed")) {
            answer(recorded);
            String html = read("display");
            assertHolds(html, "<details class=\"milepost-fold", "Your private note", "data-milepost-typed=\"note\" data-milepost-version=\"\"", "disabled></textarea>",
                    "it can be part of the answer if they ask what is stored about them");
            assertFalse("folded up", html.contains("<details open") || html.contains(" open>"));
            for (String output : List.of("preview", "pdf", "word", "email", "feed", "html_export", "diff")) {
                assertFalse(output, read(output).contains("private note") || read(output).contains("data-milepost-typed"));
            }
        }
    }

    @Test
    @Requirement("S53")
    public void whatIsPlanned_isToldOnThePage_andSaidThereByWhoeverMay() {
        assertFalse("nothing is planned, so there is nothing to pass over", read("display").contains("data-milepost-held-add=\"skips\""));
        assertHolds(read("display"), "data-milepost-held-rhythm=\"plans/active/partners\" data-milepost-version=\"\"", "name=\"person\" value=\"max\"", "name=\"role\" required",
                "<option value=\"MENTOR\">Mentor</option>", "Please choose", "As my plan says");
        answer("form-3-planned");
        String owners = read("display");
        assertHolds(owners, "A review was planned for 12 Jun 2026", "Every 10 days", ">Overdue</span>", "data-milepost-held-add=\"skips\"", "name=\"planned\" value=\"2026-06-12\"", "name=\"reason\" maxlength=\"2000\"",
                "data-milepost-held-rhythm=\"plans/active/partners/", "<option value=\"OWN\" selected>", "name=\"days\" value=\"10\"", "name=\"next\" value=\"2026-06-12\"",
                "name=\"closeAloneAfter\" value=\"5\"");
        assertFalse("named already", owners.contains("name=\"role\"") || owners.contains("name=\"person\""));
        for (String output : List.of("preview", "pdf", "word")) {
            assertHolds(read(output), "A review was planned for 12 Jun 2026");
            assertFalse(output, read(output).contains("data-milepost-held-rhythm") || read(output).contains("closeAloneAfter"));
        }
        answer("form-3-planned", "\"you\": \"OWNER\"", "\"you\": \"PARTNER\"");
        String partners = read("display");
        assertHolds(partners, "Every 10 days", "data-milepost-held-add=\"skips\"");
        assertFalse("the rhythm is the owner's to set", partners.contains("data-milepost-held-rhythm"));
    }

    /** What others say of a goal is for its owner's eyes: the page leads there, and holds nothing of it. */
    @Test
    public void feedback_isAskedForInJira_byTheOwnerAlone() {
        assertHolds(read("display"), "/plugins/servlet/milepost/career?goal=10001#milepost-feedback-title\" aria-label=\"Ask for feedback: Lead a team\"");
        assertFalse(read("preview").contains("feedback") || read("pdf").contains("feedback"));
        answer("form-3-told", "\"you\": \"OWNER\"", "\"you\": \"PARTNER\"");
        assertFalse(read("display").contains("feedback"));
    }

    /** On the page itself, to the two: what a page shows that was never meant for two is as it was. */
    @Test
    @Requirement("S53")
    public void pageOfTwoWithoutAReview_saysThatNothingIsKept_andHowItIs() {
        answer("form-3");
        Map<String, String> two = Map.of("person", "anna", "with", "max");
        String html = macro.execute(two, "", new FakeConversion("display"));
        assertHolds(html, "Nothing that you two say is kept here yet.", "data-milepost-unheld=\"77\" data-milepost-with=\"max\" data-milepost-of-other=\"false\"", "Open the review of this page",
                "https://jira.example.com/plugins/servlet/milepost/career?reviews");
        assertSafe(html);
        assertHolds(macro.execute(Map.of("person", "max", "with", "anna"), "", new FakeConversion("display")), "data-milepost-with=\"max\" data-milepost-of-other=\"true\"");
        for (Map<String, String> other : List.of(Map.of("person", "anna"), Map.of("person", "max", "with", "mia"), Map.of("person", "anna", "with", "anna"))) {
            assertFalse(other.toString(), macro.execute(other, "", new FakeConversion("display")).contains("unheld"));
        }
        for (String output : List.of("preview", "pdf", "word", "email")) {
            assertFalse(output, macro.execute(two, "", new FakeConversion(output)).contains("unheld"));
        }
        assertFalse("what is history stays", macro.execute(two, "", new FakeConversion("display").once()).contains("unheld"));
        jira.answer = new Unavailable(Trouble.NOTHING_SHARED);
        assertHolds(macro.execute(Map.of("person", "max", "with", "anna"), "", new FakeConversion("display")), "Jira shows you nothing of this plan", "Then load this page again");
        assertHolds(macro.execute(Map.of("person", "max"), "", new FakeConversion("display")), "There is no career review here for you.");
    }

    @Test
    public void lastPress_saysThatItClosesTheReview() {
        answer("form-8-open");

        assertHolds(read("display"), "Confirm and close the review");
        assertFalse(read("display").contains("Take my confirmation back"));
    }

    @Test
    @Requirement("S53")
    public void closedReview_isShownAsItWasKept() {
        answer("form-3-closed");
        String html = read("display");

        assertHolds(html, "Career review of Anna Arnold with you", ">Closed</span>", "Both closed it on 15 Jun 2026. It is shown as it was then.", "Reached (1)", "Give a talk", "Pairing",
                "The pace", "Said later (1)", "The room is booked", "Max Maier");
        assertFalse(html.contains("confirmed"));
    }

    @Test
    public void document_isTablesAlone_andHoldsTheSame() {
        for (String recorded : List.of("form-3-told", "form-3-closed")) {
            answer(recorded);
            for (String output : List.of("pdf", "word")) {
                String html = read(output);
                assertHolds(html, "border=\"1\" cellspacing=\"0\"", "Give a talk", "it was full", "30 %", "The new team", "What works?", "Pairing", "The pace", "4 of 5", "Ask for a room", "Two days", "As anna may see it, on 23 Nov 2026.");
                assertPlain(html);
            }
        }
    }

    @Test
    public void whatOthersRead_holdsALinkAlone_andJiraIsNotAsked() {
        for (String output : List.of("email", "feed", "html_export", "diff", "carrier-pigeon")) {
            String html = read(output);
            assertHolds(html, "There is a career review on this page.", "https://wiki.example.com/pages/viewpage.action?pageId=77");
            assertFalse(output, html.toLowerCase(Locale.ROOT).contains("anna") || html.contains("Max"));
        }
        assertEquals(List.of(), jira.questions);
    }

    /** Whoever may see the plan but is none of the two is told the same as of a review that is not there. */
    @Test
    public void reviewOfOthers_isNotThere_inAnyOutput() {
        for (String output : List.of("display", "preview", "pdf", "word")) {
            answer("form-3");
            String none = read(output);
            assertHolds(none, "There is no career review here for you.");
            jira.answer = new Unavailable(Trouble.NOTHING_SHARED);
            assertEquals(output, none, read(output));
            answer("form-3-told");
            assertEquals("another one than the page names", none, macro.execute(Map.of("person", "anna", "review", "2"), "", new FakeConversion(output)));
        }
    }

    @Test
    public void anonymousViewer_isAskedToLogIn_andJiraIsNotAsked() {
        when(users.getRemoteUser()).thenReturn(null);

        for (String output : List.of("display", "pdf", "word")) {
            assertHolds(read(output), "Log in to see this career review.", "href=\"https://wiki.example.com/login?to=pageId=77\">Log in</a>");
        }
        assertEquals(List.of(), jira.questions);
    }

    @Test
    public void numberThatIsNone_isNamed_andJiraIsNotAsked() {
        assertHolds(macro.execute(Map.of("review", "<b>"), "", new FakeConversion("display")), "Review: write the number");
        assertEquals(List.of(), jira.questions);
    }

    @Test
    public void olderJira_isNamedAsTheReason() {
        jira.answer = new Received(RecordedPlans.plan("form-2"), URI.create("https://jira.example.com"), new Edition(2, 1, "0.1.0"));

        assertHolds(read("display"), "Jira has an older Milepost than Confluence.");
    }

    @Test
    public void consent_leadsBackToThePage() {
        read("display");

        assertEquals(List.of(Optional.of(URI.create("https://wiki.example.com/pages/viewpage.action?pageId=77"))), jira.backs);
    }

    /** What is typed on the page is open to others whether or not Jira answers; a reader who is none of the two can do nothing about it. */
    @Test
    public void pageThatOthersCanRead_isWarnedOf_whateverBecomesOfTheReview() {
        String open = "More people can read this page than the two it is for.";
        for (PlanAnswer trouble : List.of(new Unavailable(Trouble.UNREACHABLE), new Unavailable(Trouble.NOTHING_SHARED), new AuthorisationNeeded(Optional.empty()))) {
            jira.answer = trouble;
            assertHolds(read("display"), open);
            assertFalse("a document is not written on", read("pdf").contains(open));
            assertFalse("of two others", macro.execute(Map.of("person", "ben", "with", "max", "review", "1"), "", new FakeConversion("display")).contains(open));
        }
    }

    @Test
    public void newerJira_isUnderstood_asFarAsItIsKnown() {
        answer("form-8-open");
        String html = read("display");

        assertHolds(html, "Give a talk", "Pairing", "Ask for a room", "Max Maier has confirmed it as it is. It is closed when you do, too.", "Next review: 15 Jul 2026");
        assertFalse(html, html.contains("SOARING") || html.contains("STARS") || html.contains("BLOOMING") || html.contains("To fly"));
    }

    @Test
    public void review_speaksGermanToo() {
        in(Locale.GERMAN);

        assertHolds(read("display"), "Ihr Karrieregespr\u00e4ch mit Max Maier", "Was klappt gut?", "seit heute", "Bitte an Max Maier");
        assertHolds(read("pdf"), "Zusagen (1)");
    }

    private String read(String output) {
        return macro.execute(OF_THE_PAGE, "", new FakeConversion(output));
    }

    private static void assertPlain(String html) {
        ShownHtml.assertPlain(html, Set.of("h2", "h3", "p", "table", "tbody", "tr", "td", "a", "strong", "em", "br"));
    }
}
