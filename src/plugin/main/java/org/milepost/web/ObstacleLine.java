package org.milepost.web;

import org.milepost.plan.Obstacle;
import org.milepost.plan.ObstacleStatus;

/** What may stand in the way of a goal, and what to do then. */
public final class ObstacleLine {

    private final Obstacle obstacle;
    private final Words words;

    ObstacleLine(Obstacle obstacle, Words words) {
        this.obstacle = obstacle;
        this.words = words;
    }

    public String getNumber() {
        return Long.toString(obstacle.number());
    }

    public String getVersion() {
        return Long.toString(obstacle.version());
    }

    public String getText() {
        return obstacle.text();
    }

    /** Its likelihood, who sees to it and its status as they are kept, for the form. */
    public String getKeptLikelihood() {
        return obstacle.likelihood().map(Enum::name).orElse("");
    }

    public String getKeptOwner() {
        return obstacle.owner();
    }

    public String getKeptStatus() {
        return obstacle.status().name();
    }

    public boolean isJudged() {
        return obstacle.likelihood().isPresent();
    }

    /** How likely it is; empty if that was not judged. */
    public String getLikelihood() {
        return obstacle.likelihood().map(likely -> words.text("milepost.choice.Likelihood." + likely.name())).orElse("");
    }

    public boolean isPlanned() {
        return !obstacle.strategy().isEmpty();
    }

    /** What to do about it, may be empty. */
    public String getStrategy() {
        return obstacle.strategy();
    }

    public boolean isTaken() {
        return !obstacle.owner().isEmpty();
    }

    /** Who sees to it; empty if nobody was named. */
    public String getOwner() {
        return obstacle.owner().isEmpty() ? "" : words.text("milepost.goalpage.obstacle.owner", obstacle.owner());
    }

    /** That it was seen in a setback: for the owner alone; empty if it was not. */
    public String getOrigin() {
        return obstacle.setback().map(number -> words.text("milepost.setback.from")).orElse("");
    }

    /** Whether it still stands in the way. */
    public boolean isOpen() {
        return obstacle.status() == ObstacleStatus.OPEN;
    }

    public String getStatus() {
        return words.text("milepost.choice.ObstacleStatus." + obstacle.status().name());
    }

    /** Names for buttons that stand once in every row. */
    public String getEditLabel() {
        return words.text("milepost.goalpage.edit.named", obstacle.text());
    }

    public String getRemoveLabel() {
        return words.text("milepost.goalpage.remove.named", obstacle.text());
    }
}
