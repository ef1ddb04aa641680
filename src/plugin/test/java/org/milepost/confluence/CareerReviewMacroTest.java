package org.milepost.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.milepost.Requirement;
import org.milepost.link.Edition;
import org.milepost.link.JiraPlan;
import org.milepost.link.JiraReview;
import org.milepost.link.PlanAnswer;
import org.milepost.link.PlanAnswer.AuthorisationNeeded;
import org.milepost.link.PlanAnswer.Received;
import org.milepost.link.PlanAnswer.Unavailable;
import org.milepost.link.PlanQuestion;
import org.milepost.link.Section;
import org.milepost.link.Trouble;
import org.milepost.plan.MoveReason;
import org.milepost.web.Words;
import org.mockito.ArgumentCaptor;
import org.mockito.Captor;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnitRunner;

@RunWith(MockitoJUnitRunner.StrictStubs.class)
public class CareerReviewMacroTest {

    private static final Edition EDITION = new Edition(1, 1, "0.1.0");

    @Mock private UserManager users;
    @Mock private TemplateRenderer templates;
    @Mock private PageBuilderService resources;
    @Mock private RequiredResources required;
    @Mock private ApplicationProperties confluence;
    @Mock private TimeZoneManager zones;
    @Mock private ContentPermissionManager restrictions;
    @Mock private UserAccessor people;
    @Captor private ArgumentCaptor<Map<String, Object>> values;
    private final FakeJira jira = new FakeJira();
    private CareerReviewMacro macro;

