package org.milepost.plan;

import java.util.List;

/**
 * What the owner of a goal learned on the way. Its owner alone reads it; others meet in a review what its owner chose to tell there.
 *
 * @param setbacks what went other than hoped, the newest first
 * @param closing what they say of it now that it is behind them
 */
public record Lessons(List<Setback> setbacks, Closing closing) {

    /** Of a goal that nothing was written about. */
    public static final Lessons NONE = new Lessons(List.of(), Closing.NONE);

    public Lessons {
        setbacks = setbacks.stream().sorted(Setback.NEWEST_FIRST).toList();
    }

    /** What of it a review tells others. */
    Lessons told() {
        return new Lessons(setbacks.stream().filter(Setback::inReviews).toList(), closing.inReviews() ? closing : Closing.NONE);
    }

    /** What these parts of one goal say. */
    static Lessons of(List<Part> parts) {
        return new Lessons(parts.stream().filter(part -> part.kind() == PartKind.GOAL_SETBACK).map(Setback::of).toList(),
                parts.stream().filter(part -> part.kind() == PartKind.CLOSING).map(Closing::of).findFirst().orElse(Closing.NONE));
    }
}
