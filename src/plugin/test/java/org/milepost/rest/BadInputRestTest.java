package org.milepost.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.milepost.career.StartRequest;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.Refusal;
import org.milepost.rest.RestWorld.Answer;
import org.slf4j.LoggerFactory;

/** What a program can get wrong: each answers with its status and code, in one shape, and changes nothing. */
public class BadInputRestTest {

    private static final String LONG_TITLE = "x".repeat(256);
    private static final String LONG_TEXT = "x".repeat(2001);

    /** Method, address ({goal} and {milestone} stand for ids), body, status, code, field. */
    private static final Object[][] TABLE = {
            {"POST", "career/start", "", 400, "BODY_INVALID", null},
            {"POST", "career/start", "null", 400, "BODY_INVALID", null},
            {"POST", "career/start", "[]", 400, "BODY_INVALID", null},
            {"POST", "career/start", "{", 400, "BODY_INVALID", null},
            {"POST", "career/start", "{\"goal\":\"a\"} x", 400, "BODY_INVALID", null},
            {"POST", "career/start", "{\"goal\":\"a\",\"goal\":\"b\"}", 400, "BODY_INVALID", null},
            {"POST", "career/start", "{\"goal\":\"a\",\"gaol\":\"b\"}", 400, "BODY_INVALID", null},
            {"POST", "career/start", "{\"goal\":{}}", 400, "BODY_INVALID", null},
            {"POST", "career/start", "{\"goal\":\"" + "x".repeat(200_000) + "\"}", 400, "FIELD_TOO_LONG", "goal"},
            {"POST", "career/start", "{\"goal\":\"a\"" + " ".repeat(200_000) + "}", 400, "BODY_INVALID", null},
            {"POST", "career/start", "[" + "1,".repeat(200_000) + "1]", 400, "BODY_INVALID", null},
            {"POST", "career/start", "{}", 400, "FIELD_REQUIRED", "goal"},
            {"POST", "career/start", "{\"goal\":\"  \"}", 400, "FIELD_REQUIRED", "goal"},
            {"POST", "career/start", "{\"goal\":\"" + LONG_TITLE + "\"}", 400, "FIELD_TOO_LONG", "goal"},
            {"POST", "career/start", "{\"goal\":\"a\\u0000b\"}", 400, "FIELD_CHARACTERS", "goal"},
            {"POST", "career/start", "{\"goal\":\"a\\ud800b\"}", 400, "FIELD_CHARACTERS", "goal"},
            {"POST", "career/start", "{\"goal\":\"a\\u202eb\"}", 400, "FIELD_CHARACTERS", "goal"},
            {"POST", "career/start", "{\"goal\":\"a\",\"targetDate\":\"tomorrow\"}", 400, "FIELD_INVALID", "targetDate"},
            {"POST", "career/start", "{\"goal\":\"a\",\"targetDate\":\"2026-02-30\"}", 400, "FIELD_INVALID", "targetDate"},
            {"POST", "career/start", "{\"goal\":\"a\",\"targetDate\":\"2026-2-3\"}", 400, "FIELD_INVALID", "targetDate"},
            {"POST", "career/start", "{\"goal\":\"a\",\"targetDate\":20260203}", 400, "BODY_INVALID", null},
            {"POST", "career/start", "{\"goal\":\"a\",\"targetDate\":\"2101-01-01\"}", 400, "DATE_OUT_OF_RANGE", "targetDate"},
            {"POST", "career/start", "{\"goal\":\"a\",\"milestone\":\"" + LONG_TITLE + "\"}", 400, "FIELD_TOO_LONG", "milestone"},
            {"POST", "goals/{goal}/milestones", "{}", 400, "FIELD_REQUIRED", "title"},
            {"POST", "goals/{goal}/milestones", "{\"title\":\"a\",\"dueDate\":\"x\"}", 400, "FIELD_INVALID", "dueDate"},
            {"POST", "goals/{goal}/milestones", "{\"title\":\"a\",\"version\":\"x\"}", 400, "BODY_INVALID", null},
            {"POST", "milestones/{milestone}/move", "{\"dueDate\":\"2026-07-02\"}", 400, "FIELD_REQUIRED", "reason"},
            {"POST", "milestones/{milestone}/move", "{\"dueDate\":\"2026-07-02\",\"reason\":\"LAZY\"}", 400, "FIELD_INVALID", "reason"},
            {"POST", "milestones/{milestone}/move", "{\"dueDate\":\"2026-07-02\",\"reason\":\"LIFE\",\"note\":\"" + LONG_TEXT + "\"}", 400, "FIELD_TOO_LONG", "note"},
            {"POST", "milestones/{milestone}/move", "{\"dueDate\":\"2026-07-02\",\"reason\":\"LIFE\",\"version\":-1}", 400, "FIELD_INVALID", "version"},
            {"POST", "milestones/{milestone}/move", "{\"dueDate\":\"2026-07-02\",\"reason\":\"LIFE\",\"version\":1.5}", 400, "BODY_INVALID", null},
            {"POST", "milestones/{milestone}/complete", "{\"worked\":\"" + LONG_TEXT + "\"}", 400, "FIELD_TOO_LONG", "worked"},
            {"PUT", "milestones/{milestone}/reflection", "{\"improve\":\"a\\u0007\"}", 400, "FIELD_CHARACTERS", "improve"},
            {"POST", "evidence", "{\"claim\":\"a\"}", 400, "FIELD_REQUIRED", "item"},
            {"POST", "evidence", "{\"ticket\":\"DEV-1\",\"item\":{\"kind\":\"WISH\",\"id\":1},\"claim\":\"a\"}", 400, "FIELD_INVALID", "item"},
            {"POST", "evidence", "{\"ticket\":\"DEV-1\",\"item\":{\"kind\":\"GOAL\",\"id\":0},\"claim\":\"a\"}", 400, "FIELD_INVALID", "item"},
            {"POST", "evidence", "{\"item\":{\"kind\":\"GOAL\",\"id\":{goal}},\"claim\":\"a\"}", 400, "FIELD_REQUIRED", "ticket"},
            {"POST", "evidence", "{\"ticket\":\"DEV-1\",\"item\":{\"kind\":\"GOAL\",\"id\":{goal}},\"claim\":\"\"}", 400, "FIELD_REQUIRED", "claim"},
            {"GET", "evidence", null, 400, "FIELD_REQUIRED", "ticket"},
            {"DELETE", "evidence/0", null, 404, "NOT_FOUND", null},
            {"DELETE", "evidence/99999999999999999999", null, 404, "NOT_FOUND", null},
            {"POST", "shares", "{\"item\":{\"kind\":\"GOAL\",\"id\":{goal}},\"level\":\"VIEW\"}", 400, "FIELD_REQUIRED", "user"},
            {"POST", "shares", "{\"item\":{\"kind\":\"GOAL\",\"id\":{goal}},\"level\":\"VIEW\",\"user\":\"max\",\"manager\":true}", 400, "FIELD_INVALID", "user"},
            {"POST", "shares", "{\"item\":{\"kind\":\"GOAL\",\"id\":{goal}},\"level\":\"VIEW\",\"user\":\"anna\"}", 400, "SHARE_WITH_SELF", "user"},
            {"POST", "shares", "{\"item\":{\"kind\":\"GOAL\",\"id\":{goal}},\"level\":\"VIEW\",\"user\":\"nobody\"}", 400, "PERSON_UNKNOWN", "user"},
            {"POST", "shares", "{\"item\":{\"kind\":\"GOAL\",\"id\":{goal}},\"user\":\"max\"}", 400, "FIELD_REQUIRED", "level"},
            {"POST", "shares", "{\"item\":{\"kind\":\"GOAL\",\"id\":{goal}},\"user\":\"max\",\"level\":\"OWNER\"}", 400, "FIELD_INVALID", "level"},
            {"POST", "shares", "{\"item\":{\"kind\":\"GOAL\",\"id\":{goal}},\"user\":\"max\",\"level\":\"VIEW\",\"until\":\"2020-01-01\"}", 400, "DATE_OUT_OF_RANGE", "until"},
            {"POST", "shares", "{\"item\":{\"kind\":\"GOAL\",\"id\":999999},\"user\":\"max\",\"level\":\"VIEW\"}", 404, "NOT_FOUND", null},
            {"DELETE", "shares/1000", null, 404, "NOT_FOUND", null},
            {"GET", "review", null, 400, "FIELD_REQUIRED", "person"},
            {"GET", "review?person=anna", null, 400, "FIELD_REQUIRED", "since"},
            {"GET", "review?person=anna&since=May", null, 400, "FIELD_INVALID", "since"},
            {"GET", "review?person=anna&since=2026-01-01&with=weather", null, 400, "FIELD_INVALID", "with"},
            {"GET", "review?person=anna&since=2026-01-01&with=review,,plan", null, 400, "FIELD_REQUIRED", "with"},
            {"GET", "review?goal=CAR-1", null, 400, "FIELD_REQUIRED", "since"},
            {"GET", "review?person=anna&since=1969-12-31", null, 400, "DATE_OUT_OF_RANGE", "since"},
            {"POST", "career/start", "{\"goal\":\"a\",\"targetDate\":\"0001-01-01\"}", 400, "DATE_OUT_OF_RANGE", "targetDate"},
            {"POST", "career/start", "{\"goal\":\"a\",\"targetDate\":\"9999-12-31\"}", 400, "DATE_OUT_OF_RANGE", "targetDate"},
            {"POST", "career/start", "{\"goal\":\"a\",\"milestone\":\"b\",\"milestoneDate\":\"9999-12-31\"}", 400, "DATE_OUT_OF_RANGE", "milestoneDate"},
            {"POST", "goals/{goal}/move", "{\"dueDate\":\"0001-01-01\",\"reason\":\"LIFE\"}", 400, "DATE_OUT_OF_RANGE", "dueDate"},
            {"POST", "goals/{goal}/move", "{\"dueDate\":\"9999-12-31\",\"reason\":\"LIFE\"}", 400, "DATE_OUT_OF_RANGE", "dueDate"},
            {"POST", "milestones/{milestone}/move", "{\"dueDate\":\"9999-12-31\",\"reason\":\"LIFE\"}", 400, "DATE_OUT_OF_RANGE", "dueDate"},
            {"POST", "milestones/{milestone}/move", "{\"dueDate\":\"2026-07-02\",\"reason\":\"LIFE\",\"note\":\"a\\ud800\"}", 400, "FIELD_CHARACTERS", "note"},
            {"POST", "milestones/{milestone}/move", "{\"dueDate\":\"2026-07-02\",\"reason\":\"LIFE\",\"note\":\"" + "x".repeat(200_000) + "\"}", 400, "FIELD_TOO_LONG", "note"},
            {"POST", "milestones/{strangers}/move", "{\"dueDate\":\"2026-07-02\",\"reason\":\"LIFE\"}", 404, "NOT_FOUND", null},
            {"POST", "goals/{goal}/shift/preview", "{}", 400, "FIELD_REQUIRED", "item"},
            {"POST", "goals/{goal}/shift/preview", "{\"item\":0,\"to\":\"2026-08-01\"}", 400, "FIELD_INVALID", "item"},
            {"POST", "goals/{goal}/shift/preview", "{\"item\":{strangers},\"to\":\"2026-08-01\"}", 400, "FIELD_INVALID", "item"},
            {"POST", "goals/{goal}/shift/preview", "{\"item\":999999,\"to\":\"2026-08-01\"}", 400, "FIELD_INVALID", "item"},
            {"POST", "goals/{goal}/shift/preview", "{\"item\":1.5,\"to\":\"2026-08-01\"}", 400, "BODY_INVALID", null},
            {"POST", "goals/{goal}/shift/preview", "{\"item\":{goal}}", 400, "FIELD_REQUIRED", "to"},
            {"POST", "goals/{goal}/shift/preview", "{\"item\":{goal},\"to\":\"soon\"}", 400, "FIELD_INVALID", "to"},
            {"POST", "goals/{goal}/shift/preview", "{\"item\":{goal},\"to\":\"0001-01-01\"}", 400, "DATE_OUT_OF_RANGE", "to"},
            {"POST", "goals/{goal}/shift/preview", "{\"item\":{milestone},\"to\":\"9999-12-31\"}", 400, "DATE_OUT_OF_RANGE", "to"},
            {"POST", "goals/{goal}/shift/preview", "{\"item\":{milestone},\"to\":\"2026-07-01\"}", 400, "FIELD_INVALID", "to"},
            {"POST", "goals/{goal}/shift/preview", "{\"item\":{goal},\"to\":\"2026-08-01\",\"reason\":\"LIFE\"}", 400, "BODY_INVALID", null},
            {"POST", "goals/{goal}/shift", "{\"item\":{milestone},\"to\":\"2026-07-08\"}", 400, "FIELD_REQUIRED", "reason"},
            {"POST", "goals/{goal}/shift", "{\"item\":{milestone},\"to\":\"2026-07-08\",\"reason\":\"LAZY\"}", 400, "FIELD_INVALID", "reason"},
            {"POST", "goals/{goal}/shift", "{\"item\":{milestone},\"to\":\"2026-07-08\",\"reason\":\"LIFE\",\"note\":\"" + LONG_TEXT + "\"}", 400, "FIELD_TOO_LONG", "note"},
            {"POST", "goals/{goal}/shift", "{\"item\":{milestone},\"to\":\"2026-07-08\",\"reason\":\"LIFE\",\"note\":\"a\\u0007\"}", 400, "FIELD_CHARACTERS", "note"},
            {"POST", "goals/{goal}/shift", "{\"item\":{milestone},\"to\":\"2026-07-08\",\"reason\":\"LIFE\",\"version\":-1}", 400, "FIELD_INVALID", "version"},
            {"POST", "goals/{goal}/shift", "{\"item\":{milestone},\"to\":\"2100-12-31\",\"reason\":\"LIFE\"}", 400, "DATE_OUT_OF_RANGE", "to"},
            {"POST", "goals/{goal}/shift/undo", "{}", 400, "FIELD_REQUIRED", "moves"},
            {"POST", "goals/{goal}/shift/undo", "{\"moves\":[]}", 400, "FIELD_INVALID", "moves"},
            {"POST", "goals/{goal}/shift/undo", "{\"moves\":[null]}", 400, "FIELD_INVALID", "moves"},
            {"POST", "goals/{goal}/shift/undo", "{\"moves\":[{\"item\":{milestone},\"from\":\"2026-06-01\"}]}", 400, "FIELD_INVALID", "moves"},
            {"POST", "goals/{goal}/shift/undo", "{\"moves\":[{\"item\":{milestone},\"from\":\"x\",\"to\":\"2026-07-01\"}]}", 400, "FIELD_INVALID", "moves"},
            {"POST", "goals/{goal}/shift/undo", "{\"moves\":[{\"item\":{milestone},\"from\":\"0001-01-01\",\"to\":\"2026-07-01\"}]}", 400, "DATE_OUT_OF_RANGE", "moves"},
            {"POST", "goals/{goal}/shift/undo", "{\"moves\":[{\"item\":{strangers},\"from\":\"2026-06-01\",\"to\":\"2026-07-01\"}]}", 400, "FIELD_INVALID", "moves"},
            {"POST", "goals/{goal}/shift/undo", "{\"moves\":[{\"item\":{milestone},\"from\":\"2026-06-01\",\"to\":\"2026-07-01\"},"
                    + "{\"item\":{milestone},\"from\":\"2026-06-02\",\"to\":\"2026-07-01\"}]}", 400, "FIELD_INVALID", "moves"},
            {"POST", "plans/next", "{}", 400, "FIELD_REQUIRED", "goals"},
            {"POST", "plans/next", "{\"goals\":\"all\"}", 400, "BODY_INVALID", null},
            {"POST", "plans/next", "{\"goals\":[0]}", 400, "FIELD_INVALID", "goals"},
            {"POST", "plans/next", "{\"goals\":[null]}", 400, "FIELD_INVALID", "goals"},
            {"POST", "plans/next", "{\"goals\":[{goal},{goal}]}", 400, "FIELD_INVALID", "goals"},
            {"POST", "plans/next", "{\"goals\":[{strangers}]}", 400, "FIELD_INVALID", "goals"},
            {"POST", "plans/next", "{\"goals\":[999999]}", 400, "FIELD_INVALID", "goals"},
            {"POST", "plans/next", "{\"goals\":[{milestone}]}", 400, "FIELD_INVALID", "goals"},
            {"POST", "plans/next", "{\"goals\":[],\"version\":-1}", 400, "FIELD_INVALID", "version"},
            {"POST", "plans/next", "{\"goals\":[],\"version\":0}", 409, "CONFLICT", null},
            {"GET", "plans/compare?one=active", null, 400, "FIELD_REQUIRED", "other"},
            {"GET", "plans/compare?one=active&other=x", null, 404, "NOT_FOUND", null},
            {"GET", "goals/{goal}?as=max", null, 400, "FIELD_INVALID", "as"},
            {"GET", "history", null, 400, "FIELD_REQUIRED", "since"},
            {"GET", "history?since=9999-12-31", null, 400, "DATE_OUT_OF_RANGE", "since"},
            {"GET", "history?since=2026-01-01&goal=x", null, 404, "NOT_FOUND", null},
            {"DELETE", "goals/{goal}/steps/1?version=x", null, 400, "FIELD_INVALID", "version"},
            {"DELETE", "goals/{goal}/steps/1?version=99999999999999999999", null, 400, "FIELD_INVALID", "version"},
            {"POST", "setup", "{}", 400, "FIELD_REQUIRED", "project"},
            {"GET", "no/such/address", null, 404, "NOT_FOUND", null},
            {"DELETE", "career", null, 405, "METHOD_NOT_ALLOWED", null},
    };

