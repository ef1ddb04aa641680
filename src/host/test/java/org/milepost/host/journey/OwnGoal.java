package org.milepost.host.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;

/** A goal with one milestone, begun over REST by its owner. */
record OwnGoal(String owner, long id, String key, long milestone) {

    /** Target in a year, the milestone due in a month. */
    static OwnGoal start(Calls calls, String owner, String goal, String milestone) {
        JsonNode started = calls.rest(owner, "POST", "career/start", """
                {"goal":"%s","targetDate":"%s","milestone":"%s","milestoneDate":"%s"}"""
                .formatted(goal, today().plusYears(1), milestone, today().plusDays(30))).ok();
        return new OwnGoal(owner, started.get("id").asLong(), started.get("key").asText(), started.get("milestones").get(0).get("id").asLong());
    }

    /** Today where most of the people live. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Berlin"));
    }

    /** The JSON that names the goal in a request. */
    String item() {
        return "{\"kind\":\"GOAL\",\"id\":" + id + "}";
    }

    /** Shares it with a person, to look at, without an end; the id of the share. */
    long shareWith(Calls calls, String person) {
        return calls.rest(owner, "POST", "shares", "{\"item\":%s,\"user\":\"%s\",\"level\":\"VIEW\"}".formatted(item(), person)).ok().get("id").asLong();
    }
}
