package org.milepost.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What follows from a change of a resource by its owner: a pure function. */
public final class ResourceChange {

    /** An answer was given to these: with other ones it was another request. */
    private static final List<String> ANSWERED = List.of("kind", "what", "link", "cost", "time", "step", "person");

    private ResourceChange() {
    }

    /**
     * What is kept after a change: the day of a new state is today unless it was said, and an answer holds only for what it was given to.
     *
     * @param before the values so far, empty for a new resource
     * @param changed the values that the owner changes
     * @param merged the values with the change
     * @param today the owner's day
     */
    public static Map<String, String> settled(Map<String, String> before, Map<String, String> changed, Map<String, String> merged, LocalDate today) {
        Map<String, String> settled = new HashMap<>(merged);
        boolean sameState = state(before).equals(state(merged));
        boolean daySaid = !changed.getOrDefault("since", "").isEmpty();
        if (!daySaid && !sameState || !settled.containsKey("since")) {
            settled.put("since", today.toString());
        }
        if (!isStillAnswered(before, merged)) {
            settled.remove("saidBy");
            settled.remove("answer");
        }
        return settled;
    }

    private static boolean isStillAnswered(Map<String, String> before, Map<String, String> merged) {
        boolean sameRequest = ANSWERED.stream().allMatch(field -> before.getOrDefault(field, "").equals(merged.getOrDefault(field, "")));
        boolean kept = state(before).equals(state(merged)) || isPromiseKept(state(before), state(merged)) || isPromiseKept(state(merged), state(before));
        return sameRequest && kept;
    }

    /** That a promised thing has come takes nothing from the promise. */
    private static boolean isPromiseKept(Optional<String> one, Optional<String> other) {
        return one.filter(ResourceState.GRANTED.name()::equals).isPresent() && other.filter(ResourceState.RECEIVED.name()::equals).isPresent();
    }

    private static Optional<String> state(Map<String, String> values) {
        return Optional.ofNullable(values.get("state"));
    }
}
