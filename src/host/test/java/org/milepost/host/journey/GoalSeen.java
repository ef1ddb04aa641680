package org.milepost.host.journey;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/** What people find of a goal in each place where goals are shown: REST, the goal's page, My career, and the panel of the issue view. */
final class GoalSeen {

    private static final String PANEL = "<div class=\"milepost-goal\"";

    private final Calls calls;
    private final NativeJira jira;

    GoalSeen(Products products) {
        this.calls = products.calls();
        this.jira = new NativeJira(products);
    }

    /** The goal by REST for somebody who may see it. */
    JsonNode goal(String person, long goal) {
        return calls.rest(person, "GET", "goals/" + goal, "").ok();
    }

    JsonNode milestone(String person, long goal, long milestone) {
        for (JsonNode each : goal(person, goal).get("milestones")) {
            if (each.get("id").asLong() == milestone) {
                return each;
            }
        }
        throw new AssertionError("no milestone " + milestone + " in " + goal(person, goal));
    }

    JsonNode evidence(String person, long goal) {
        return calls.rest(person, "GET", "goals/" + goal + "/evidence", "").ok();
    }

    /** How many pieces of evidence a person finds on a ticket. */
    int evidenceOfTicket(String person, String ticket) {
        return calls.rest(person, "GET", "evidence?ticket=" + ticket, "").ok().size();
    }

    JsonNode review(String owner, String viewer) {
        return calls.rest(viewer, "GET", "review?since=2020-01-01&person=" + owner, "").json();
    }

    /** The owner finds these words in all four places. */
    void assertOwnerFinds(String owner, long goal, String words) {
        Map<String, Boolean> found = new TreeMap<>();
        places(owner, goal).forEach((place, text) -> found.put(place, text.contains(words)));
        assertEquals(words, Map.of("REST", true, "goal page", true, "My career", true, "panel", true), found);
    }

    /** The owner finds these words in none of the four places. */
    void assertOwnerFindsNot(String owner, long goal, String words) {
        places(owner, goal).forEach((place, text) -> assertFalse(words + " in " + place + ": " + text, text.contains(words)));
    }

    /** Nobody finds the goal anywhere, and it does not answer otherwise than one that never was. */
    void assertGone(String person, long goal, String words) {
        assertEquals(calls.rest(person, "GET", "goals/987654321", "").body(), calls.rest(person, "GET", "goals/" + goal, "").body());
        assertEquals(404, calls.rest(person, "GET", "goals/" + goal, "").status());
        for (String path : new String[] {"career", "shares", "notices", "views", "evidence/targets", "review?since=2020-01-01&person=" + person}) {
            String answer = calls.rest(person, "GET", path, "").body();
            assertFalse(words + " in " + path + ": " + answer, answer.contains(words));
        }
        assertFalse(page(person, goal).contains(words));
        assertFalse(calls.page(person, "/plugins/servlet/milepost/career").contains(words));
    }

    /** Somebody else may see the goal, with this milestone. */
    void assertShared(String person, long goal, String title, String milestone) {
        assertEquals(200, calls.rest(person, "GET", "goals/" + goal, "").status());
        assertTrue(calls.rest(person, "GET", "career", "").body().contains(title));
        assertTrue(page(person, goal).contains(milestone));
        assertTrue(calls.page(person, "/plugins/servlet/milepost/career").contains(title));
    }

    /** Milepost's panel on the view of an issue; empty without one. */
    String panel(String person, long issue) {
        String page = calls.page(person, "/browse/" + jira.key(issue));
        int start = page.indexOf(PANEL);
        int end = page.indexOf("class=\"module toggle-wrap\"", start);
        return start < 0 ? "" : page.substring(start, end < 0 ? page.length() : end);
    }

    String page(String person, long goal) {
        return calls.page(person, "/plugins/servlet/milepost/career?goal=" + goal);
    }

    private Map<String, String> places(String owner, long goal) {
        return Map.of("REST", calls.rest(owner, "GET", "goals/" + goal, "").body(), "goal page", page(owner, goal),
                "My career", calls.page(owner, "/plugins/servlet/milepost/career"), "panel", panel(owner, goal));
    }
}
