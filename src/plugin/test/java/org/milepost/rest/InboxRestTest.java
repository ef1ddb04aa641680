package org.milepost.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.career.StartRequest;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.Goal;
import org.milepost.plan.PartKind;
import org.milepost.rest.RestWorld.Answer;
import org.milepost.sharing.ViewLog.Channel;

/** The inbox and the start from tickets by REST: what is answered, what is refused, and that a refused request leaves all as it was. */
@Requirement("S21")
public class InboxRestTest {

    private final RestWorld rest = new RestWorld();
    private Goal goal;
    private Goal strangers;

    @Before
    public void setUp() {
        goal = rest.world.startedByAnna();
        strangers = rest.world.start.start(rest.world.paul, new StartRequest("Paul's", Optional.empty(), Optional.empty(), Optional.empty()));
        rest.world.worked.resolved(rest.world.anna, 501, "SHOP-501", "Pay by invoice", CareerWorld.TODAY.minusDays(3), List.of("Billing"), List.of("speed"));
        rest.world.worked.resolved(rest.world.anna, 502, "SHOP-502", "Pay by card", CareerWorld.TODAY.minusDays(4), List.of("Billing"), List.of());
    }

    @Test
    public void inbox_tellsTicket_ruleAndReason() {
        assertEquals(200, rest.post(rest.world.anna, "inbox/rules", filled("{'item':{goal},'kind':'LABEL','words':'speed'}")).status());

        Answer answer = rest.get(rest.world.anna, "inbox");

        assertEquals(200, answer.status());
        assertEquals("SHOP-501", answer.body().get("proposed").get(0).get("key").asText());
        assertEquals("https://jira.example.org/jira/browse/SHOP-501", answer.body().get("proposed").get(0).get("url").asText());
        assertEquals(answer.body().get("rules").get(0).get("id"), answer.body().get("proposed").get(0).get("rules").get(0));
        assertEquals("Lead a team", answer.body().get("rules").get(0).get("item").get("title").asText());
        assertEquals("SHOP-502", answer.body().get("others").get(0).get("key").asText());
        assertEquals("{\"proposed\":1,\"more\":false}", rest.get(rest.world.anna, "inbox/glance").text());
        assertEquals("somebody else's inbox has nothing of it", 0, rest.get(rest.world.paul, "inbox").body().get("proposed").size());
    }

    @Test
    public void severalAreDecided_eachByItself() {
        Answer answer = post("inbox/accept", "{'tickets':[{'ticket':501,'version':0,'item':{goal},'claim':'Did it','impact':'Fewer calls'},"
                + "{'ticket':502,'version':0,'item':{goal},'claim':''},{'ticket':777,'version':0,'item':{goal},'claim':'x'}]}");

        assertEquals(200, answer.status());
        assertEquals("Fewer calls", answer.body().get(0).get("evidence").get("impact").asText());
        assertEquals(1, answer.body().get(0).get("version").asInt());
        assertFalse(answer.body().get(0).has("error"));
        assertEquals("claim", answer.body().get(1).get("error").get("field").asText());
        assertEquals("ticket", answer.body().get(2).get("error").get("field").asText());
        assertEquals(List.of("SHOP-502"), rest.get(rest.world.anna, "inbox").body().findValuesAsText("key"));
        assertTrue(post("inbox/undo", "{'tickets':[{'ticket':501,'version':1}]}").body().get(0).path("error").isMissingNode());
        assertEquals(0, rest.get(rest.world.anna, "goals/" + goal.id() + "/evidence").body().size());
    }

    @Test
    public void undo_andASecondDecision_restOnTheLastOne() {
        assertEquals(1, post("inbox/dismiss", "{'tickets':[{'ticket':501,'version':0}]}").body().get(0).get("version").asInt());
        assertEquals("CONFLICT", post("inbox/snooze", "{'tickets':[{'ticket':501,'version':0}],'until':'2026-06-09'}").body().get(0).get("error").get("code").asText());
        assertEquals(2, post("inbox/undo", "{'tickets':[{'ticket':501,'version':1}]}").body().get(0).get("version").asInt());
        assertEquals(3, post("inbox/snooze", "{'tickets':[{'ticket':501,'version':2}],'until':'2026-06-09'}").body().get(0).get("version").asInt());
    }