    @Before
    public void viewerIsMia() {
        WebResourceAssembler assembler = mock(WebResourceAssembler.class);
        UserProfile mia = mock(UserProfile.class);
        lenient().when(resources.assembler()).thenReturn(assembler);
        lenient().when(assembler.resources()).thenReturn(required);
        lenient().when(mia.getUsername()).thenReturn("mia");
        lenient().when(users.getRemoteUser()).thenReturn(mia);
        lenient().when(confluence.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://wiki.example.com");
        lenient().when(confluence.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/wiki");
        lenient().when(zones.getUserTimeZone()).thenReturn(TimeZone.getTimeZone("Europe/Berlin"));
        macro = new CareerReviewMacro(new MacroRun(users, FakeLogin.provider(), new PageAnswers(jira, jira), new MacroTemplates(templates, resources),
                new BundleTexts(Locale.ENGLISH), confluence, zones, jira), new OneOnOneNotes(new PageReaders(restrictions), people, confluence));
    }

    @Test
    public void macro_isABlockWithoutBody() {
        assertEquals(Macro.BodyType.NONE, macro.getBodyType());
        assertEquals(Macro.OutputType.BLOCK, macro.getOutputType());
    }

    @Test
    @Requirement("S53")
    public void review_showsWhatHappened_inThisOrder() throws Exception {
        jira.answer = received("anna");

        ReviewPage review = review("display", Map.of("person", "anna"));

        assertEquals("Career review of Anna Weber", review.getHeading());
        assertEquals("25 Aug 2026 to 23 Nov 2026", review.getPeriod());
        assertEquals(List.of("Reached", "Moved", "Past the planned day and still open", "Evidence", "What comes next"),
                review.getSections().stream().map(ReviewSection::getTitle).toList());
        assertEquals(List.of(PlanQuestion.ofPerson("anna", LocalDate.of(2026, 8, 25), Section.REVIEW)), jira.questions);
        verify(required).requireWebResource("org.milepost:macro");
    }

    @Test
    public void lines_sayDatesDistancesAndReasons() throws Exception {
        jira.answer = received("anna");

        List<ReviewSection> sections = review("display", Map.of()).getSections();

        ReviewLine reached = sections.get(0).getLines().get(0);
        assertEquals("reached on 1 Sep 2026", reached.getFacts());
        assertEquals(List.of("What worked: Early talks", "What to do differently: Ask sooner"),
                reached.getNotes().stream().map(note -> note.getLabel() + ": " + note.getText()).toList());
        ReviewLine moved = sections.get(1).getLines().get(0);
        assertEquals("1 Oct 2026 to 15 Oct 2026 \u00b7 14 days later \u00b7 Waiting for someone", moved.getFacts());
        assertEquals("no date to 1 Dec 2026", sections.get(1).getLines().get(1).getFacts());
        assertFalse("a move of the goal itself", sections.get(1).getLines().get(1).isPartOfGoal());
        assertEquals("planned for 20 Nov 2026 \u00b7 that was 3 days ago", sections.get(2).getLines().get(0).getFacts());
        ReviewLine evidence = sections.get(3).getLines().get(0);
        assertEquals("https://jira.example.com/browse/TEAM-12", evidence.getTicketUrl());
        assertEquals("Two teams use it", evidence.getNotes().get(0).getText());
        assertFalse("a ticket whose key is unknown", sections.get(3).getLines().get(1).isTicketed());
        assertTrue("a strange key is shown, not linked", sections.get(3).getLines().get(2).isTicketed());
        assertFalse(sections.get(3).getLines().get(2).isTicketLinked());
        assertEquals("no date yet", sections.get(4).getLines().get(0).getFacts());
    }

    @Test
    public void ownReview_isCalledYours() throws Exception {
        jira.answer = received("mia");

        assertEquals("Your career review", review("display", Map.of()).getHeading());
        assertEquals("mia", jira.questions.get(0).personName().orElseThrow());
    }

    @Test
    public void today_isWhereTheViewerIs() throws Exception {
        when(zones.getUserTimeZone()).thenReturn(TimeZone.getTimeZone("Pacific/Kiritimati"));
        jira.answer = received("anna");

        review("display", Map.of("since", "2026-11-24"));

        assertEquals(LocalDate.of(2026, 11, 24), jira.questions.get(0).since());
    }

    @Test
    public void quietTime_isSaid() throws Exception {
        jira.answer = new Received(plan(new JiraReview("anna", "Anna Weber", LocalDate.of(2026, 8, 25), LocalDate.of(2026, 11, 23), List.of(), List.of(),
                List.of(), List.of(), List.of())), URI.create("https://jira.example.com"), EDITION);

        assertTrue(review("display", Map.of()).isQuiet());
    }

    @Test
    public void eachTrouble_hasASentenceAndAdviceOfItsOwn_inBothLanguages() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            List<String> sentences = Arrays.stream(Trouble.values())
                    .map(trouble -> MessagePage.trouble(Wording.REVIEW, trouble, new Words(new BundleTexts(language))))
                    .map(message -> message.getTitle() + message.getAdvice()).toList();
            assertEquals(Trouble.values().length, sentences.stream().distinct().count());
        }
    }

    @Test
    public void trouble_isShownAsMessage() throws Exception {
        jira.answer = new Unavailable(Trouble.NO_LINK);
        MessagePage message = message("display", Map.of());

        assertEquals("Confluence is not linked to Jira.", message.getTitle());
        assertEquals("warning", message.getKind());
    }

    @Test
    public void nothingShared_isPolite_andTheSameForEverybody() throws Exception {
        jira.answer = new Unavailable(Trouble.NOTHING_SHARED);
        MessagePage message = message("display", Map.of("person", "anna"));

        assertEquals("info", message.getKind());
        assertFalse((message.getTitle() + message.getAdvice()).contains("anna"));
    }

    @Test
    public void missingAuthorisation_isLinked() throws Exception {
        jira.answer = new AuthorisationNeeded(Optional.of(URI.create("https://jira.example.com/authorise")));
        MessagePage message = message("display", Map.of());

        assertTrue(message.isLinked());
        assertEquals("https://jira.example.com/authorise", message.getLink());
    }

    @Test
    public void anonymousViewer_isAskedToLogIn_andJiraIsNotAsked() throws Exception {
        when(users.getRemoteUser()).thenReturn(null);

        assertEquals("Log in to see this career review.", message("display", Map.of("person", "anna")).getTitle());
        assertEquals(List.of(), jira.questions);
    }

