package org.milepost.rest;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.plan.Goal;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PartKind;
import org.milepost.sharing.Access;

/** The check of what is being written. */
public class SmartRestTest {

    private final RestWorld rest = new RestWorld();
    private final Goal goal = rest.world.startedByAnna();

    @Test
    @Requirement({"S11", "S12"})
    public void newGoal_isToldWhatItIsMissing_andHowToMendIt() {
        JsonNode findings = check("{\"kind\":\"GOAL\",\"title\":\"More visibility\"}");
        assertEquals(List.of("SPECIFIC", "MEASURABLE", "ACHIEVABLE", "RELEVANT", "TIME_BOUND"), letters(findings));
        assertEquals("Specific is missing: \u201cMore\u201d names a direction, not where it ends.", findings.get(0).get("sentence").asText());
        assertEquals(false, findings.get(0).get("advice").asText().isEmpty());
    }

    @Test
    public void ownGoal_isCheckedAsIfThisWereSaved() {
        rest.world.goalParts.save(rest.world.anna, goal.id(), PartKind.GOAL_PROFILE, 0, Map.of("achievable", "Four hours a week"), Optional.empty());
        String id = "\"kind\":\"GOAL\",\"goal\":" + goal.id();
        assertEquals(List.of("MEASURABLE", "RELEVANT"), letters(check("{" + id + "}")));
        assertEquals(List.of("MEASURABLE"), letters(check("{" + id + ",\"relevant\":\"My next role asks for it\"}")));
        assertEquals("an emptied field is empty", List.of("MEASURABLE", "ACHIEVABLE", "RELEVANT"), letters(check("{" + id + ",\"achievable\":\"\"}")));
    }

    @Test
    @Requirement("S25")
    public void milestone_isCheckedLikewise() {
        assertEquals(List.of("MEASURABLE"), letters(check("{\"kind\":\"MILESTONE\",\"title\":\"The draft\",\"targetDate\":\"2027-01-01\"}")));
        assertEquals(List.of(), letters(check("{\"kind\":\"MILESTONE\",\"title\":\"The draft\",\"targetDate\":\"2027-01-01\",\"criterion\":\"Two have read it\"}")));
    }

    @Test
    public void somebodyElsesGoal_isNotTold() {
        String body = "{\"kind\":\"GOAL\",\"goal\":" + goal.id() + "}";
        assertEquals(404, rest.post(rest.world.paul, "smart", body).status());
        rest.world.annaShares(ItemReference.goal(goal.id()), rest.world.paul, Access.EDIT);
        assertEquals(403, rest.post(rest.world.paul, "smart", body).status());
        assertEquals(400, rest.post(rest.world.anna, "smart", "{\"kind\":\"GOAL\",\"goal\":0}").status());
        assertEquals(400, rest.post(rest.world.anna, "smart", "{\"kind\":\"PLAN\"}").status());
    }

    private JsonNode check(String body) {
        return rest.post(rest.world.anna, "smart", body).body().get("findings");
    }

    private static List<String> letters(JsonNode findings) {
        List<String> letters = new ArrayList<>();
        findings.forEach(finding -> letters.add(finding.get("letter").asText()));
        return letters;
    }
}
