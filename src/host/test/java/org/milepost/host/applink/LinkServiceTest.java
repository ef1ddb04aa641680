package org.milepost.host.applink;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Each state over real HTTP, against a stand-in for Jira that says who called and what. */
public class LinkServiceTest {

    private static final String WHO = "/rest/who?a=b";

    private final LinkControl control = new LinkControl();
    private Optional<String> viewer = Optional.of("anna");
    private final FurtherLinks further = new FurtherLinks();
    private HttpServer jira;
    private URI base;
    private LinkService links;

    @Before
    public void startJira() throws IOException {
        jira = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        jira.createContext("/jira", exchange -> {
            byte[] answer = (exchange.getRequestHeaders().getFirst("Authorization") + " " + exchange.getRequestURI())
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        jira.start();
        base = URI.create("http://127.0.0.1:" + jira.getAddress().getPort() + "/jira");
        links = new LinkService(control, further, Optional.of(base), "Jira",
                new JiraApplicationType() { }, () -> viewer, "admin");
    }

    @After
    public void stopJira() {
        links.close();
        jira.stop(0);
    }

    @Test
    public void impersonating_actsAsTheViewer() throws Exception {
        assertEquals("Bearer token-anna /jira/rest/who?a=b", request().execute());
        viewer = Optional.of("mia");
        assertEquals("Bearer token-mia /jira/rest/who?a=b", request().execute());
        assertNull(link().createNonImpersonatingAuthenticatedRequestFactory());
    }

    @Test
    public void impersonating_needsSomebodyLoggedIn() {
        viewer = Optional.empty();
        assertThrows(CredentialsRequiredException.class, this::request);
        assertEquals(0, control.calls());
    }

    @Test
    public void noLink_isNull_andAnEmptyList() {
        control.set(LinkState.NONE);
        assertNull(links.getPrimaryApplicationLink(JiraApplicationType.class));
        assertFalse(links.getApplicationLinks(JiraApplicationType.class).iterator().hasNext());
    }

    @Test
    public void link_isFoundByItsTypeOnly() {
        assertNull(links.getPrimaryApplicationLink(ConfluenceApplicationType.class));
        assertNotNull(link());
    }

    @Test
    public void severalLinks_areFoundById_untilTheyAreDeleted() throws Exception {
        ApplicationId first = link().getId();
        further.add("Jira of the branch", base).set(LinkState.DOWN);
        List<ApplicationLink> all = new ArrayList<>();
        links.getApplicationLinks(JiraApplicationType.class).forEach(all::add);
        ApplicationLink second = all.get(1);

        assertEquals(List.of("Jira", "Jira of the branch"), all.stream().map(ApplicationLink::getName).toList());
        assertEquals(List.of(true, false), all.stream().map(ApplicationLink::isPrimary).toList());
        assertEquals("a switch of its own", "Bearer token-anna /jira/rest/who?a=b", request().execute());
        assertEquals(second, links.getApplicationLink(second.getId()));
        control.set(LinkState.NONE);
        assertTrue("the next one takes over", link().isPrimary());
        further.remove("Jira of the branch");
        assertNull(links.getApplicationLink(second.getId()));
        assertNull(links.getApplicationLink(first));
        assertThrows(IllegalArgumentException.class, () -> {
            further.add("twice", base);
            further.add("twice", base);
        });
    }

    @Test
    public void twoLegged_hasNoImpersonation_andActsAsOneFixedUser() throws Exception {
        control.set(LinkState.TWO_LEGGED_ONLY);
        assertNull(link().createImpersonatingAuthenticatedRequestFactory());
        assertEquals("Bearer token-admin /jira/rest/who?a=b",
                link().createAuthenticatedRequestFactory().createRequest(MethodType.GET, WHO).execute());
    }

    @Test
    public void credentialsRequired_tellsWhereToAuthorise() {
        control.set(LinkState.CREDENTIALS_REQUIRED);
        CredentialsRequiredException refused = assertThrows(CredentialsRequiredException.class, this::request);
        assertTrue(refused.getAuthorisationURI().toString(), refused.getAuthorisationURI().getPath().startsWith("/jira/"));
        assertTrue(refused.getAuthorisationURI(URI.create("http://c/x?y")).getRawQuery().endsWith("http%3A%2F%2Fc%2Fx%3Fy"));
    }

    @Test
    public void revoked_asksTheHandlerForCredentials() throws Exception {
        control.set(LinkState.REVOKED);
        assertEquals("credentials 401", request().execute(new Telling()));
        assertThrows(ResponseException.class, request()::execute);
    }

    /** As SAL has it: new consent would not mend these. */
    @Test
    public void otherRefusals_areAnswers() throws Exception {
        for (Object[] refusal : new Object[][] {{LinkState.CONSUMER_UNKNOWN, 401}, {LinkState.USER_UNKNOWN, 401}, {LinkState.RATE_LIMITED, 429}, {LinkState.NOT_INSTALLED, 404}}) {
            control.set((LinkState) refusal[0]);
            assertEquals("handled " + refusal[1], request().execute(new Telling()));
        }
        control.set(LinkState.REDIRECTING);
        assertEquals("handled 302", request().setFollowRedirects(false).execute(new Telling()));
    }

    @Test
    public void healthy_asksTheHandlerForTheAnswer() throws Exception {
        assertEquals("handled 200", request().execute(new Telling()));
    }

    @Test
    public void down_isAResponseException() {
        control.set(LinkState.DOWN);
        assertThrows(ResponseException.class, () -> request().execute());
        assertEquals("the try counts", 1, control.calls());
    }

    @Test
    public void slow_timesOut_andAnswersRightlyWhenWaitedFor() throws Exception {
        control.set(LinkState.SLOW);
        control.setDelay(Duration.ofMinutes(1));
        ResponseException late = assertThrows(ResponseException.class, () -> request().setSoTimeout(50).execute());
        assertTrue(String.valueOf(late.getCause()), late.getCause() instanceof SocketTimeoutException);

        control.setDelay(Duration.ZERO);
        assertEquals("Bearer token-anna /jira/rest/who?a=b", request().execute());
    }

    @Test
    public void trickling_neverTimesOut_byItself() throws Exception {
        control.set(LinkState.TRICKLING);
        String start = request().setSoTimeout(5_000).executeAndReturn(response -> {
            try (InputStream body = response.getResponseBodyAsStream()) {
                return new String(body.readNBytes(3), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertEquals("{  ", start);
    }

    @Test
    public void garbage_isHtmlOrBrokenJson_withStatus200() throws Exception {
        control.set(LinkState.GARBAGE);
        assertTrue(request().execute().startsWith("<!DOCTYPE html>"));
        control.set(LinkState.BROKEN_JSON);
        assertEquals("{\"person\":{\"name\":\"an", request().execute());
    }

    @Test
    public void error500_isHandledAsSuch() throws Exception {
        control.set(LinkState.ERROR_500);
        assertEquals("handled 500", request().execute(new Telling()));
        assertThrows(ResponseException.class, () -> request().execute());
    }

    @Test
    public void calls_areCounted() throws Exception {
        request().execute();
        request().execute();
        assertEquals(2, control.calls());
        control.resetCalls();
        assertEquals(0, control.calls());
    }

    @Test
    public void delay_isBounded() {
        assertThrows(IllegalArgumentException.class, () -> control.setDelay(Duration.ofMinutes(6)));
        assertThrows(IllegalArgumentException.class, () -> control.setDelay(Duration.ofSeconds(-1)));
    }

    private ApplicationLink link() {
        return links.getPrimaryApplicationLink(JiraApplicationType.class);
    }

    private ApplicationLinkRequest request() throws CredentialsRequiredException {
        return link().createImpersonatingAuthenticatedRequestFactory().createRequest(MethodType.GET, WHO);
    }

    private static final class Telling implements ApplicationLinkResponseHandler<String> {

        @Override
        public String credentialsRequired(Response response) {
            return "credentials " + response.getStatusCode();
        }

        @Override
        public String handle(Response response) {
            return "handled " + response.getStatusCode();
        }
    }
}