    private final RestWorld rest = new RestWorld();
    private Goal goal;
    private Goal strangers;

    @Before
    public void annaHasAGoal() {
        goal = rest.world.startedByAnna();
        strangers = rest.world.start.start(rest.world.paul, new StartRequest("Paul's own", Optional.empty(), Optional.empty(), Optional.empty()));
        rest.world.tickets.add(4711, "DEV-1", "Ship it");
    }

    @Test
    public void everyMistake_isAnsweredInOneShape_andChangesNothing() {
        long version = rest.world.goals.get(rest.world.anna, goal.id(), org.milepost.sharing.ViewLog.Channel.REST).version();
        int issues = rest.world.jira.all().size();
        for (Object[] row : TABLE) {
            Answer answer = rest.call(rest.world.anna, (String) row[0], filled((String) row[1]), filled((String) row[2]), Map.of());
            String name = row[0] + " " + row[1] + " " + shortened((String) row[2]);
            assertEquals(name, row[3], answer.status());
            assertEquals(name, row[4], answer.code());
            assertEquals(name, row[5], answer.body().path("field").asText(null));
            assertFalse(name, answer.body().path("message").asText().isBlank());
            assertFalse(name, answer.body().path("advice").asText().isBlank());
            assertFalse(name, answer.body().has("id"));
        }
        assertEquals(version, rest.world.goals.get(rest.world.anna, goal.id(), org.milepost.sharing.ViewLog.Channel.REST).version());
        assertEquals(issues, rest.world.jira.all().size());
    }

