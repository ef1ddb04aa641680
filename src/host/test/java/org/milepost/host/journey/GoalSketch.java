package org.milepost.host.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.milepost.host.jira.model.Constants;
import org.milepost.host.jira.model.Field;

/** Arranges a goal of any age: its milestones are added over REST, what happened to them in the past is written into Jira's history. */
final class GoalSketch {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Products products;
    private final String owner;
    private final JsonNode goal;

    /** A goal without milestones. */
    GoalSketch(Products products, String owner, String title, LocalDate target) {
        this.products = products;
        this.owner = owner;
        this.goal = products.calls().rest(owner, "POST", "career/start",
                body().put("goal", title).put("targetDate", target == null ? null : target.toString()).toString()).ok();
    }

    long id() {
        return goal.get("id").asLong();
    }

    String key() {
        return goal.get("key").asText();
    }

    /** The address of its issue. */
    String page() {
        return "/jira/browse/" + key();
    }

    /** @param due null for none */
    long milestone(String title, LocalDate due) {
        return products.calls().rest(owner, "POST", "goals/" + id() + "/milestones",
                body().put("title", title).put("dueDate", due == null ? null : due.toString()).toString()).ok().get("milestone").asLong();
    }

    /** Its owner moved the date some days ago, in Jira itself. */
    GoalSketch moved(long issue, LocalDate to, int daysAgo) {
        change(issue, Map.of(Field.DUE_DATE, Optional.of(to.toString())), daysAgo);
        return this;
    }

    /** Its owner completed it some days ago. */
    GoalSketch reached(long issue, int daysAgo) {
        change(issue, Map.of(Field.STATUS, Optional.of(Constants.DONE.id()), Field.RESOLUTION, Optional.of(Constants.RESOLUTION_DONE.id())), daysAgo);
        return this;
    }

    /** A ticket stands for a milestone. */
    GoalSketch evidence(long milestone, String ticket, String claim) {
        ObjectNode body = body().put("ticket", ticket).put("claim", claim).put("impact", "").put("link", false);
        body.putObject("item").put("kind", "MILESTONE").put("id", milestone);
        products.calls().rest(owner, "POST", "evidence", body.toString()).ok();
        return this;
    }

    /** It is a step on the way to another goal. */
    GoalSketch leadsTo(GoalSketch other) {
        ObjectNode body = body();
        body.putObject("values").put("parent", Long.toString(other.id()));
        products.calls().rest(owner, "PUT", "goals/" + id() + "/profile", body.toString()).ok();
        return this;
    }

    private void change(long issue, Map<Field, Optional<String>> changes, int daysAgo) {
        String author = products.jira().people().byName(owner).orElseThrow().key();
        products.jira().issues().change(issue, author, changes, Instant.now().minus(Duration.ofDays(daysAgo)));
    }

    private static ObjectNode body() {
        return JSON.createObjectNode();
    }
}
