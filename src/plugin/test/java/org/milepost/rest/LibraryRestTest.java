package org.milepost.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.util.Map;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.plan.PersonKey;
import org.milepost.rest.RestWorld.Answer;

/** The library over REST: searched by everybody, shared entries kept by administrators, own ones by each person for themselves. */
@Requirement("S35")
public class LibraryRestTest {

    private static final String BOOK = "{\"kind\":\"BOOK\",\"title\":\"On listening\",\"link\":\"https://books.example/1\",\"cost\":\"30 EUR\",\"time\":\"a weekend\","
            + "\"description\":\"For whoever leads\"}";
    private static final String LONG_TITLE = "x".repeat(256);
    private static final String LONG_TEXT = "x".repeat(2001);

    /** Fields as they are sent, code, field. */
    private static final String[][] BAD_FIELDS = {
            {"\"kind\":\"\"", "FIELD_REQUIRED", "kind"},
            {"\"kind\":\"SPELL\"", "FIELD_INVALID", "kind"},
            {"\"kind\":\"book\"", "FIELD_INVALID", "kind"},
            {"\"kind\":7", "BODY_INVALID", null},
            {"\"kind\":[\"BOOK\"]", "BODY_INVALID", null},
            {"\"title\":\"\"", "FIELD_REQUIRED", "title"},
            {"\"title\":\" \\t \"", "FIELD_REQUIRED", "title"},
            {"\"title\":\"" + LONG_TITLE + "\"", "FIELD_TOO_LONG", "title"},
            {"\"title\":\"a\\u0000b\"", "FIELD_CHARACTERS", "title"},
            {"\"title\":\"a\\u202eb\"", "FIELD_CHARACTERS", "title"},
            {"\"title\":{}", "BODY_INVALID", null},
            {"\"link\":\"books.example\"", "LINK_INVALID", "link"},
            {"\"link\":\"javascript:alert(1)\"", "LINK_INVALID", "link"},
            {"\"link\":\"https://\"", "LINK_INVALID", "link"},
            {"\"link\":\"https://a.example/" + "x".repeat(2000) + "\"", "FIELD_TOO_LONG", "link"},
            {"\"cost\":\"" + LONG_TITLE + "\"", "FIELD_TOO_LONG", "cost"},
            {"\"cost\":\"a\\ud800b\"", "FIELD_CHARACTERS", "cost"},
            {"\"cost\":30", "BODY_INVALID", null},
            {"\"time\":\"" + LONG_TITLE + "\"", "FIELD_TOO_LONG", "time"},
            {"\"time\":\"a\\u0007\"", "FIELD_CHARACTERS", "time"},
            {"\"description\":\"" + LONG_TEXT + "\"", "FIELD_TOO_LONG", "description"},
            {"\"description\":\"a\\u0000\"", "FIELD_CHARACTERS", "description"},
            {"\"titel\":\"a\"", "BODY_INVALID", null},
    };

    private final RestWorld rest = new RestWorld();

    @Test
    public void whoeverIsLoggedIn_findsAndKeepsTheirOwn_andAdministratorsKeepTheSharedOnes() {
        assertTrue(LibraryResource.class.isAnnotationPresent(LicensedOnly.class));
        assertTrue(SharedLibraryResource.class.isAnnotationPresent(AdminOnly.class) && SharedLibraryResource.class.isAnnotationPresent(WebSudoRequired.class));
    }

