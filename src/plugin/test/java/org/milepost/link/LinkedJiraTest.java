package org.milepost.link;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.milepost.link.LinkedJira.Trial;
import org.milepost.link.Passed.ConsentNeeded;
import org.milepost.link.Passed.Lost;
import org.milepost.link.Passed.Told;
import org.milepost.link.PassedOn.Verb;
import org.milepost.link.PlanAnswer.AuthorisationNeeded;
import org.milepost.link.PlanAnswer.Received;
import org.milepost.link.PlanAnswer.Unavailable;
import org.mockito.ArgumentCaptor;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnitRunner;

@RunWith(MockitoJUnitRunner.StrictStubs.class)
public class LinkedJiraTest {

    private static final URI JIRA = URI.create("https://jira.example.com");
    private static final Duration WITHIN = Duration.ofSeconds(5);

    @Mock private ApplicationLinkService links;
    @Mock private ApplicationLink link;
    @Mock private ApplicationLinkRequestFactory asViewer;
    @Mock private ApplicationLinkRequest request;
    @Mock private Response response;
    @Mock private PluginSettingsFactory settings;
    private final TickingClock clock = new TickingClock();
    private LinkedJira jira;

    @Before
    public void healthyLink() throws Exception {
        lenient().when(settings.createGlobalSettings()).thenReturn(new InMemorySettings());
        jira = new LinkedJira(new JiraLinks(links, settings), clock);
        lenient().when(link.getId()).thenReturn(new ApplicationId("11111111-1111-4111-8111-111111111111"));
        lenient().when(links.getPrimaryApplicationLink(JiraApplicationType.class)).thenReturn(link);
        lenient().when(link.createImpersonatingAuthenticatedRequestFactory()).thenReturn(asViewer);
        lenient().when(link.getDisplayUrl()).thenReturn(JIRA);
        lenient().when(asViewer.createRequest(any(), any())).thenReturn(request);
        lenient().when(request.execute(anyHandler())).thenAnswer(call -> call.<ApplicationLinkResponseHandler<?>>getArgument(0).handle(response));
    }

    @Test
    public void review_isAskedForOnce_asTheViewer_withTimeOuts() throws Exception {
        answers(200, AnswerReaderTest.REVIEW);

        Received received = (Received) ask("anna & co");

        assertEquals("Anna Weber", received.plan().personFullName());
        assertEquals(JIRA, received.jira());
        verify(asViewer).createRequest(MethodType.GET, "/rest/milepost/1.0/review?person=anna+%26+co&since=2026-08-25&with=review");
        ArgumentCaptor<Integer> connect = ArgumentCaptor.forClass(Integer.class);
        ArgumentCaptor<Integer> read = ArgumentCaptor.forClass(Integer.class);
        verify(request).setConnectionTimeout(connect.capture());
        verify(request).setSoTimeout(read.capture());
        assertTrue(connect.getValue() > 0 && read.getValue() > 0 && connect.getValue() + read.getValue() <= WITHIN.toMillis());
        verify(request, times(1)).execute(anyHandler());
    }

    @Test
    public void shortTime_neverBecomesWaitingForEver() throws Exception {
        answers(200, AnswerReaderTest.REVIEW);

        jira.ask(question("anna"), Duration.ofMillis(1), Optional.empty());

        verify(request).setConnectionTimeout(1);
        verify(request).setSoTimeout(1);
    }

    @Test
    public void linkOfOneFixedUser_isNeverUsed() throws Exception {
        when(link.createImpersonatingAuthenticatedRequestFactory()).thenReturn(null);

        assertEquals(new Unavailable(Trouble.NOT_AS_VIEWER), ask());

        verify(link, never()).createAuthenticatedRequestFactory();
        verify(link, never()).createAuthenticatedRequestFactory(any());
        verify(link, never()).createNonImpersonatingAuthenticatedRequestFactory();
        verify(asViewer, never()).createRequest(any(), any());
    }

    @Test
    public void noLink_isSaid() {
        when(links.getPrimaryApplicationLink(JiraApplicationType.class)).thenReturn(null);

        assertEquals(new Unavailable(Trouble.NO_LINK), ask());
    }

    @Test
    public void missingAuthorisation_namesTheAddress() throws Exception {
        when(asViewer.getAuthorisationURI()).thenReturn(URI.create("https://jira.example.com/authorise"));
        when(asViewer.createRequest(any(), any())).thenThrow(new CredentialsRequiredException(asViewer, "no token"));

        assertEquals(new AuthorisationNeeded(Optional.of(URI.create("https://jira.example.com/authorise"))), ask());
    }

