package org.milepost.plan;

import java.util.Optional;

/**
 * What may stand in the way, and what to do then.
 *
 * @param number of its {@link Part}
 * @param version of its {@link Part}
 * @param text what
 * @param likelihood how likely, if that was judged
 * @param strategy what to do about it, may be empty
 * @param owner who sees to it, in free words, may be empty
 * @param status how it stands
 * @param setback the number of the setback that it was seen in: for the owner alone
 */
public record Obstacle(long number, long version, String text, Optional<Likelihood> likelihood, String strategy, String owner, ObstacleStatus status,
                       Optional<Long> setback) {

    /** The obstacle that this part is, of a plan or of a goal. */
    public static Obstacle of(Part part) {
        return new Obstacle(part.number(), part.version(), part.text("text"), part.choice("likelihood", Likelihood.class), part.text("strategy"),
                part.text("owner"), part.choice("status", ObstacleStatus.class).orElse(ObstacleStatus.OPEN), part.id("setback"));
    }

    /** The same without a word of the setback that it was seen in. */
    Obstacle withoutSetback() {
        return new Obstacle(number, version, text, likelihood, strategy, owner, status, Optional.empty());
    }
}
