package org.milepost.host.journey;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.host.journey.Calls.Answer;

/** What programs can rely on, over real HTTP: one error body in the caller's language, versions, and doors that stay shut. Dana reads German. */
@Requirement("S65")
public class RestContractTest {

    @ClassRule
    public static final Products products = Products.withDemoData();

    private static final Set<String> PROPERTIES_OF_AN_ERROR = Set.of("code", "message", "field", "advice", "id", "current", "url");
    private static final String TOO_LONG = "x".repeat(10_000);

    private static Calls calls;
    private static OwnGoal goal;
    private static OwnGoal ofAnna;

    @BeforeClass
    public static void startGoals() {
        products.setUp("CAREER");
        calls = products.calls();
        goal = OwnGoal.start(calls, "dana", "Ein Team leiten", "Erstes Gespr\u00e4ch");
        ofAnna = OwnGoal.start(calls, "anna", "Become a staff engineer", "Lead one design");
        calls.rest("dana", "POST", "evidence", "{\"ticket\":\"ABC-1\",\"item\":%s,\"claim\":\"Mitgebaut\"}".formatted(goal.item())).ok();
    }

    private String before;

    @Before
    public void rememberTheState() {
        before = state();
    }

    /** A request that is wrong in one way. @param body with 'apostrophes' for quotation marks */
    private record Mistake(String method, String path, String body, int status, String code, String field) {

        String json() {
            return body.replace('\'', '"');
        }
    }

    @Test
    public void texts_outsideTheirBounds_areRefusedAtTheirField() {
        List<Mistake> mistakes = new ArrayList<>();
        mistakes.addAll(texts("POST", "career/start", "{'goal':'%s'}", "goal", true, true));
        mistakes.addAll(texts("POST", "career/start", "{'goal':'Ziel','milestone':'%s'}", "milestone", false, true));
        mistakes.addAll(texts("POST", "goals/" + goal.id() + "/milestones", "{'title':'%s'}", "title", true, true));
        mistakes.addAll(texts("POST", milestone("move"), "{'dueDate':'2030-01-02','reason':'LIFE','note':'%s'}", "note", false, false));
        for (String part : List.of("worked", "notWorked", "improve")) {
            mistakes.addAll(texts("POST", milestone("complete"), "{'" + part + "':'%s'}", part, false, false));
            mistakes.addAll(texts("PUT", milestone("reflection"), "{'" + part + "':'%s'}", part, false, false));
        }
        mistakes.addAll(texts("POST", "evidence", "{'ticket':'ABC-2','item':" + goal.item() + ",'claim':'%s'}", "claim", true, false));
        mistakes.addAll(texts("POST", "evidence", "{'ticket':'ABC-2','item':" + goal.item() + ",'claim':'a','impact':'%s'}", "impact", false, false));
        String certificate = "{'kind':'CERTIFICATE','item':" + goal.item() + ",";
        mistakes.addAll(texts("POST", "evidence", certificate + "'name':'%s'}", "name", true, true));
        mistakes.addAll(texts("POST", "evidence", certificate + "'name':'a','issuer':'%s'}", "issuer", false, true));
        assertRefused(mistakes);
    }

    @Test
    public void days_thatAreNone_areRefusedAtTheirField() {
        List<Mistake> mistakes = new ArrayList<>();
        mistakes.addAll(days("POST", "career/start", "{'goal':'Ziel','targetDate':'%s'}", "targetDate"));
        mistakes.addAll(days("POST", "career/start", "{'goal':'Ziel','milestone':'Schritt','milestoneDate':'%s'}", "milestoneDate"));
        mistakes.addAll(days("POST", "goals/" + goal.id() + "/milestones", "{'title':'Schritt','dueDate':'%s'}", "dueDate"));
        mistakes.addAll(days("POST", milestone("move"), "{'dueDate':'%s','reason':'LIFE'}", "dueDate"));
        mistakes.addAll(days("POST", "goals/" + goal.id() + "/move", "{'dueDate':'%s','reason':'LIFE'}", "dueDate"));
        mistakes.addAll(days("POST", "shares", "{'item':" + goal.item() + ",'user':'ben','level':'VIEW','until':'%s'}", "until"));
        mistakes.addAll(days("POST", "evidence", "{'kind':'EVENT','item':" + goal.item() + ",'claim':'a','day':'%s'}", "day"));
        mistakes.addAll(days("POST", "evidence", "{'kind':'CERTIFICATE','item':" + goal.item() + ",'name':'a','expires':'%s'}", "expires"));
        assertRefused(mistakes);
    }

