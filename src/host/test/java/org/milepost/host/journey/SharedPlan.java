package org.milepost.host.journey;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Anna's goal with two milestones, a moved date, a reflection and a piece of evidence, shared with everybody in a different way: the cast of
 * the access tests. Each private text holds the word {@link #SECRET}.
 */
final class SharedPlan {

    /** Stands in each text that nobody may see without a share. */
    static final String SECRET = "heliotrope";

    final long goal;
    final String goalKey;
    final long milestone;
    final long evidence;

    private final Calls calls;

    SharedPlan(Products products) {
        products.setUp("CAREER");
        calls = products.calls();
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        var started = post("anna", "career/start", """
                {"goal":"Become a staff engineer %s","targetDate":"%s","milestone":"Lead one design %s","milestoneDate":"%s"}"""
                .formatted(SECRET, today.plusYears(1), SECRET, today.plusDays(30)));
        goal = started.get("id").asLong();
        goalKey = started.get("key").asText();
        milestone = started.get("milestones").get(0).get("id").asLong();
        post("anna", "milestones/" + milestone + "/move", """
                {"dueDate":"%s","reason":"WAITING","note":"Waiting for the platform team %s"}""".formatted(today.plusDays(60), SECRET));
        evidence = post("anna", "evidence", """
                {"ticket":"ABC-1","item":{"kind":"GOAL","id":%d},"claim":"Led the rollout %s","impact":"Half the calls %s","link":false}"""
                .formatted(goal, SECRET, SECRET)).get("id").asLong();
        shareWithEverybody(products, today);
    }

    /** ben looks, chen edits, dana's share has ended, emre's was revoked, mia manages, noah did; farah, olga and both administrators got nothing. */
    private void shareWithEverybody(Products products, LocalDate today) {
        reportingLine(products, "anna", "noah", today.minusYears(1));
        reportingLine(products, "mia", "farah", today.minusYears(1));
        share("{\"item\":{\"kind\":\"GOAL\",\"id\":%d},\"manager\":true,\"level\":\"VIEW\"}".formatted(goal));
        reportingLine(products, "anna", "mia", today.minusDays(1));
        share("{\"item\":{\"kind\":\"GOAL\",\"id\":%d},\"manager\":true,\"level\":\"VIEW\"}".formatted(goal));
        shareWith("ben", "VIEW", "null");
        shareWith("chen", "EDIT", "null");
        long ended = shareWith("dana", "VIEW", "\"" + today + "\"");
        products.changeStored("update AO_SHARING set UNTIL_DAY = '%s' where ID = %d".formatted(today.minusDays(1), ended));
        long revoked = shareWith("emre", "VIEW", "null");
        calls.rest("anna", "DELETE", "shares/" + revoked, "");
    }

    private void reportingLine(Products products, String person, String manager, LocalDate since) {
        calls.restAsAdministrator("admin", "POST", "reporting-lines", "{\"person\":\"%s\",\"manager\":\"%s\",\"since\":\"%s\"}"
                .formatted(person, manager, since)).ok();
    }

    private long shareWith(String person, String level, String until) {
        return share("{\"item\":{\"kind\":\"GOAL\",\"id\":%d},\"user\":\"%s\",\"level\":\"%s\",\"until\":%s}".formatted(goal, person, level, until));
    }

    private long share(String json) {
        return post("anna", "shares", json).get("id").asLong();
    }

    private com.fasterxml.jackson.databind.JsonNode post(String person, String path, String json) {
        return calls.rest(person, "POST", path, json).ok();
    }
}