    @Test
    public void ownEntry_isAddedChangedAndRemoved_byItsVersion() {
        Answer added = rest.post(rest.world.anna, "library", BOOK);
        assertEquals(201, added.status());
        String path = "library/" + added.body().path("number").asLong();
        assertEquals("[1,false,\"BOOK\",\"Book\",\"On listening\",\"https://books.example/1\",\"30 EUR\",\"a weekend\",\"For whoever leads\",false]",
                values(added, "version", "shared", "kind", "kindName", "title", "link", "cost", "time", "description", "archived"));
        assertFalse(added.body().has("worth"));

        assertEquals(412, rest.call(rest.world.anna, "PUT", path, "{\"title\":\"Another\"}", Map.of("If-Match", "\"7\"")).status());
        Answer meanwhile = rest.put(rest.world.anna, path, "{\"version\":7,\"title\":\"Another\"}");
        assertEquals(409, meanwhile.status());
        assertEquals("On listening", meanwhile.body().path("current").path("title").asText());
        Answer changed = rest.put(rest.world.anna, path, "{\"version\":1,\"title\":\"Another\",\"cost\":\"\",\"link\":\"\"}");
        assertEquals("[2,\"Another\",\"\",\"a weekend\"]", values(changed, "version", "title", "cost", "time"));
        assertFalse(changed.body().has("link"));
        assertEquals("nothing changes", 2, rest.put(rest.world.anna, path, "{\"title\":\"Another\"}").body().path("version").asInt());

        assertEquals(changed.text(), rest.get(rest.world.anna, path).text());
        assertEquals(404, rest.get(rest.world.paul, path).status());
        assertEquals(1, rest.get(rest.world.anna, "library?query=another").body().size());
        assertTrue(rest.put(rest.world.anna, path, "{\"archived\":true}").body().path("archived").asBoolean());
        assertEquals("no longer offered", 0, rest.get(rest.world.anna, "library?query=another").body().size());
        assertEquals("yet kept", 1, rest.get(rest.world.anna, "library/own").body().path("found").asInt());

        assertEquals(409, rest.delete(rest.world.anna, path + "?version=2").status());
        assertEquals(204, rest.delete(rest.world.anna, path + "?version=3").status());
        assertEquals(404, rest.delete(rest.world.anna, path).status());
        assertEquals(0, rest.get(rest.world.anna, "library/own").body().path("found").asInt());
    }

    @Test
    @Requirement("S47")
    public void entryOfSomebodyElse_isNotThere_forAnybody_anAdministratorEither() {
        long number = rest.post(rest.world.anna, "library", BOOK).body().path("number").asLong();
        for (PersonKey other : new PersonKey[]{rest.world.paul, rest.world.max, rest.world.olga}) {
            assertEquals(0, rest.get(other, "library?query=listening").body().size());
            assertEquals(0, rest.get(other, "library/own").body().path("found").asInt());
            for (String path : new String[]{"library/" + number, "library/shared/" + number}) {
                Answer change = rest.put(other, path, "{\"version\":9,\"title\":\"Mine\"}");
                assertEquals(404, change.status());
                assertFalse(change.body().toString(), change.body().toString().contains("listening"));
            }
            assertEquals(404, rest.delete(other, "library/" + number).status());
        }
        assertEquals(0, rest.get(rest.world.olga, "library/shared").body().path("found").asInt());
    }

    @Test
    public void sharedEntry_isFoundByEverybody_andChangedOnItsOwnPathAlone() {
        Answer added = rest.post(rest.world.olga, "library/shared", BOOK);
        String number = added.body().path("number").asText();
        assertTrue(rest.get(rest.world.paul, "library?query=listen").body().path(0).path("shared").asBoolean());
        assertEquals(403, rest.put(rest.world.paul, "library/" + number, "{\"title\":\"Mine\"}").status());
        assertEquals(403, rest.delete(rest.world.paul, "library/" + number).status());
        assertEquals(403, rest.put(rest.world.olga, "library/" + number, "{\"title\":\"Mine\"}").status());
        assertEquals("nobody deletes it", 405, rest.delete(rest.world.olga, "library/shared/" + number).status());
        assertEquals("{}", 2, rest.put(rest.world.olga, "library/shared/" + number, "{\"archived\":true}").body().path("version").asInt());
        assertEquals(0, rest.get(rest.world.paul, "library?query=listen").body().size());
        Answer kept = rest.get(rest.world.olga, "library/shared?query=listen");
        assertEquals("[0,1]", values(kept, "from", "found"));
        assertTrue(kept.body().path("entries").path(0).path("archived").asBoolean());
    }