    @Test
    public void bodies_thatAreNotAsAsked_areRefused() {
        List<Mistake> mistakes = new ArrayList<>();
        for (String path : List.of("career/start", "goals/" + goal.id() + "/milestones", milestone("move"), milestone("complete"), "evidence", "shares")) {
            for (String body : List.of("{", "null", "[]", "3", "'text'", "{} {}", "{'surprise':1}", "{'version':'x'}", "<goal/>", "{'a':1,'a':2}")) {
                mistakes.add(new Mistake("POST", path, body, 400, "BODY_INVALID", ""));
            }
        }
        for (String body : List.of("{'goal':17}", "{'goal':true}", "{'goal':{}}", "{'goal':['a']}", "{'goal':'a','targetDate':20300102}")) {
            mistakes.add(new Mistake("POST", "career/start", body, 400, "BODY_INVALID", ""));
        }
        mistakes.add(new Mistake("POST", milestone("move"), "{'reason':'LIFE'}", 400, "BODY_INVALID", ""));
        mistakes.add(new Mistake("POST", milestone("move"), "{'dueDate':'2030-01-02','reason':'LAZINESS'}", 400, "FIELD_INVALID", "reason"));
        mistakes.add(new Mistake("POST", milestone("move"), "{'dueDate':'2030-01-02'}", 400, "FIELD_REQUIRED", "reason"));
        mistakes.add(new Mistake("POST", milestone("move"), "{'dueDate':null,'reason':'LIFE','version':1.5}", 400, "BODY_INVALID", ""));
        mistakes.add(new Mistake("POST", "shares", "{'item':" + goal.item() + ",'user':'dana','level':'VIEW'}", 400, "SHARE_WITH_SELF", "user"));
        mistakes.add(new Mistake("POST", "shares", "{'item':" + goal.item() + ",'user':'nobody','level':'VIEW'}", 400, "PERSON_UNKNOWN", "user"));
        mistakes.add(new Mistake("POST", "shares", "{'item':" + goal.item() + ",'user':'ben','level':'OWNER'}", 400, "FIELD_INVALID", "level"));
        mistakes.add(new Mistake("POST", "evidence", "{'ticket':'NO-1','item':" + goal.item() + ",'claim':'a'}", 404, "NOT_FOUND", "ticket"));
        mistakes.addAll(ofEvidence());
        mistakes.add(new Mistake("GET", "review?person=dana&since=gestern", "", 400, "FIELD_INVALID", "since"));
        mistakes.add(new Mistake("GET", "review?person=dana&since=2026-01-01&with=review,weather", "", 400, "FIELD_INVALID", "with"));
        assertRefused(mistakes);
    }

    private static List<Mistake> ofEvidence() {
        List<Mistake> mistakes = new ArrayList<>();
        String item = ",'item':" + goal.item();
        for (String[] wrong : new String[][] {{"'kind':'GOSSIP','claim':'a'", "FIELD_INVALID", "kind"}, {"'claim':'a'", "FIELD_REQUIRED", "ticket"},
                {"'kind':'EVENT','claim':'a','ticket':'ABC-1'", "FIELD_INVALID", "ticket"}, {"'kind':'LINK','claim':'a'", "FIELD_REQUIRED", "url"},
                {"'kind':'LINK','claim':'a','url':'javascript:alert(1)'", "LINK_INVALID", "url"}, {"'kind':'EVENT','claim':'a','name':'b'", "FIELD_INVALID", "name"},
                {"'kind':'EVENT','claim':'a','issuer':'b'", "FIELD_INVALID", "issuer"}, {"'kind':'EVENT','claim':'a','expires':'2030-01-01'", "FIELD_INVALID", "expires"},
                {"'kind':'EVENT','claim':'a','day':'2100-01-01'", "DATE_OUT_OF_RANGE", "day"}, {"'kind':'EVENT','claim':'a','proof':true", "FIELD_INVALID", "proof"},
                {"'kind':'CERTIFICATE','name':'a','day':'2020-02-02','expires':'2020-02-01'", "DATE_OUT_OF_RANGE", "expires"}}) {
            mistakes.add(new Mistake("POST", "evidence", "{" + wrong[0] + item + "}", 400, wrong[1], wrong[2]));
        }
        return mistakes;
    }

