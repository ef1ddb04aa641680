package org.milepost.wikirest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.junit.Test;
import org.milepost.confluence.BundleTexts;
import org.milepost.link.Passed;
import org.milepost.link.Passed.ConsentNeeded;
import org.milepost.link.Passed.Lost;
import org.milepost.link.Passed.Told;
import org.milepost.link.PassedOn;
import org.milepost.link.PassedOn.Verb;
import org.milepost.link.Trouble;
import org.milepost.wikirest.UnheldPages.NotHeld;
import org.milepost.wikirest.UnheldPages.Problem;

/** What Confluence passes on to Jira, and what it hands back. */
public class WikiReviewResourceTest {

    private static final URI BASE = URI.create("http://wiki.example.com/rest/milepost/1.0/");

    private final List<PassedOn> sent = new ArrayList<>();
    private Passed answer = new Told(200, "{}");
    private final List<String> opened = new ArrayList<>();
    private Problem refusal;
    private final Passing passing = new Passing((passedOn, within) -> {
        sent.add(passedOn);
        return answer;
    }, new BundleTexts(Locale.ENGLISH));
    private final ApplicationHandler application = new ApplicationHandler(new ResourceConfig().register(JacksonFeature.class).register(new WikiReviewResource(passing))
            .register(new WikiPartnerResource(passing)).register(new WikiPageResource(passing, (page, other, ofOther) -> {
                if (refusal != null) {
                    throw new NotHeld(refusal);
                }
                opened.add(page + " " + other + " " + ofOther);
                return answer;
            })));

    @Test
    public void resources_areForThoseWhoMayUseConfluence() {
        assertNotNull(WikiReviewResource.class.getAnnotation(LicensedOnly.class));
        assertNotNull(WikiPartnerResource.class.getAnnotation(LicensedOnly.class));
        assertNotNull(WikiPageResource.class.getAnnotation(LicensedOnly.class));
    }

    @Test
    public void pageWithoutReview_isGivenIt_orSaysWhyNot() throws Exception {
        answer = new Told(201, "{\"id\":41}");
        assertEquals(201, call("POST", "pages/77/review", "{\"with\":\" anna \",\"ofOther\":true}", null).getStatus());
        assertEquals(List.of("77 anna true"), opened);
        answer = new Told(400, "{\"code\":\"PARTNER_SEES_NOTHING\"}");
        assertEquals("{\"code\":\"PARTNER_SEES_NOTHING\"}", call("POST", "pages/77/review", "{\"with\":\"anna\",\"ofOther\":false}", null).getEntity());
        answer = new Told(404, "{\"code\":\"NOT_FOUND\"}");
        assertSaid(404, "NOT_CALLED", call("POST", "pages/77/review", "{\"with\":\"anna\",\"ofOther\":true}", null));
        answer = new Lost(Trouble.UNREACHABLE);
        assertSaid(503, "UNREACHABLE", call("POST", "pages/77/review", "{\"with\":\"anna\",\"ofOther\":true}", null));
        for (Problem problem : Problem.values()) {
            refusal = problem;
            assertSaid(problem == Problem.NOT_THERE ? 404 : problem == Problem.NOT_CHANGEABLE ? 403 : 409, problem.name(),
                    call("POST", "pages/77/review", "{\"with\":\"anna\",\"ofOther\":true}", null));
        }
    }

    @Test
    public void whatIsNoPageOrNoPerson_isRefused() throws Exception {
        for (String bad : List.of("", "x", "[]", "7", "null", "{}", "{\"with\":7,\"ofOther\":true}", "{\"with\":\" \",\"ofOther\":true}", "{\"with\":\"anna\"}", "{\"with\":\"anna\",\"ofOther\":\"yes\"}",
                "{\"with\":\"" + "x".repeat(256) + "\",\"ofOther\":true}", "{\"with\":\"anna\",\"ofOther\":true,\"x\":\"" + "x".repeat(Passing.LONGEST) + "\"}")) {
            assertSaid(400, "BODY_INVALID", call("POST", "pages/77/review", bad, null));
        }
        for (String path : List.of("pages/0/review", "pages/-1/review", "pages/x/review", "pages/1234567890123456789/review", "pages/77/review/1", "pages/77")) {
            assertEquals(path, 404, call("POST", path, "{\"with\":\"anna\",\"ofOther\":true}", null).getStatus());
        }
        assertEquals(List.of(), opened);
    }

