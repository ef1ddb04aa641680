package org.milepost.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.plan.Goal;
import org.milepost.plan.ItemReference;
import org.milepost.rest.RestWorld.Answer;
import org.milepost.sharing.Access;

/** Evidence of every kind, edited and withdrawn. */
public class EvidenceRestTest {

    private static final String LONG_TEXT = "x".repeat(2001);

    private final RestWorld rest = new RestWorld();
    private Goal goal;
    private String item;

    @Before
    public void annaHasAGoal() {
        goal = rest.world.startedByAnna();
        item = "\"item\":{\"kind\":\"MILESTONE\",\"id\":" + goal.milestones().get(0).id() + "}";
        rest.world.tickets.add(4711, "DEV-1", "Ship it");
    }

    @Test
    @Requirement("S26")
    public void withoutATicket_restsOnACertificate_aPage_orWhatHappened() {
        JsonNode certificate = add("'kind':'CERTIFICATE','name':'Cloud architect','issuer':'Example board','day':'2026-05-02','expires':'2029-05-02','proof':true").body();
        assertEquals("Cloud architect", certificate.path("claim").asText());
        assertEquals("2026-05-02 2029-05-02 true", certificate.path("day").asText() + " " + certificate.path("expires").asText() + " " + certificate.path("proof").asText());
        assertFalse(certificate.has("ticket") || certificate.has("ticketState"));
        assertEquals("https://talks.example.org/5", add("'kind':'LINK','claim':'My slides','url':'https://talks.example.org/5'").body().path("url").asText());
        assertEquals("2026-06-01", add("'kind':'EVENT','claim':'Gave a talk'").body().path("day").asText());
    }

    @Test
    public void everyMistake_isToldAtItsField_andKeepsNothing() {
        String of = "'kind':'CERTIFICATE',";
        for (String[] row : new String[][] {
                {of + "'name':' '", "FIELD_REQUIRED", "name"},
                {of + "'name':'a','expires':'2026-13-01'", "FIELD_INVALID", "expires"},
                {of + "'name':'a','day':'2026-05-02','expires':'2026-05-01'", "DATE_OUT_OF_RANGE", "expires"},
                {of + "'name':'a','ticket':'DEV-1'", "FIELD_INVALID", "ticket"},
                {"'kind':'LINK','claim':'a'", "FIELD_REQUIRED", "url"},
                {"'kind':'LINK','claim':'a','url':'javascript:alert(1)'", "LINK_INVALID", "url"},
                {"'kind':'LINK','claim':'a','url':'https://user@example.org'", "LINK_INVALID", "url"},
                {"'kind':'EVENT','claim':' '", "FIELD_REQUIRED", "claim"},
                {"'kind':'EVENT','claim':'a','day':'2026-06-03'", "DATE_OUT_OF_RANGE", "day"},
                {"'kind':'EVENT','claim':'a','impact':'" + LONG_TEXT + "'", "FIELD_TOO_LONG", "impact"},
                {"'kind':'EVENT','claim':'a','issuer':'b'", "FIELD_INVALID", "issuer"},
                {"'kind':'WISH','claim':'a'", "FIELD_INVALID", "kind"}}) {
            Answer answer = add(row[0]);
            assertEquals(row[0], "400 " + row[1] + " " + row[2], answer.status() + " " + answer.code() + " " + answer.body().path("field").asText());
        }
        assertEquals(0, rest.get(rest.world.anna, "goals/" + goal.id() + "/evidence").body().size());
    }

    @Test
    public void edit_restsOnTheVersionItSaw_andAnswersAStaleOneWithWhatIsThereNow() {
        JsonNode added = add("'ticket':'DEV-1','claim':'Shipped it'").body();
        String path = "evidence/" + added.path("id").asLong();
        String version = added.path("version").asText();
        Answer edited = put(path, "'claim':'Shipped it with Ben','impact':'On time','version':" + version, Map.of());
        assertEquals(200, edited.status());
        assertEquals("DEV-1", edited.body().path("ticket").path("key").asText());

        Answer stale = put(path, "'claim':'Shipped','version':" + version, Map.of());
        assertEquals("409 CONFLICT Shipped it with Ben", stale.status() + " " + stale.code() + " " + stale.body().path("current").path("claim").asText());
        assertEquals(412, put(path, "'claim':'Shipped'", Map.of("If-Match", "\"" + version + "\"")).status());
        assertEquals(409, rest.delete(rest.world.anna, path + "?version=" + version).status());
        for (String[] row : new String[][] {{"'claim':''", "claim"}, {"'claim':'a','url':'ftp://x'", "url"}, {"'claim':'a','name':'b'", "name"}, {"'claim':'a','day':'x'", "day"},
                {"'claim':'a','proof':true,'item':{'kind':'GOAL','id':" + goal.id() + "}", "proof"}}) {
            Answer refused = put(path, row[0], Map.of());
            assertEquals(row[0], "400 " + row[1], refused.status() + " " + refused.body().path("field").asText());
        }
        assertEquals("On time", rest.get(rest.world.anna, path).body().path("impact").asText());
        assertEquals(204, rest.delete(rest.world.anna, path + "?version=" + edited.body().path("version").asText()).status());
        assertEquals(404, put(path, "'claim':'Shipped'", Map.of()).status());
    }

    @Test
    public void ownOfATicket_isTheCallersAlone_andNotesNoView() {
        add("'ticket':'DEV-1','claim':'Shipped it'");
        rest.world.annaShares(ItemReference.goal(goal.id()), rest.world.paul, Access.VIEW);
        assertEquals(List.of("Shipped it"), rest.get(rest.world.anna, "evidence?ticket=DEV-1&own=true").body().findValuesAsText("claim"));
        assertEquals(0, rest.get(rest.world.paul, "evidence?ticket=DEV-1&own=true").body().size());
        assertEquals(List.of(), rest.world.views.ofOwner(rest.world.anna, 10));
        assertEquals(1, rest.get(rest.world.paul, "evidence?ticket=DEV-1").body().size());
    }

    private Answer add(String fields) {
        return rest.post(rest.world.anna, "evidence", "{" + fields.replace('\'', '"') + "," + item + "}");
    }

    private Answer put(String path, String fields, Map<String, String> headers) {
        return rest.call(rest.world.anna, "PUT", path, "{" + fields.replace('\'', '"') + "}", headers);
    }
}