    @Test
    public void consent_leadsBackToThePage_whetherItWasNeverGivenOrTakenBack() throws Exception {
        URI page = URI.create("https://wiki.example.com/pages/viewpage.action?pageId=7");
        URI there = URI.create("https://jira.example.com/authorise?back");
        when(asViewer.getAuthorisationURI(page)).thenReturn(there);
        doAnswer(call -> call.<ApplicationLinkResponseHandler<?>>getArgument(0).credentialsRequired(response)).when(request).execute(anyHandler());
        assertEquals(new AuthorisationNeeded(Optional.of(there)), jira.ask(question("anna"), WITHIN, Optional.of(page)));
        when(asViewer.createRequest(any(), any())).thenThrow(new CredentialsRequiredException(asViewer, "no token"));
        assertEquals(new AuthorisationNeeded(Optional.of(there)), jira.ask(question("anna"), WITHIN, Optional.of(page)));
    }

    @Test
    public void revokedAuthorisation_namesTheAddress() throws Exception {
        when(asViewer.getAuthorisationURI()).thenReturn(URI.create("https://jira.example.com/authorise"));
        doAnswer(call -> call.<ApplicationLinkResponseHandler<?>>getArgument(0).credentialsRequired(response)).when(request).execute(anyHandler());

        assertEquals(new AuthorisationNeeded(Optional.of(URI.create("https://jira.example.com/authorise"))), ask());
    }

    @Test
    public void authorisationAddress_thatIsNoWebPage_isNotOffered() throws Exception {
        when(asViewer.createRequest(any(), any())).thenThrow(new CredentialsRequiredException(asViewer, "no token"));
        when(asViewer.getAuthorisationURI()).thenReturn(URI.create("javascript:alert(1)"), (URI) null);

        assertEquals(new AuthorisationNeeded(Optional.empty()), ask());
        assertEquals(new AuthorisationNeeded(Optional.empty()), ask());
    }

    @Test
    public void refusedConnection_isUnreachable() throws Exception {
        doThrow(new ResponseException(new ConnectException("refused"))).when(request).execute(anyHandler());

        assertEquals(new Unavailable(Trouble.UNREACHABLE), ask());
    }

    @Test
    public void timeOut_isTooSlow_howeverDeepItsCause() throws Exception {
        doThrow(new ResponseException("wrapped", new IOException(new SocketTimeoutException("Read timed out")))).when(request).execute(anyHandler());

        assertEquals(new Unavailable(Trouble.TOO_SLOW), ask());
    }