    private static void assertSaid(int status, String code, ContainerResponse response) throws Exception {
        JsonNode said = new ObjectMapper().readTree((String) response.getEntity());
        assertEquals(code, status, response.getStatus());
        assertEquals(code, said.path("code").asText());
        assertTrue(code, said.path("message").asText().endsWith(".") && !said.path("advice").asText().isEmpty());
    }

    @Test
    public void whatPagesOffer_isPassedOn_asItIs() throws Exception {
        call("GET", "reviews/7/answers", null, null);
        call("PUT", "reviews/7/answers/WORKS", "{\"text\":\"a\"}", "\"3\"");
        call("GET", "reviews/7/note", null, null);
        call("PUT", "reviews/7/note", "{\"text\":\"b\"}", "\"0\"");
        call("POST", "reviews/7/agenda", "{\"values\":{}}", null);
        call("POST", "reviews/7/commitments", "{}", null);
        call("PUT", "reviews/7/agenda/12", "{\"values\":{\"talked\":true}}", null);
        call("POST", "reviews/7/requests", "{}", null);
        call("POST", "reviews/7/addenda", "{}", null);
        call("PUT", "reviews/7/assessment", "{}", null);
        call("PUT", "reviews/7/views/10500", "{}", null);
        call("POST", "reviews/7/skips", "{}", null);
        call("POST", "plans/active/partners", "{}", null);
        call("PUT", "plans/active/partners/12", "{}", "\"2\"");
        call("POST", "reviews/7/confirm", "{\"version\":4}", null);
        call("DELETE", "reviews/7/confirm", null, null);

        assertEquals(List.of(PassedOn.of(Verb.GET, "reviews/7/answers"), new PassedOn(Verb.PUT, "reviews/7/answers/WORKS", Optional.of("{\"text\":\"a\"}"), Optional.of("\"3\"")),
                PassedOn.of(Verb.GET, "reviews/7/note"), new PassedOn(Verb.PUT, "reviews/7/note", Optional.of("{\"text\":\"b\"}"), Optional.of("\"0\"")),
                PassedOn.of(Verb.POST, "reviews/7/agenda", "{\"values\":{}}"), PassedOn.of(Verb.POST, "reviews/7/commitments", "{}"),
                PassedOn.of(Verb.PUT, "reviews/7/agenda/12", "{\"values\":{\"talked\":true}}"), PassedOn.of(Verb.POST, "reviews/7/requests", "{}"),
                PassedOn.of(Verb.POST, "reviews/7/addenda", "{}"), PassedOn.of(Verb.PUT, "reviews/7/assessment", "{}"), PassedOn.of(Verb.PUT, "reviews/7/views/10500", "{}"),
                PassedOn.of(Verb.POST, "reviews/7/skips", "{}"), PassedOn.of(Verb.POST, "plans/active/partners", "{}"),
                new PassedOn(Verb.PUT, "plans/active/partners/12", Optional.of("{}"), Optional.of("\"2\"")), PassedOn.of(Verb.POST, "reviews/7/confirm", "{\"version\":4}"), PassedOn.of(Verb.DELETE, "reviews/7/confirm")), sent);
    }

    /** A private note by its one address: whose it is follows from who asks, and nothing in the address can say otherwise. */
    @Test
    public void nothingElse_isPassedOn() throws Exception {
        for (String[] other : List.of(new String[] {"GET", "reviews/7/note/mia"}, new String[] {"GET", "reviews/7/notes"}, new String[] {"POST", "reviews/7/note"}, new String[] {"DELETE", "reviews/7/note"},
                new String[] {"GET", "reviews/07/note"}, new String[] {"GET", "reviews/-7/note"}, new String[] {"GET", "reviews/1234567890123456789/note"},
                new String[] {"GET", "reviews/7/%6eote/1"}, new String[] {"GET", "reviews/7"}, new String[] {"GET", "reviews"},
                new String[] {"POST", "reviews"}, new String[] {"POST", "reviews/x/agenda"}, new String[] {"POST", "reviews/0/agenda"}, new String[] {"PUT", "reviews/7/answers/..%2Fnote"},
                new String[] {"POST", "reviews/7/shares"}, new String[] {"DELETE", "reviews/7/agenda/3"}, new String[] {"GET", "plans"}, new String[] {"GET", "plans/active"},
                new String[] {"GET", "plans/active/partners"}, new String[] {"POST", "plans/7/partners"}, new String[] {"POST", "plans/active/visions"}, new String[] {"PUT", "plans/active/profile"},
                new String[] {"PUT", "plans/active/partners/0"}, new String[] {"PUT", "plans/active/partners/x"}, new String[] {"DELETE", "plans/active/partners/7"}, new String[] {"PUT", "reviews/7/skips/3"})) {
            ContainerResponse refused = call(other[0], other[1], other[0].equals("GET") || other[0].equals("DELETE") ? null : "{}", null);
            assertTrue(String.join(" ", other), refused.getStatus() == 404 || refused.getStatus() == 405);
        }
        assertEquals(List.of(), sent);
    }

