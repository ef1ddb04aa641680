package org.milepost.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.Worth;

/** The writes that follow where somebody says whether a step was worth it: what is said of the shared entries the step had to do with. */
final class RatingWrites {

    private RatingWrites() {
    }

    /** A row for each entry; what was said with the step before is gone. @throws IllegalArgumentException if an entry or the answer is not of its form */
    static RowWrite said(Change change, String token) {
        String answer = Worth.valueOf(change.texts().getOrDefault("answer", "")).name();
        List<Long> entries = entries(change);
        long step = step(change);
        return tables -> {
            entries.forEach(entry -> tables.insertOnce(RatingEntity.class, "RATING_TOKEN", row(change, token, entry, answer)));
            forgetBefore(tables, change.aggregate().id(), step, change.version());
        };
    }

    /** What was said with the step is gone. */
    static RowWrite takenBack(Change change) {
        long step = step(change);
        return tables -> forgetBefore(tables, change.aggregate().id(), step, change.version());
    }

    static List<RatingEntity> ofStep(Tables tables, long goal, long step) {
        return tables.find(RatingEntity.class, "GOAL_ID = ? AND STEP_NUMBER = ?", goal, step);
    }

    private static void forgetBefore(Tables tables, long goal, long step, long version) {
        for (RatingEntity row : ofStep(tables, goal, step)) {
            if (row.getVersionNumber() < version && row.getAnswer() != null) {
                row.setAnswer(null);
                row.save();
            }
        }
    }

    private static Map<String, Object> row(Change change, String token, long entry, String answer) {
        Map<String, Object> row = new HashMap<>();
        row.put("RATING_TOKEN", token + "#" + entry);
        row.put("ENTRY_NUMBER", entry);
        row.put("RATER_KEY", change.facts().get(ChangeFacts.PART_OWNER));
        row.put("GOAL_ID", change.aggregate().id());
        row.put("STEP_NUMBER", step(change));
        row.put("VERSION_NUMBER", change.version());
        row.put("RATED_AT", change.at().toEpochMilli());
        row.put("ANSWER", answer);
        return row;
    }

    private static long step(Change change) {
        return Long.parseLong(change.facts().get(ChangeFacts.PART_NUMBER));
    }

    private static List<Long> entries(Change change) {
        String entries = change.facts().getOrDefault(ChangeFacts.RATED, "");
        return entries.isEmpty() ? List.of() : Arrays.stream(entries.split(",")).map(Long::valueOf).toList();
    }
}