    @Test
    public void badInput_isRefused_andNothingIsWritten() {
        String one = "{'ticket':501,'version':0}";
        Object[][] table = {
                {"GET", "inbox?proposed=x", null, 400, "FIELD_INVALID", "proposed"},
                {"GET", "inbox?others=-1", null, 400, "FIELD_INVALID", "others"},
                {"GET", "inbox?others=99999999999", null, 400, "FIELD_INVALID", "others"},
                {"POST", "inbox/accept", "", 400, "BODY_INVALID", null},
                {"POST", "inbox/accept", "{}", 400, "FIELD_REQUIRED", "tickets"},
                {"POST", "inbox/accept", "{'tickets':[]}", 400, "FIELD_REQUIRED", "tickets"},
                {"POST", "inbox/accept", "{'tickets':[null]}", 400, "FIELD_INVALID", "tickets"},
                {"POST", "inbox/accept", "{'tickets':[{'ticket':0,'version':0}]}", 400, "FIELD_INVALID", "tickets"},
                {"POST", "inbox/accept", "{'tickets':[{'ticket':501}]}", 400, "FIELD_INVALID", "tickets"},
                {"POST", "inbox/accept", "{'tickets':[{'ticket':501,'version':-1}]}", 400, "FIELD_INVALID", "tickets"},
                {"POST", "inbox/accept", "{'tickets':[{'ticket':'SHOP-501','version':0}]}", 400, "BODY_INVALID", null},
                {"POST", "inbox/accept", "{'tickets':[" + one + "]}", 400, "FIELD_REQUIRED", "item"},
                {"POST", "inbox/accept", "{'tickets':[{'ticket':501,'version':0,'item':{'kind':'WISH','id':1},'claim':'x'}]}", 400, "FIELD_INVALID", "item"},
                {"POST", "inbox/dismiss", "{'tickets':[{'ticket':501,'version':0,'claim':'x'}]}", 400, "BODY_INVALID", null},
                {"POST", "inbox/dismiss", "{'tickets':[" + (one + ",").repeat(30) + one + "]}", 400, "FIELD_INVALID", "tickets"},
                {"POST", "inbox/dismiss", "{'tickets':[" + one + "],'colour':1}", 400, "BODY_INVALID", null},
                {"POST", "inbox/snooze", "{'tickets':[" + one + "]}", 400, "FIELD_REQUIRED", "until"},
                {"POST", "inbox/snooze", "{'tickets':[" + one + "],'until':'soon'}", 400, "FIELD_INVALID", "until"},
                {"POST", "inbox/snooze", "{'tickets':[" + one + "],'until':'2026-06-01'}", 400, "DATE_OUT_OF_RANGE", "until"},
                {"POST", "inbox/snooze", "{'tickets':[" + one + "],'until':'9999-12-31'}", 400, "DATE_OUT_OF_RANGE", "until"},
                {"POST", "inbox/rules", "{'kind':'LABEL','words':'x'}", 400, "FIELD_REQUIRED", "item"},
                {"POST", "inbox/rules", "{'item':{goal},'words':'x'}", 400, "FIELD_REQUIRED", "kind"},
                {"POST", "inbox/rules", "{'item':{goal},'kind':'COLOUR','words':'x'}", 400, "FIELD_INVALID", "kind"},
                {"POST", "inbox/rules", "{'item':{goal},'kind':'LABEL'}", 400, "FIELD_REQUIRED", "words"},
                {"POST", "inbox/rules", "{'item':{goal},'kind':'LABEL','words':'" + "x".repeat(256) + "'}", 400, "FIELD_TOO_LONG", "words"},
                {"POST", "inbox/rules", "{'item':{goal},'kind':'WORDS','words':'a\\u0007b'}", 400, "FIELD_CHARACTERS", "words"},
                {"POST", "inbox/rules", "{'item':{goal},'kind':'WORDS','words':'...'}", 400, "FIELD_INVALID", "words"},
                {"POST", "inbox/rules", "{'item':{goal},'kind':'WORDS','words':'to the'}", 400, "WORDS_TOO_COMMON", "words"},
                {"POST", "inbox/rules", "{'item':{goal},'kind':'FILTER','words':'not mine'}", 400, "FIELD_INVALID", "words"},
                {"POST", "inbox/rules", "{'item':{strangers},'kind':'LABEL','words':'x'}", 404, "NOT_FOUND", null},
                {"DELETE", "inbox/rules/1000", null, 404, "NOT_FOUND", null},
                {"DELETE", "inbox/rules/x", null, 404, "NOT_FOUND", null},
                {"POST", "start-from-tickets", "{}", 400, "FIELD_REQUIRED", "strengths"},
                {"POST", "start-from-tickets", "{'strengths':[null]}", 400, "FIELD_INVALID", "strengths"},
                {"POST", "start-from-tickets", "{'strengths':[' ']}", 400, "FIELD_REQUIRED", "strengths"},
                {"POST", "start-from-tickets", "{'strengths':['" + "x".repeat(256) + "']}", 400, "FIELD_TOO_LONG", "strengths"},
                {"POST", "start-from-tickets", "{'strengths':['ok'],'skills':[{'goal':0,'name':'x'}]}", 400, "FIELD_INVALID", "skills"},
                {"POST", "start-from-tickets", "{'strengths':['ok'],'skills':[{'goal':{strangersId},'name':'x'}]}", 404, "NOT_FOUND", "skills"},
        };
        for (Object[] row : table) {
            Answer answer = rest.call(rest.world.anna, (String) row[0], (String) row[1], row[2] == null ? null : filled((String) row[2]), Map.of());
            String what = row[0] + " " + row[1] + " " + row[2];
            assertEquals(what, row[3], answer.status());
            assertEquals(what, row[4], answer.code());
            assertEquals(what, row[5], answer.body().path("field").isMissingNode() ? null : answer.body().path("field").asText());
        }
        assertEquals(2, rest.world.inbox.look(rest.world.anna, 0, 0).others().size());
        assertTrue(rest.world.inbox.look(rest.world.anna, 0, 0).others().stream().allMatch(proposal -> proposal.version() == 0));
        assertEquals(List.of(), rest.world.inboxRules.of(rest.world.anna));
        assertTrue(rest.world.planBook.ownActive(rest.world.anna).stream().flatMap(plan -> plan.parts().stream()).noneMatch(part -> part.kind() == PartKind.STRENGTH));
    }

    @Test
    public void startFromTickets_keepsWhatWasConfirmed() {
        assertEquals("[{\"kind\":\"COMPONENT\",\"name\":\"Billing\"}]", rest.get(rest.world.anna, "start-from-tickets").text());
        assertEquals(204, post("start-from-tickets", "{'strengths':['Payment'],'skills':[{'goal':{goalId},'name':'Speaking'}]}").status());
        assertEquals(List.of("Speaking"), rest.world.goals.get(rest.world.anna, goal.id(), Channel.REST).detail().profile().skills());
        assertEquals(204, rest.post(rest.world.paul, "start-from-tickets/decline", null).status());
    }

    private Answer post(String path, String body) {
        return rest.post(rest.world.anna, path, filled(body));
    }

    private String filled(String body) {
        return body.replace('\'', '"').replace("{goal}", "{\"kind\":\"GOAL\",\"id\":" + goal.id() + "}").replace("{strangers}", "{\"kind\":\"GOAL\",\"id\":" + strangers.id() + "}")
                .replace("{strangersId}", strangers.id().toString()).replace("{goalId}", goal.id().toString());
    }
}