    @Test
    public void otherMediaTypes_areRefused_inTheSameShape() {
        Answer form = rest.call(rest.world.anna, "POST", "career/start", "goal=a", Map.of("Content-Type", "application/x-www-form-urlencoded"));
        assertEquals(415, form.status());
        assertEquals("MEDIA_TYPE_NOT_TAKEN", form.code());
    }

    @Test
    public void nobody_isTold401() {
        Answer answer = rest.get(null, "career");
        assertEquals(401, answer.status());
        assertEquals("NOT_LOGGED_IN", answer.code());
    }

    @Test
    public void everyErrorCode_hasASentenceAndAnAdvice() {
        for (ErrorCode code : ErrorCode.values()) {
            when(rest.setUp.state(any())).thenThrow(Refusal.of(code, "/an/argument"));
            Answer answer = rest.get(rest.world.olga, "setup");
            assertEquals(code.name(), answer.code());
            assertFalse(answer.body().path("message").asText().isBlank());
            assertFalse(answer.body().path("advice").asText().isBlank());
            org.mockito.Mockito.reset(rest.setUp);
        }
    }

    @Test
    public void unexpectedFailure_isLoggedOnce_underTheIdOfTheAnswer_whichTellsNothingElse() {
        Logger log = (Logger) LoggerFactory.getLogger(UnexpectedMapper.class);
        ListAppender<ILoggingEvent> logged = new ListAppender<>();
        logged.start();
        log.addAppender(logged);
        log.setAdditive(false);
        when(rest.setUp.state(any())).thenThrow(new IllegalStateException("password is hunter2"));

        Answer answer = rest.get(rest.world.olga, "setup");

        log.detachAppender(logged);
        log.setAdditive(true);
        assertEquals(500, answer.status());
        assertEquals("UNEXPECTED", answer.code());
        assertFalse(answer.body().toString().contains("hunter2"));
        assertEquals(1, logged.list.size());
        assertTrue(logged.list.get(0).getFormattedMessage().contains(answer.body().path("id").asText("no id")));
    }

    private String filled(String text) {
        return text == null ? null : text.replace("{strangers}", strangers.id().toString()).replace("{goal}", goal.id().toString()).replace("{milestone}", goal.milestones().get(0).id().toString());
    }

    private static String shortened(String body) {
        return body == null || body.length() < 100 ? body : body.substring(0, 100);
    }
}