    @Test
    public void pages_areOfFifty_andTheLastOneIsShownPastTheEnd() {
        for (int i = 0; i < 51; i++) {
            rest.post(rest.world.olga, "library/shared", "{\"kind\":\"BOOK\",\"title\":\"Book " + (100 + i) + "\"}");
        }
        assertEquals(20, rest.get(rest.world.anna, "library").body().size());
        assertEquals(50, rest.get(rest.world.olga, "library/shared").body().path("entries").size());
        for (String from : new String[]{"50", "99", "999999"}) {
            Answer page = rest.get(rest.world.olga, "library/shared?from=" + from);
            assertEquals("[50,51]", values(page, "from", "found"));
            assertEquals("Book 150", page.body().path("entries").path(0).path("title").asText());
        }
        for (String from : new String[]{"-1", "x", "1000000", "1.5"}) {
            Answer refused = rest.get(rest.world.olga, "library/shared?from=" + from);
            assertEquals(from, "FIELD_INVALID", refused.code());
            assertEquals("from", refused.body().path("field").asText());
        }
    }

    @Test
    public void everyMistake_isSaidAtItsField_andChangesNothing() {
        String own = "library/" + rest.post(rest.world.anna, "library", BOOK).body().path("number").asText();
        String shared = "library/shared/" + rest.post(rest.world.anna, "library/shared", BOOK).body().path("number").asText();
        for (String[] row : BAD_FIELDS) {
            String others = (row[0].contains("kind") ? "" : ",\"kind\":\"BOOK\"") + (row[0].contains("title") ? "" : ",\"title\":\"A\"");
            for (String path : new String[]{"library", "library/shared"}) {
                refused(row, rest.post(rest.world.anna, path, "{" + row[0] + others + "}"));
            }
            for (String path : new String[]{own, shared}) {
                refused(row, rest.put(rest.world.anna, path, "{" + row[0] + "}"));
            }
        }
        for (String row : new String[]{"{}", "{\"title\":\"A\"}"}) {
            assertEquals("kind", rest.post(rest.world.anna, "library", row).body().path("field").asText());
        }
        assertEquals("title", rest.post(rest.world.anna, "library", "{\"kind\":\"BOOK\"}").body().path("field").asText());
        assertEquals("a new one has no version yet", "BODY_INVALID", rest.post(rest.world.anna, "library", "{\"kind\":\"BOOK\",\"title\":\"A\",\"version\":1}").code());
        assertEquals("BODY_INVALID", rest.put(rest.world.anna, own, "{\"archived\":\"perhaps\"}").code());
        assertEquals("FIELD_INVALID", rest.put(rest.world.anna, own, "{\"version\":-1}").code());
        assertEquals("FIELD_INVALID", rest.delete(rest.world.anna, own + "?version=x").code());
        for (String number : new String[]{"0", "-1", "x", "99999999999999999999"}) {
            assertEquals(number, 404, rest.put(rest.world.anna, "library/" + number, "{\"title\":\"A\"}").status());
            assertEquals(number, 404, rest.put(rest.world.anna, "library/shared/" + number, "{\"title\":\"A\"}").status());
        }
        assertEquals(1, rest.get(rest.world.anna, "library/own").body().path("entries").path(0).path("version").asInt());
        assertEquals(1, rest.get(rest.world.anna, "library/shared").body().path("entries").path(0).path("version").asInt());
        assertEquals(2, rest.get(rest.world.anna, "library").body().size());
    }

    @Test
    public void whatIsLookedFor_isTakenAsItIs_howeverItLooks() {
        rest.post(rest.world.anna, "library", BOOK);
        for (String query : new String[]{"%25", "_", "'", "%22", "%5C", "%00", "a%20OR%201=1", "x".repeat(5000), "%F0%9F%98%80", "[a]", "%E2%80%AE"}) {
            assertEquals(query, 200, rest.get(rest.world.anna, "library?query=" + query).status());
        }
        assertEquals("nothing that separates words is looked for", 1, rest.get(rest.world.anna, "library?query=%25_").body().size());
        assertEquals(0, rest.get(rest.world.anna, "library?query=a'b").body().size());
    }

    private static void refused(String[] row, Answer answer) {
        assertEquals(row[0], 400, answer.status());
        assertEquals(row[0], row[1], answer.code());
        assertEquals(row[0], row[2], answer.body().path("field").asText(null));
        assertFalse(row[0], answer.body().path("advice").asText().isBlank());
    }

    private static String values(Answer answer, String... fields) {
        StringBuilder values = new StringBuilder();
        for (String field : fields) {
            values.append(values.isEmpty() ? "[" : ",").append(answer.body().path(field));
        }
        return values.append("]").toString();
    }
}