    @Test
    public void answerThatTricklesIn_isGivenUp() throws Exception {
        when(response.getStatusCode()).thenReturn(200);
        when(response.getResponseBodyAsStream()).thenReturn(new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("read in chunks");
            }

            @Override
            public int read(byte[] chunk, int offset, int length) {
                clock.now = clock.now.plusSeconds(1);
                chunk[offset] = ' ';
                return 1;
            }
        });

        assertEquals(new Unavailable(Trouble.TOO_SLOW), ask());
        assertEquals("stopped after the time there was", WITHIN, Duration.between(Instant.EPOCH, clock.now));
    }

    @Test
    public void answerWithoutEnd_isGivenUp() throws Exception {
        long[] given = {0};
        when(response.getStatusCode()).thenReturn(200);
        when(response.getResponseBodyAsStream()).thenReturn(new InputStream() {
            @Override
            public int read() {
                given[0]++;
                return ' ';
            }
        });

        assertEquals(new Unavailable(Trouble.NOT_UNDERSTOOD), ask());
        assertTrue("read " + given[0], given[0] < 1_100_000);
    }

    @Test
    public void garbage_isNotUnderstood() throws Exception {
        answers(200, "<!DOCTYPE html><html></html>");
        assertEquals(new Unavailable(Trouble.NOT_UNDERSTOOD), ask());
        answers(200, "{\"person\":{\"name\":\"an");
        assertEquals(new Unavailable(Trouble.NOT_UNDERSTOOD), ask());
    }

    @Test
    public void redirect_isNotFollowed_andNamed() {
        when(response.getStatusCode()).thenReturn(302, 302, 308);

        assertEquals(new Unavailable(Trouble.REDIRECTED), ask());
        verify(request).setFollowRedirects(false);
        assertEquals(new Unavailable(Trouble.REDIRECTED), ask());
    }

    /** Which a person can't mend, unlike a missing account or consent. */
    @Test
    public void linkThatJiraRefuses_isToldFromAPersonWhomItDoesNotKnow() throws Exception {
        for (String problem : List.of("consumer_key_unknown", "signature_invalid", "timestamp_refused")) {
            when(response.getHeader("WWW-Authenticate")).thenReturn("OAuth realm=\"https%3A%2F%2Fjira\", oauth_problem=\"" + problem + "\"");
            answers(401, "");
            assertEquals(problem, new Unavailable(Trouble.LINK_REFUSED), ask());
            assertEquals(problem, new Lost(Trouble.LINK_REFUSED), pass());
        }
        for (String other : new String[] {"OAuth oauth_problem=\"permission_denied\"", "Basic", null}) {
            when(response.getHeader("WWW-Authenticate")).thenReturn(other);
            assertEquals(other, new Unavailable(Trouble.NOT_RECOGNISED), ask());
        }
    }

    @Test
    public void limitOfOnePersonsRequests_isNamed_andSparesNobodyElse() throws Exception {
        answers(429, "");
        for (int i = 0; i < Breaker.FAILURES; i++) {
            assertEquals(new Unavailable(Trouble.RATE_LIMITED), ask());
        }
        answers(200, AnswerReaderTest.REVIEW);
        assertTrue(ask("ben") instanceof Received);
    }

    @Test
    public void errorInJira_isSaid() {
        when(response.getStatusCode()).thenReturn(500);

        assertEquals(new Unavailable(Trouble.FAILED), ask());
    }

    @Test
    public void notFound_meansNothingShared_onlyFromMilepostItself() throws Exception {
        answers(404, "{\"code\":\"NOT_FOUND\",\"message\":\"There is nothing to see here.\",\"advice\":\"...\"}");
        assertEquals(new Unavailable(Trouble.NOTHING_SHARED), ask());
        answers(404, "<html>No such page</html>");
        assertEquals(new Unavailable(Trouble.NOT_INSTALLED), ask());
    }

    @Test
    public void viewerWhomJiraDoesNotKnow_isTold() {
        when(response.getStatusCode()).thenReturn(401, 403);

        assertEquals(new Unavailable(Trouble.NOT_RECOGNISED), ask());
        assertEquals(new Unavailable(Trouble.NOT_RECOGNISED), ask());
    }

    @Test
    public void jiraThatFailsOften_isSparedQuestions_andTriedOnceInAWhile() throws Exception {
        doThrow(new ResponseException(new ConnectException("refused"))).when(request).execute(anyHandler());
        for (int i = 0; i < Breaker.FAILURES; i++) {
            assertEquals(new Unavailable(Trouble.UNREACHABLE), ask());
        }
        assertEquals(new Unavailable(Trouble.RESTING), ask());
        verify(request, times(Breaker.FAILURES)).execute(anyHandler());

        clock.now = clock.now.plus(Breaker.REST);
        assertEquals("one tries", new Unavailable(Trouble.UNREACHABLE), ask());
        assertEquals("and no other", new Unavailable(Trouble.RESTING), ask());

        clock.now = clock.now.plus(Breaker.REST);
        doAnswer(call -> call.<ApplicationLinkResponseHandler<?>>getArgument(0).handle(response)).when(request).execute(anyHandler());
        when(response.getStatusCode()).thenReturn(401);
        assertEquals("any answer will do", new Unavailable(Trouble.NOT_RECOGNISED), ask());
        assertEquals(new Unavailable(Trouble.NOT_RECOGNISED), ask());
    }

    /** Consent is missed before Jira is asked: it says nothing of Jira, which may be down all the while. */
    @Test
    public void viewerWithoutConsent_makesNobodyWaitForAJira_thatFails() throws Exception {
        doThrow(new ResponseException(new ConnectException("refused"))).when(request).execute(anyHandler());
        for (int i = 0; i < Breaker.FAILURES; i++) {
            doReturn(request).when(asViewer).createRequest(any(), any());
            assertEquals(new Unavailable(Trouble.UNREACHABLE), ask());
            if (i < Breaker.FAILURES - 1) {
                doThrow(new CredentialsRequiredException(asViewer, "no token")).when(asViewer).createRequest(any(), any());
                assertEquals(new AuthorisationNeeded(Optional.empty()), ask());
                assertEquals(new ConsentNeeded(Optional.empty()), pass());
            }
        }
        assertEquals(new Unavailable(Trouble.RESTING), ask());
    }

    @Test
    public void callThatWasGivenLittleTime_saysLittleOfTheFarEnd() throws Exception {
        doThrow(new ResponseException(new SocketTimeoutException("Read timed out"))).when(request).execute(anyHandler());
        for (int i = 0; i < Breaker.FAILURES; i++) {
            jira.ask(question("anna"), Duration.ofMillis(600), Optional.empty());
        }
        assertEquals(new Unavailable(Trouble.TOO_SLOW), ask());
    }

    @Test
    public void trial_asksInSpiteOfFailures_andAnAnswerLetsAllAskAgain() throws Exception {
        doThrow(new ResponseException(new ConnectException("refused"))).when(request).execute(anyHandler());
        for (int i = 0; i < Breaker.FAILURES; i++) {
            ask();
        }
        when(link.getName()).thenReturn("Jira");
        doAnswer(call -> call.<ApplicationLinkResponseHandler<?>>getArgument(0).handle(response)).when(request).execute(anyHandler());
        answers(200, AnswerReaderTest.REVIEW);

        Trial trial = jira.tryOut(question("anna"), WITHIN, Optional.empty());

        assertEquals("Jira", trial.link().orElseThrow().name());
        assertTrue(trial.answer() instanceof Received);
        answers(200, AnswerReaderTest.REVIEW);
        assertTrue(ask() instanceof Received);
    }

    @Test
    public void trialWithoutALink_saysWhy() {
        when(links.getPrimaryApplicationLink(JiraApplicationType.class)).thenReturn(null);

        assertEquals(new Trial(Optional.empty(), new Unavailable(Trouble.NO_LINK), Duration.ZERO), jira.tryOut(question("anna"), WITHIN, Optional.empty()));
    }

    @Test
    public void goal_isAskedForByItsKey_andSectionsByTheirNames() throws Exception {
        answers(200, AnswerReaderTest.REVIEW);

        jira.ask(PlanQuestion.ofGoal("CAR-7", LocalDate.of(2026, 8, 25), Section.PLAN, Section.TIMELINE), WITHIN, Optional.empty());

        verify(asViewer).createRequest(MethodType.GET, "/rest/milepost/1.0/review?goal=CAR-7&since=2026-08-25&with=timeline%2Cplan");
    }

    @Test
    public void change_isPassedOnOnce_asTheViewer_withWhatJiraAsksOfChanges() throws Exception {
        answers(200, "{\"text\":\"Pairing\",\"version\":3}");

        Passed passed = jira.pass(new PassedOn(Verb.PUT, "reviews/7/answers/WORKS", Optional.of("{\"text\":\"Pairing\"}"), Optional.of("\"2\"")), WITHIN);

        assertEquals(new Told(200, "{\"text\":\"Pairing\",\"version\":3}"), passed);
        verify(asViewer).createRequest(MethodType.PUT, "/rest/milepost/1.0/reviews/7/answers/WORKS");
        verify(request).setHeader("X-Atlassian-Token", "no-check");
        verify(request).setHeader("If-Match", "\"2\"");
        verify(request).setRequestBody("{\"text\":\"Pairing\"}", "application/json");
        verify(request).setFollowRedirects(false);
        verify(request, times(1)).execute(anyHandler());
    }

    @Test
    public void refusalByMilepost_isHandedBack_andThatOfOthersIsNot() throws Exception {
        String refusal = "{\"code\":\"CONFLICT\",\"current\":{\"text\":\"b\",\"version\":4}}";
        answers(412, refusal);
        assertEquals(new Told(412, refusal), pass());
        answers(204, "");
        assertEquals(new Told(204, ""), pass());
        Object[][] others = {{404, "<html>", Trouble.NOT_INSTALLED}, {403, "{}", Trouble.NOT_RECOGNISED}, {401, "", Trouble.NOT_RECOGNISED}, {302, "", Trouble.REDIRECTED}, {429, "", Trouble.RATE_LIMITED},
            {200, "<html>Log in</html>", Trouble.NOT_UNDERSTOOD}, {500, refusal, Trouble.FAILED}};
        for (Object[] other : others) {
            answers((int) other[0], (String) other[1]);
            assertEquals(new Lost((Trouble) other[2]), pass());
        }
    }

    @Test
    public void change_isNeverPassedOnAsSomebodyElse() throws Exception {
        when(link.createImpersonatingAuthenticatedRequestFactory()).thenReturn(null);
        assertEquals(new Lost(Trouble.NOT_AS_VIEWER), pass());
        verify(asViewer, never()).createRequest(any(), any());
        when(links.getPrimaryApplicationLink(JiraApplicationType.class)).thenReturn(null);
        assertEquals(new Lost(Trouble.NO_LINK), pass());
    }

    @Test
    public void missingConsent_ofAChange_namesTheAddress() throws Exception {
        when(asViewer.getAuthorisationURI()).thenReturn(URI.create("https://jira.example.com/authorise"));
        when(asViewer.createRequest(any(), any())).thenThrow(new CredentialsRequiredException(asViewer, "no token"));

        assertEquals(new ConsentNeeded(Optional.of(URI.create("https://jira.example.com/authorise"))), pass());
    }

    @Test
    public void pathsOfPlainParts_aloneArePassedOn() {
        for (String path : List.of("", "reviews/../admin", "reviews/7?x=1", "reviews/7 ", "reviews/%37")) {
            assertThrows(IllegalArgumentException.class, () -> PassedOn.of(Verb.GET, path));
        }
    }

    private Passed pass() {
        return jira.pass(PassedOn.of(Verb.POST, "reviews/7/confirm", "{}"), WITHIN);
    }

    /** A Jira that does not know of ids yet passes one over and tells the rest; asked for nothing else it refuses, which names it as the older one. */
    @Test
    public void review_isAskedForByItsId() throws Exception {
        jira.ask(PlanQuestion.ofHeld("anna", LocalDate.of(2026, 8, 25), 7), WITHIN, Optional.empty());
        jira.ask(PlanQuestion.ofPerson("anna", LocalDate.of(2026, 8, 25), Section.TIMELINE).withHeld(7), WITHIN, Optional.empty());

        verify(asViewer).createRequest(MethodType.GET, "/rest/milepost/1.0/review?person=anna&since=2026-08-25&with=held&held=7");
        verify(asViewer).createRequest(MethodType.GET, "/rest/milepost/1.0/review?person=anna&since=2026-08-25&with=timeline&held=7");
    }

    @Test
    public void olderJira_thatMissesWhatItNeeds_isToldByItsRefusal() throws Exception {
        answers(400, "{\"code\":\"FIELD_REQUIRED\",\"message\":\"m\",\"field\":\"person\",\"advice\":\"a\"}");
        assertEquals(new Unavailable(Trouble.JIRA_OLDER), ask());
        answers(400, "<html>Bad request</html>");
        assertEquals(new Unavailable(Trouble.NOT_UNDERSTOOD), ask());
    }

    @Test
    public void newerJira_whoseAnswersMeanSomethingElse_isSaid() throws Exception {
        answers(200, "{\"format\":9,\"readableBy\":8,\"story\":[]}");
        assertEquals(new Unavailable(Trouble.JIRA_NEWER), ask());
    }

    @Test
    public void question_isOfSomebody() {
        assertThrows(IllegalArgumentException.class, () -> question(" "));
        assertThrows(IllegalArgumentException.class, () -> new PlanQuestion(Optional.of("anna"), Optional.of("CAR-1"), LocalDate.EPOCH, Set.of(Section.PLAN), Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> PlanQuestion.ofPerson("anna", LocalDate.EPOCH, Section.HELD));
        assertThrows(IllegalArgumentException.class, () -> PlanQuestion.ofHeld("anna", LocalDate.EPOCH, 0));
        assertThrows(IllegalArgumentException.class, () -> PlanQuestion.ofGoal("CAR-1", LocalDate.EPOCH));
    }

    private void answers(int status, String body) throws ResponseException {
        when(response.getStatusCode()).thenReturn(status);
        when(response.getResponseBodyAsStream()).thenReturn(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private PlanAnswer ask() {
        return ask("anna");
    }

    private PlanAnswer ask(String person) {
        return jira.ask(question(person), WITHIN, Optional.empty());
    }

    private static PlanQuestion question(String person) {
        return PlanQuestion.ofPerson(person, LocalDate.of(2026, 8, 25), Section.REVIEW);
    }

    private static ApplicationLinkResponseHandler<PlanAnswer> anyHandler() {
        return any();
    }

    private static final class TickingClock extends Clock {

        private Instant now = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
