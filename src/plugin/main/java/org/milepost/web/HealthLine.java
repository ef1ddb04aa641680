package org.milepost.web;

import java.util.List;
import org.milepost.health.Health;
import org.milepost.health.Health.State;
import org.milepost.health.Weight;

/** How a goal stands: a word, and a sentence for each reason. */
public final class HealthLine {

    private final Health health;
    private final Words words;

    HealthLine(Health health, Words words) {
        this.health = health;
        this.words = words;
    }

    /** Whether there is anything to say. */
    public boolean isKnown() {
        return health.state() != State.NONE;
    }

    /** Part of a CSS class: on_track, attention, at_risk, paused, achieved, ended, none. */
    public String getState() {
        return States.code(health.state());
    }

    /** The state in a word or two; call it only of a known one. */
    public String getStateText() {
        return words.text("milepost.health.state." + getState());
    }

    public boolean isExplained() {
        return !getCauses().isEmpty();
    }

    /** The reasons, what weighs most first. Notes are left out: pages say them in their own place, as that of a missing step beside the steps. */
    public List<CauseLine> getCauses() {
        return health.causes().stream().filter(cause -> cause.weight() != Weight.NOTE).map(cause -> new CauseLine(cause, words)).toList();
    }

    /** Whether to ask if this is still the right goal. */
    public boolean isReassessed() {
        return health.reassess();
    }
}