    @Test
    public void addresses_methodsAndForms_thatAreNotThere_areRefusedInTheSameBody() {
        assertRefused(List.of(
                new Mistake("GET", "nothing/here", "", 404, "NOT_FOUND", ""),
                new Mistake("GET", "goals/0", "", 404, "NOT_FOUND", ""),
                new Mistake("GET", "goals/-1", "", 404, "NOT_FOUND", ""),
                new Mistake("GET", "goals/99999999999999999999", "", 404, "NOT_FOUND", ""),
                new Mistake("GET", "goals/%00", "", 400, "", ""),
                new Mistake("DELETE", "evidence/0", "", 404, "NOT_FOUND", ""),
                new Mistake("DELETE", "goals/" + goal.id(), "", 405, "METHOD_NOT_ALLOWED", ""),
                new Mistake("PUT", "career", "{}", 405, "METHOD_NOT_ALLOWED", "")));
        for (String type : List.of("text/plain", "application/xml", "application/x-www-form-urlencoded")) {
            Answer answer = calls.send(HttpClient.newHttpClient(), calls.request("career/start").header("Authorization", "Bearer token-dana")
                    .header("Content-Type", type).header("X-Atlassian-Token", "no-check").POST(BodyPublishers.ofString("{\"goal\":\"Ziel\"}")));
            assertEquals(type, 415, answer.status());
            assertEquals(type, "MEDIA_TYPE_NOT_TAKEN", answer.json().path("code").asText());
        }
        assertEquals(before, state());
    }

    @Test
    public void ofSomebodyElse_answersLikeOneThatIsNotThere() {
        for (String[] call : new String[][] {{"GET", "goals/%s", ""}, {"GET", "goals/%s/evidence", ""},
            {"POST", "goals/%s/milestones", "{\"title\":\"a\"}"}, {"POST", "goals/%s/move", "{\"dueDate\":null,\"reason\":\"LIFE\"}"},
            {"POST", "goals/%s/complete", "{}"}, {"POST", "shares", "{\"item\":{\"kind\":\"GOAL\",\"id\":%s},\"user\":\"ben\",\"level\":\"VIEW\"}"},
            {"POST", "evidence", "{\"ticket\":\"ABC-2\",\"item\":{\"kind\":\"GOAL\",\"id\":%s},\"claim\":\"a\"}"}}) {
            Answer others = calls.rest("dana", call[0], call[1].formatted(ofAnna.id()), call[2].formatted(ofAnna.id()));
            Answer nobodys = calls.rest("dana", call[0], call[1].formatted(987_654_321), call[2].formatted(987_654_321));
            assertEquals(call[0] + " " + call[1], 404, others.status());
            assertEquals(nobodys.body(), others.body());
            assertEquals(nobodys.response().headers().map().keySet(), others.response().headers().map().keySet());
        }
        assertEquals(before, state());
    }