    @Test
    public void badParameters_areNamed_andJiraIsNotAsked() throws Exception {
        MessagePage message = message("display", Map.of("since", "soon", "person", "a\u0001b"));

        assertEquals("error", message.getKind());
        assertEquals(2, message.getAdvice().size());
        assertTrue(message.getAdvice().get(1), message.getAdvice().get(1).startsWith("Since:"));
        assertEquals(List.of(), jira.questions);
    }

    @Test
    public void whatOthersRead_holdsALinkToThePage_andNothingPrivate() throws Exception {
        for (String output : List.of("email", "feed", "html_export", "diff", "carrier-pigeon")) {
            MessagePage message = message(output, Map.of("person", "anna"));
            assertEquals("https://wiki.example.com/pages/viewpage.action?pageId=77", message.getLink());
            assertFalse(output, (message.getTitle() + message.getAdvice()).contains("anna"));
        }
        assertEquals("nobody's data is fetched", List.of(), jira.questions);
        verify(required, never()).requireWebResource(any());
    }

    @Test
    public void document_holdsTheReview_withoutStyleSheet() throws Exception {
        jira.answer = received("anna");

        macro.execute(Map.of(), "", new FakeConversion("pdf"));
        verify(templates).render(eq("templates/macro-review-document.vm"), values.capture(), any());
        assertEquals("Career review of Anna Weber", ((ReviewPage) values.getValue().get("review")).getHeading());
        verify(required, never()).requireWebResource(any());
        assertEquals(Medium.DOCUMENT, Medium.of("word"));
        assertEquals(Medium.SCREEN, Medium.of("preview"));
    }

    private ReviewPage review(String output, Map<String, String> parameters) throws Exception {
        macro.execute(parameters, "", new FakeConversion(output));
        verify(templates).render(eq("templates/macro-review.vm"), values.capture(), any());
        return (ReviewPage) values.getValue().get("review");
    }

    private MessagePage message(String output, Map<String, String> parameters) throws Exception {
        clearInvocations(templates);
        macro.execute(parameters, "", new FakeConversion(output));
        verify(templates, atLeastOnce()).render(eq("templates/macro-message.vm"), values.capture(), any());
        return (MessagePage) values.getValue().get("message");
    }

    private static PlanAnswer received(String name) {
        LocalDate since = LocalDate.of(2026, 8, 25);
        return new Received(plan(new JiraReview(name, "Anna Weber", since, LocalDate.of(2026, 11, 23),
                List.of(new JiraReview.Reached("Draft", "Lead a design", LocalDate.of(2026, 9, 1), "Early talks", "", "Ask sooner")),
                List.of(new JiraReview.Moved("Talk", "Lead a design", Optional.of(LocalDate.of(2026, 10, 1)), Optional.of(LocalDate.of(2026, 10, 15)),
                                14, Optional.of(LocalDate.of(2026, 9, 20)), Optional.of(MoveReason.WAITING), ""),
                        new JiraReview.Moved("Lead a design", "Lead a design", Optional.empty(), Optional.of(LocalDate.of(2026, 12, 1)), 0,
                                Optional.of(LocalDate.of(2026, 9, 20)), Optional.empty(), "")),
                List.of(new JiraReview.Missed("Review", "Lead a design", LocalDate.of(2026, 11, 20), 3)),
                List.of(new JiraReview.Evidence("Wrote the export", "Two teams use it", Optional.of("TEAM-12"), "Draft", Optional.of(LocalDate.of(2026, 9, 2))),
                        new JiraReview.Evidence("Helped out", "", Optional.empty(), "Draft", Optional.empty()),
                        new JiraReview.Evidence("Odd", "", Optional.of("../admin"), "Draft", Optional.empty())),
                List.of(new JiraReview.Next("Talk", "Lead a design", Optional.empty())))), URI.create("https://jira.example.com"), EDITION);
    }

    private static JiraPlan plan(JiraReview review) {
        return new JiraPlan(review.personName(), review.personFullName(), review, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