    /** Nothing of the address but the review and the word goes on, whoever is asked about: not even what stands behind a question mark. */
    @Test
    public void notes_areAskedForAsTheOneWhoAsks_andNothingMore() throws Exception {
        answer = new Told(200, "{\"version\":1,\"text\":\"agrimony\"}");
        ContainerResponse read = call("GET", "reviews/7/note?author=mia", null, null);

        assertEquals(List.of(PassedOn.of(Verb.GET, "reviews/7/note")), sent);
        assertEquals("no-store", read.getHeaderString(HttpHeaders.CACHE_CONTROL));
        assertEquals(413, call("PUT", "reviews/7/note", "x".repeat(Passing.LONGEST + 1), null).getStatus());
        assertEquals(1, sent.size());
    }

    @Test
    public void formsOfOtherSites_areNotTaken() throws Exception {
        ContainerRequest request = request("POST", "reviews/7/confirm");
        request.header(HttpHeaders.CONTENT_TYPE, "application/x-www-form-urlencoded");
        request.setEntityStream(new java.io.ByteArrayInputStream("version=1".getBytes()));

        assertEquals(415, application.apply(request).get().getStatus());
        assertEquals(List.of(), sent);
    }

    @Test
    public void whatJiraSays_isHandedBack_inNoCache() throws Exception {
        answer = new Told(412, "{\"code\":\"CONFLICT\",\"current\":{\"text\":\"mine\",\"version\":4}}");
        ContainerResponse response = call("PUT", "reviews/7/answers/WORKS", "{}", "\"3\"");

        assertEquals(412, response.getStatus());
        assertEquals("{\"code\":\"CONFLICT\",\"current\":{\"text\":\"mine\",\"version\":4}}", response.getEntity());
        assertEquals("no-store", response.getHeaderString(HttpHeaders.CACHE_CONTROL));
        assertEquals("application/json", response.getMediaType().toString());
    }

    @Test
    public void eachTrouble_isSaidInWords_andIsNoAnswerOfMilepost() throws Exception {
        for (Trouble trouble : Trouble.values()) {
            answer = new Lost(trouble);
            ContainerResponse response = call("POST", "reviews/7/confirm", "{}", null);
            JsonNode said = new ObjectMapper().readTree((String) response.getEntity());
            assertEquals(trouble.name(), trouble == Trouble.NOT_RECOGNISED ? 403 : 503, response.getStatus());
            assertEquals(trouble.name(), said.path("code").asText());
            assertTrue(said.path("message").asText().endsWith(".") && !said.path("advice").asText().isEmpty());
        }
        answer = new ConsentNeeded(Optional.of(URI.create("https://jira.example.com/authorise")));
        JsonNode consent = new ObjectMapper().readTree((String) call("POST", "reviews/7/confirm", "{}", null).getEntity());
        assertEquals("https://jira.example.com/authorise", consent.path("url").asText());
    }

    @Test
    public void longBodies_areRefusedHere() throws Exception {
        assertEquals(200, call("POST", "reviews/7/agenda", "x".repeat(Passing.LONGEST), null).getStatus());
        assertEquals(413, call("POST", "reviews/7/agenda", "x".repeat(Passing.LONGEST + 1), null).getStatus());
        assertEquals(1, sent.size());
    }

    private ContainerResponse call(String method, String path, String body, String ifMatch) throws InterruptedException, ExecutionException {
        ContainerRequest request = request(method, path);
        if (body != null) {
            request.header(HttpHeaders.CONTENT_TYPE, "application/json");
            request.setEntityStream(new java.io.ByteArrayInputStream(body.getBytes()));
        }
        if (ifMatch != null) {
            request.header(HttpHeaders.IF_MATCH, ifMatch);
        }
        return application.apply(request).get();
    }

    private static ContainerRequest request(String method, String path) {
        return new ContainerRequest(BASE, BASE.resolve(path), method, null, new MapPropertiesDelegate(), null);
    }
}