    @Test
    public void version_standsInTheTagAndInTheBody_andAStaleOneIsTold() {
        JsonNode now = calls.rest("dana", "GET", "goals/" + goal.id(), "").ok();
        long version = now.get("version").asLong();
        String move = "{\"dueDate\":\"%s\",\"reason\":\"LIFE\",\"version\":%d}";
        String tag = calls.rest("dana", "GET", "goals/" + goal.id(), "").response().headers().firstValue("ETag").orElseThrow();
        assertEquals("\"" + version + "\"", tag);

        Answer conflict = calls.rest("dana", "POST", milestone("move"), move.formatted(OwnGoal.today().plusDays(3), version + 7));
        assertEquals(409, conflict.status());
        assertEquals("CONFLICT", conflict.json().get("code").asText());
        assertEquals(version, conflict.json().get("current").get("version").asLong());
        assertEquals(goal.id(), conflict.json().get("current").get("id").asLong());

        for (String stale : List.of("\"" + (version + 7) + "\"", "W/\"0\"", "\"something\"")) {
            Answer answer = moveIf(stale, 3);
            assertEquals(stale, 412, answer.status());
            assertEquals("STALE", answer.json().get("code").asText());
        }
        assertEquals(before, state());

        int days = 10;
        for (String form : List.of("\"%d\"", "W/\"%d\"", "\"%d-gzip\"", "\"0\", \"%d\"", "*")) {
            Answer answer = moveIf(form.formatted(version), days++);
            assertEquals(form + " " + answer.body(), 200, answer.status());
            assertEquals("\"" + answer.json().get("version").asLong() + "\"", answer.response().headers().firstValue("ETag").orElseThrow());
            assertNotEquals(version, answer.json().get("version").asLong());
            version = answer.json().get("version").asLong();
        }
    }

    @Test
    public void requestsThatAnotherSiteMadeTheBrowserSend_areRefused() {
        HttpClient session = calls.session("dana");
        String body = "{\"goal\":\"Fremdes Ziel\"}";
        for (String[] header : new String[][] {{"Origin", "https://elsewhere.example.org"}, {"Referer", "https://elsewhere.example.org/page"},
            {"Sec-Fetch-Site", "cross-site"}}) {
            Answer answer = calls.send(session, calls.request("career/start").header("Content-Type", "application/json")
                    .header("X-Atlassian-Token", "no-check").header(header[0], header[1]).POST(BodyPublishers.ofString(body)));
            assertEquals(header[0], 403, answer.status());
        }
        for (String path : List.of("career/start", "notices/seen", "shares")) {
            Answer form = calls.send(session, calls.request(path).header("Content-Type", "text/plain").POST(BodyPublishers.ofString(body)));
            assertTrue("what a plain form could send to " + path + ": " + form.status(), Set.of(403, 415).contains(form.status()));
        }
        assertEquals(before, state());
    }

    @Test
    public void nobodyInParticular_isAskedToLogIn() {
        for (String path : List.of("career", "goals/" + goal.id(), "shares", "notices", "views", "evidence?ticket=ABC-1", "evidence/targets",
                "people?query=a", "parts", "review?person=dana&since=2020-01-01", "setup", "reporting-lines")) {
            assertEquals(path, 401, calls.rest("", "GET", path, "").status());
        }
        assertEquals(401, calls.rest("", "POST", "career/start", "{\"goal\":\"Ziel\"}").status());
        assertEquals(401, calls.rest("", "DELETE", "shares/1", "").status());
        assertEquals(before, state());
    }

    @Test
    public void theUnexpected_hasAnIdAndTellsNothingElse() {
        products.changeStored("alter table AO_SHARING rename to SHARING_AWAY");
        try {
            Answer answer = calls.rest("dana", "GET", "shares", "");
            assertEquals(500, answer.status());
            assertEquals("UNEXPECTED", answer.json().get("code").asText());
            assertEquals(german("UNEXPECTED"), answer.json().get("advice").asText());
            assertTrue(answer.body(), answer.json().get("id").asText().matches("[0-9a-f-]{36}"));
            assertFalse(answer.body(), answer.body().matches("(?is).*(sharing|sql|exception|h2).*"));
        } finally {
            products.changeStored("alter table SHARING_AWAY rename to AO_SHARING");
        }
        assertEquals(before, state());
    }

