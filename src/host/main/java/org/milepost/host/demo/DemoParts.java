package org.milepost.host.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Makes the parts of plans and goals through Milepost's own REST resources. A number in a field of days is counted from today, as in the rest of the
 * demo data; goals are named by their titles.
 */
final class DemoParts {

    private static final Set<String> DAYS = Set.of("reviewOn", "notedOn", "expires", "lastReview", "nextReview", "measuredFrom", "day", "due", "doneOn",
            "until", "since", "ticks");
    private static final Set<String> GOALS = Set.of("goals", "order", "focus", "parent", "successor");

    private final JiraClient client;
    private final IntFunction<LocalDate> day;

    /** @param day the day that lies so many days ahead */
    DemoParts(JiraClient client, IntFunction<LocalDate> day) {
        this.client = client;
        this.day = day;
    }

    /** Makes the parts of a plan, once its goals are there. @param goals ids by title */
    void ofPlan(DemoPlan plan, Map<String, Long> goals) {
        one(plan, "plans/active/profile", plan.profile(), goals);
        many(plan, "plans/active/", plan.parts(), goals);
    }

    /** Makes the parts of a goal, once all goals of its owner are there. @param goals ids by title */
    void ofGoal(DemoPlan plan, DemoPlan.Goal goal, Map<String, Long> goals) {
        String path = "goals/" + goals.get(goal.title()) + "/";
        one(plan, path + "profile", goal.profile(), goals);
        many(plan, path, goal.parts(), goals);
        one(plan, path + "outcome", goal.outcome(), goals);
    }

    private void one(DemoPlan plan, String path, Map<String, Object> written, Map<String, Long> goals) {
        if (written != null) {
            client.put(plan.person(), path, Map.of("values", values(written, goals)));
        }
    }

    private void many(DemoPlan plan, String path, Map<String, List<Map<String, Object>>> written, Map<String, Long> goals) {
        if (written != null) {
            written.forEach((kind, parts) -> parts.forEach(part -> client.post(plan.person(), path + kind, Map.of("values", values(part, goals)))));
        }
    }

    private Map<String, Object> values(Map<String, Object> written, Map<String, Long> goals) {
        Map<String, Object> values = new HashMap<>();
        written.forEach((field, value) -> values.put(field, value(field, value, goals)));
        return values;
    }

    private Object value(String field, Object value, Map<String, Long> goals) {
        if (DAYS.contains(field) && value instanceof Integer days) {
            return day.apply(days).toString();
        }
        if (DAYS.contains(field) && value instanceof List<?> many) {
            return many.stream().map(days -> day.apply((Integer) days).toString()).toList();
        }
        if (GOALS.contains(field)) {
            return value instanceof List<?> titles ? titles.stream().map(goals::get).toList() : goals.get(value);
        }
        return value;
    }
}
