package org.milepost.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.JiraModel;

/**
 * Living plans, made through Milepost's own REST resources as the people concerned. What lies in the past, Jira's own records alone are dated
 * back for; what Milepost writes down of its own bears the day of the demo.
 */
public final class DemoPlans {

    private static final String PROJECT = "CAREER";
    private static final String ADMINISTRATOR = "admin";
    private static final int A_YEAR = 365;

    private final JiraClient client;
    private final JiraModel jira;
    private final LocalDate today;
    private final DemoParts parts;

    /** @param address of the embedded Jira */
    public DemoPlans(URI address, JiraModel jira) {
        this.client = new JiraClient(address);
        this.jira = jira;
        this.today = jira.clock().instant().atZone(ZoneOffset.UTC).toLocalDate();
        this.parts = new DemoParts(client, this::day);
    }

    /**
     * Sets Milepost up and makes the plans.
     *
     * @return false if there is no Milepost in this Jira
     * @throws IllegalStateException if anything is refused
     */
    public boolean create() {
        HttpClient administrator = client.logIn(ADMINISTRATOR);
        client.confirm(administrator, ADMINISTRATOR);
        HttpResponse<String> setUp = client.post(administrator, "setup", Map.of("project", PROJECT, "agreeShared", true));
        if (setUp.statusCode() == 404) {
            return false;
        }
        JiraClient.accepted(setUp);
        List<DemoPlan> plans = DemoPlan.all();
        plans.stream().filter(plan -> plan.manager() != null).forEach(plan -> JiraClient.accepted(client.post(administrator, "reporting-lines",
                Map.of("person", plan.person(), "manager", plan.manager(), "since", today.minusDays(A_YEAR).toString()))));
        Map<String, Map<String, Long>> goals = new HashMap<>();
        plans.forEach(plan -> goals.put(plan.person(), create(plan)));
        new DemoLibrary(client, this::day).create(administrator, goals);
        new DemoReviews(client, this::day).create();
        return true;
    }

    /** @return its goals by title */
    private Map<String, Long> create(DemoPlan plan) {
        plan.shares().forEach(share -> share(plan, Optional.empty(), share));
        Map<String, Long> goals = new HashMap<>();
        for (DemoPlan.Goal goal : plan.goals()) {
            long id = create(plan, goal);
            goals.put(goal.title(), id);
            goal.shares().forEach(share -> share(plan, Optional.of(item("GOAL", id)), share));
            Optional.ofNullable(goal.rules()).ifPresent(rules -> rules.forEach(rule -> client.post(plan.person(), "inbox/rules",
                    Map.of("item", item("GOAL", id), "kind", rule.kind(), "words", rule.words()))));
            if (Stream.concat(plan.shares().stream(), goal.shares().stream()).anyMatch(share -> share.user() == null)) {
                client.look(client.logIn(plan.manager()), "/plugins/servlet/milepost/career?goal=" + id);
            }
        }
        parts.ofPlan(plan, goals);
        plan.goals().forEach(goal -> parts.ofGoal(plan, goal, goals));
        return goals;
    }

    private long create(DemoPlan plan, DemoPlan.Goal goal) {
        Map<String, Object> start = new HashMap<>();
        start.put("goal", goal.title());
        start.put("targetDate", day(goal.firstTarget()).toString());
        long id = client.post(plan.person(), "career/start", start).get("id").asLong();
        jira.issues().backdateCreation(id, at(goal.began()));
        goal.milestones().forEach(milestone -> create(plan, goal, id, milestone));
        if (goal.reason() != null) {
            move(plan, "goals/" + id, goal.target(), goal.reason(), goal.note());
        }
        goal.evidence().forEach(evidence -> note(plan, item("GOAL", id), evidence));
        return id;
    }

    private void create(DemoPlan plan, DemoPlan.Goal goal, long goalId, DemoPlan.Milestone milestone) {
        Map<String, Object> added = new HashMap<>();
        added.put("title", milestone.title());
        added.put("dueDate", milestone.firstDue().map(days -> day(days).toString()).orElse(null));
        long id = client.post(plan.person(), "goals/" + goalId + "/milestones", added).get("milestone").asLong();
        jira.issues().backdateCreation(id, at(goal.began()));
        if (milestone.movedInJira() != null) {
            moveInJira(id, milestone);
        }
        if (milestone.reason() != null) {
            move(plan, "milestones/" + id, milestone.due(), milestone.reason(), milestone.note());
        }
        if (milestone.reached() != null) {
            complete(plan, id, milestone);
        }
        Optional.ofNullable(milestone.evidence()).ifPresent(all -> all.forEach(evidence -> note(plan, item("MILESTONE", id), evidence)));
    }

    private void moveInJira(long id, DemoPlan.Milestone milestone) {
        IssueRecord issue = jira.issues().byId(id).orElseThrow();
        jira.issues().change(id, issue.creatorKey(), Map.of(Field.DUE_DATE, Optional.of(day(milestone.due()).toString())), at(milestone.movedInJira()));
    }

    private void move(DemoPlan plan, String item, int to, String reason, String note) {
        client.post(plan.person(), item + "/move", Map.of("dueDate", day(to).toString(), "reason", reason, "note", note));
    }

    private void complete(DemoPlan plan, long id, DemoPlan.Milestone milestone) {
        client.post(plan.person(), "milestones/" + id + "/complete", Map.of("worked", text(milestone.worked()),
                "notWorked", text(milestone.notWorked()), "improve", text(milestone.improve())));
        jira.issues().backdate(id, Field.RESOLUTION, at(milestone.reached()));
    }

    private void note(DemoPlan plan, Map<String, Object> item, DemoPlan.Evidence evidence) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", evidence.kind());
        body.put("ticket", evidence.ticket());
        body.put("item", item);
        body.put("claim", evidence.claim());
        body.put("impact", evidence.impact());
        body.put("name", evidence.name());
        body.put("issuer", evidence.issuer());
        body.put("url", evidence.url());
        body.put("day", evidence.day() == null ? null : day(evidence.day()).toString());
        body.put("expires", evidence.expires() == null ? null : today.plusDays(evidence.expires()).toString());
        body.put("proof", evidence.proof());
        client.post(plan.person(), "evidence", body);
    }

    private void share(DemoPlan plan, Optional<Map<String, Object>> item, DemoPlan.Share share) {
        Map<String, Object> body = new HashMap<>();
        body.put("item", item.orElse(null));
        body.put(share.user() == null ? "manager" : "user", share.user() == null ? Boolean.TRUE : share.user());
        body.put("level", "VIEW");
        body.put("until", share.days() == null ? null : today.plusDays(share.days()).toString());
        client.post(plan.person(), "shares", body);
    }

    private static Map<String, Object> item(String kind, long id) {
        return Map.of("kind", kind, "id", id);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    /** Nobody plans for a weekend: the Friday before it. */
    private LocalDate day(int days) {
        LocalDate day = today.plusDays(days);
        int over = Math.max(0, day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue());
        return day.minusDays(over);
    }

    /** Some time in the morning of a working day. */
    private Instant at(int days) {
        return day(days).atTime(9, 40).toInstant(ZoneOffset.UTC);
    }
}
