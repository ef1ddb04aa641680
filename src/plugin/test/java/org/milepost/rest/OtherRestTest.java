package org.milepost.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.People.Person;
import org.milepost.plan.Refusal;
import org.milepost.rest.RestWorld.Answer;
import org.milepost.setup.Finding;
import org.milepost.setup.ProjectName;
import org.milepost.setup.SetUpDone;
import org.milepost.setup.SetUpState;

public class OtherRestTest {

    private static final ProjectName CAREER = new ProjectName("CAR", "Careers");

    private final RestWorld rest = new RestWorld();
    private Goal goal;
    private String evidenceBody;

    @Before
    public void annaHasAGoal_andATicket() {
        goal = rest.world.startedByAnna();
        rest.world.tickets.add(4711, "DEV-1", "Ship it");
        evidenceBody = "{\"ticket\":\"DEV-1\",\"item\":{\"kind\":\"GOAL\",\"id\":" + goal.id() + "},\"claim\":\"Led the release\",\"impact\":\"On time\",\"link\":false}";
    }

    @Test
    @Requirement("S21")
    public void evidence_isAddedShownAndWithdrawn() {
        Answer added = rest.post(rest.world.anna, "evidence", evidenceBody);
        assertEquals(201, added.status());
        assertEquals("Led the release", added.body().path("claim").asText());
        assertEquals("DEV-1", added.body().path("ticket").path("key").asText());
        assertFalse(added.body().has("link"));

        assertEquals(1, rest.get(rest.world.anna, "goals/" + goal.id() + "/evidence").body().size());
        assertEquals("Lead a team", rest.get(rest.world.anna, "evidence?ticket=DEV-1").body().path(0).path("goal").path("title").asText());
        assertEquals(0, rest.get(rest.world.paul, "evidence?ticket=DEV-1").body().size());

        String path = "evidence/" + added.body().path("id").asLong();
        assertEquals(404, rest.call(rest.world.paul, "DELETE", path, null, Map.of()).status());
        assertEquals(204, rest.call(rest.world.anna, "DELETE", path, null, Map.of()).status());
        assertEquals(0, rest.get(rest.world.anna, "evidence?ticket=DEV-1").body().size());
    }

    @Test
    @Requirement("S34")
    public void reach_namesThePerson_andSaysWhatTheyWouldSee() {
        Answer reach = rest.get(rest.world.anna, "goals/" + goal.id() + "/reach?person=paul");
        assertEquals("{\"person\":{\"name\":\"paul\",\"fullName\":\"Paul Peters\"},\"reach\":\"UNSEEN\"}", reach.body().toString());
        assertEquals("person", rest.get(rest.world.anna, "goals/" + goal.id() + "/reach").body().path("field").asText());
        for (String step : List.of("x", "0", "99")) {
            Answer refused = rest.get(rest.world.anna, "goals/" + goal.id() + "/reach?person=paul&step=" + step);
            assertEquals("400 step", refused.status() + " " + refused.body().path("field").asText());
        }
    }

    @Test
    public void refusedLink_leavesTheEvidence_andSaysWhy() {
        rest.world.tickets.refuseLinks(Refusal.ofField(ErrorCode.LINKING_OFF, "link"));
        Answer added = rest.post(rest.world.anna, "evidence", evidenceBody.replace("\"link\":false", "\"link\":true"));
        assertEquals(201, added.status());
        assertEquals("LINKING_OFF", added.body().path("link").path("code").asText());
    }

    @Test
    public void ticketThePersonMayNotBrowse_givesAwayNothing() {
        rest.world.tickets.hideFrom(rest.world.paul, new IssueId(4711));
        assertEquals(rest.get(rest.world.paul, "evidence?ticket=NO-1").body(), rest.get(rest.world.paul, "evidence?ticket=DEV-1").body());
        assertEquals(404, rest.get(rest.world.paul, "evidence/targets?issue=DEV-1").status());
    }

    @Test
    public void targets_areTheOwnOpenGoals() {
        Answer targets = rest.get(rest.world.anna, "evidence/targets?issue=DEV-1");
        assertEquals("Lead a team", targets.body().path(0).path("title").asText());
        assertEquals("Give a talk", targets.body().path(0).path("milestones").path(0).path("title").asText());
        assertEquals(0, rest.get(rest.world.paul, "evidence/targets").body().size());
    }

    @Test
    @Requirement({"S47", "S50"})
    public void share_isMadeNoticedSeenAndRevoked() {
        Answer shared = rest.post(rest.world.anna, "shares",
                "{\"item\":{\"kind\":\"GOAL\",\"id\":" + goal.id() + "},\"manager\":true,\"level\":\"VIEW\",\"until\":\"2026-12-31\"}");
        assertEquals(201, shared.status());
        assertEquals("MANAGER", shared.body().path("grantee").path("kind").asText());
        assertEquals("max", shared.body().path("grantee").path("name").asText());

        assertEquals("anna", rest.get(rest.world.max, "notices").body().path(0).path("owner").path("name").asText());
        assertEquals(204, rest.call(rest.world.max, "POST", "notices/seen", null, Map.of()).status());
        assertEquals(0, rest.get(rest.world.max, "notices").body().size());

        assertEquals(200, rest.get(rest.world.max, "goals/" + goal.id()).status());
        assertEquals("max", rest.get(rest.world.anna, "views").body().path(0).path("viewer").path("name").asText());
        assertEquals(1, rest.get(rest.world.anna, "shares").body().size());
        assertEquals(204, rest.call(rest.world.anna, "DELETE", "shares/" + shared.body().path("id").asLong(), null, Map.of()).status());
        assertEquals(404, rest.get(rest.world.max, "goals/" + goal.id()).status());
    }