    private static List<Mistake> texts(String method, String path, String body, String field, boolean required, boolean title) {
        List<Mistake> mistakes = new ArrayList<>();
        mistakes.add(new Mistake(method, path, body.formatted(TOO_LONG), 400, "FIELD_TOO_LONG", field));
        for (String broken : List.of("a\\u0007b", "a\\u0000b", "a\\ud83db", "\\udc00a", "a\\u007fb")) {
            mistakes.add(new Mistake(method, path, body.formatted(broken), 400, "FIELD_CHARACTERS", field));
        }
        if (title) {
            for (String direction : List.of("a\\u202eb", "a\\u2066b", "a\\nb")) {
                mistakes.add(new Mistake(method, path, body.formatted(direction), 400, "FIELD_CHARACTERS", field));
            }
        }
        if (required) {
            for (String blank : List.of("", "   ", "\\n\\t ", "\\u2003")) {
                mistakes.add(new Mistake(method, path, body.formatted(blank), 400, "FIELD_REQUIRED", field));
            }
        }
        return mistakes;
    }

    private static List<Mistake> days(String method, String path, String body, String field) {
        List<Mistake> mistakes = new ArrayList<>();
        for (String outside : List.of("0001-01-01", "1969-12-31", "2101-01-01", "9999-12-31")) {
            mistakes.add(new Mistake(method, path, body.formatted(outside), 400, "DATE_OUT_OF_RANGE", field));
        }
        for (String none : List.of("morgen", "2030-02-30", "2030-1-2", "01.02.2030", "2030-01-02T00:00", "+12030-01-02", "\\u0662\\u0660\\u0663\\u0660-01-02")) {
            mistakes.add(new Mistake(method, path, body.formatted(none), 400, "FIELD_INVALID", field));
        }
        return mistakes;
    }

    private void assertRefused(List<Mistake> mistakes) {
        for (Mistake mistake : mistakes) {
            String name = mistake.method + " " + mistake.path + " " + mistake.body.substring(0, Math.min(120, mistake.body.length()));
            Answer answer = calls.rest("dana", mistake.method, mistake.path, mistake.json());
            assertEquals(name + " answers " + answer.body(), mistake.status, answer.status());
            if (mistake.code.isEmpty()) {
                continue;
            }
            JsonNode error = answer.json();
            assertEquals(name, mistake.code, error.path("code").asText());
            assertEquals(name, mistake.field, error.path("field").asText());
            assertEquals(name, german(mistake.code), error.path("advice").asText());
            assertFalse(name, error.path("message").asText().isBlank());
            assertTrue(name + error, PROPERTIES_OF_AN_ERROR.containsAll(names(error)));
            assertFalse("it is nobody's fault but the sender's: " + name, error.has("id"));
            assertFalse("nothing typed comes back: " + name, answer.body().contains("xxxx"));
        }
        assertEquals(before, state());
    }

    private static Set<String> names(JsonNode node) {
        return StreamSupport.stream(((Iterable<String>) node::fieldNames).spliterator(), false).collect(Collectors.toSet());
    }

    private static Answer moveIf(String tag, int days) {
        return calls.send(HttpClient.newHttpClient(), calls.request(milestone("move")).header("Authorization", "Bearer token-dana")
                .header("Content-Type", "application/json").header("If-Match", tag)
                .POST(BodyPublishers.ofString("{\"dueDate\":\"" + OwnGoal.today().plusDays(days) + "\",\"reason\":\"LIFE\",\"note\":\"\"}")));
    }

    private static String milestone(String what) {
        return "milestones/" + goal.milestone() + "/" + what;
    }

    /** All that the mistakes could have changed. */
    private static String state() {
        return List.of("goals/" + goal.id(), "goals/" + goal.id() + "/evidence", "shares").stream()
                .map(path -> calls.rest("dana", "GET", path, "").body()).collect(Collectors.joining("\n"))
                + calls.rest("anna", "GET", "goals/" + ofAnna.id(), "").body() + products.jira().issues().all().size();
    }

    /** The advice for a code in the German bundle of the jar. */
    private static String german(String code) {
        try (JarFile jar = new JarFile(Products.JAR.toFile())) {
            Properties bundle = new Properties();
            bundle.load(jar.getInputStream(jar.getEntry("i18n/milepost_de.properties")));
            return bundle.getProperty("milepost.error." + code.toLowerCase(java.util.Locale.ROOT) + ".advice");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