    @Test
    public void wholePlan_isShared_whenNoItemIsNamed() {
        Answer shared = rest.post(rest.world.anna, "shares", "{\"item\":null,\"user\":\"paul\",\"level\":\"EDIT\"}");
        assertEquals("PLAN", shared.body().path("item").path("kind").asText());
        assertEquals(200, rest.get(rest.world.paul, "goals/" + goal.id()).status());
    }

    @Test
    @Requirement("S53")
    public void review_hasTheShapeThatTheMacroReads() {
        Answer review = rest.get(rest.world.anna, "review?person=anna&since=2026-05-01");
        assertEquals(200, review.status());
        assertEquals("2026-05-01", review.body().path("since").asText());
        assertEquals("2026-06-01", review.body().path("until").asText());
        assertEquals("Give a talk", review.body().path("next").path(0).path("title").asText());
        for (String list : new String[]{"reached", "moved", "missed", "evidence", "helpWanted"}) {
            assertTrue(list, review.body().path(list).isArray());
        }
    }

    @Test
    public void review_tellsNotWhetherAPlanExists() {
        Answer notShared = rest.get(rest.world.paul, "review?person=anna&since=2026-05-01");
        assertEquals(404, notShared.status());
        assertEquals(notShared.body(), rest.get(rest.world.paul, "review?person=nobody&since=2026-05-01").body());
    }

    @Test
    public void people_areNamedWithoutTheirKeys() {
        when(rest.search.find(rest.world.anna, "pa", 10)).thenReturn(List.of(new Person(rest.world.paul, "paul", "Paul Peters", true)));
        assertEquals("[{\"name\":\"paul\",\"fullName\":\"Paul Peters\"}]", rest.get(rest.world.anna, "people?query=pa").body().toString());
    }

    @Test
    public void reportingLine_isSet_andShown() {
        Answer lines = rest.post(rest.world.olga, "reporting-lines", "{\"person\":\"paul\",\"manager\":\"max\",\"since\":\"2026-06-01\"}");
        assertEquals(200, lines.status());
        assertTrue(lines.body().toString().contains("{\"person\":{\"name\":\"paul\",\"fullName\":\"Paul Peters\"},\"manager\":{\"name\":\"max\""));
        assertEquals("PERSON_UNKNOWN", rest.post(rest.world.olga, "reporting-lines", "{\"person\":\"nobody\",\"manager\":null,\"since\":\"2026-06-01\"}").code());
        assertEquals("FIELD_INVALID", rest.post(rest.world.olga, "reporting-lines", "{\"person\":\"max\",\"manager\":\"max\",\"since\":\"2026-06-01\"}").code());
        assertEquals("BODY_INVALID", rest.post(rest.world.olga, "reporting-lines", "{\"person\":\"max\",\"since\":\"2026-06-01\"}").code());
    }

    @Test
    public void setUp_isShown_withWhomItTouches() {
        when(rest.setUp.projects()).thenReturn(List.of(CAREER));
        when(rest.setUp.state(Optional.of("CAR"))).thenReturn(state());
        Answer answer = rest.get(rest.world.olga, "setup?project=CAR");
        assertEquals("Default scheme", answer.body().path("scheme").path("name").asText());
        assertEquals("DEV", answer.body().path("scheme").path("sharedWith").path(0).path("key").asText());
        assertTrue(answer.body().path("needsAgreement").asBoolean());
        assertEquals("WARNING", answer.body().path("warnings").path(0).path("severity").asText());
        assertFalse(answer.body().path("warnings").path(0).path("message").asText().isBlank());
        assertFalse(answer.body().has("steps"));
    }

    @Test
    public void setUp_saysWhatItDid_andWhatARehearsalFound() {
        when(rest.setUp.projects()).thenReturn(List.of(CAREER));
        when(rest.setUp.setUp(rest.world.olga, "CAR", true)).thenReturn(new SetUpDone(List.of(SetUpDone.Step.values()), state()));
        when(rest.setUp.rehearse(rest.world.olga, "CAR")).thenReturn(java.util.Arrays.stream(Finding.Code.values()).map(code -> Finding.of(code, "words")).toList());

        Answer done = rest.post(rest.world.olga, "setup", "{\"project\":\"CAR\",\"agreeShared\":true}");
        assertEquals(SetUpDone.Step.values().length, done.body().path("steps").size());
        Answer found = rest.post(rest.world.olga, "setup/rehearsal", "{\"project\":\"CAR\"}");
        assertEquals(Finding.Code.values().length, found.body().path("findings").size());
    }

    private static SetUpState state() {
        return new SetUpState(Optional.of(CAREER), false, false, true, Optional.of("Default scheme"), List.of(new ProjectName("DEV", "Development")), true,
                Optional.empty(), false, List.of(Finding.of(Finding.Code.NO_SECURITY_SCHEME)));
    }
}
