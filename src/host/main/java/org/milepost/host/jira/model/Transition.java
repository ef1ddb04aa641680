package org.milepost.host.jira.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A transition of a workflow.
 *
 * @param id         the action id
 * @param target     the id of the status it leads to
 * @param screen     the form it asks to fill in
 * @param resolution what happens to the resolution
 * @param permission the project permission its condition asks for, besides Transition Issues
 */
public record Transition(int id, String name, String target, Optional<Screen> screen, Outcome resolution,
                         Optional<String> permission) {

    /** What a post-function does with the resolution. */
    public enum Outcome {
        /** Sets "Done". */
        SET_DONE,
        /** Takes it away. */
        CLEAR,
        /** Leaves it to the screen. */
        KEEP
    }

    public Transition {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(screen, "screen");
        Objects.requireNonNull(resolution, "resolution");
        Objects.requireNonNull(permission, "permission");
    }

    /** Without a screen or a condition. */
    public static Transition plain(int id, String name, String target, Outcome resolution) {
        return new Transition(id, name, target, Optional.empty(), resolution, Optional.empty());
    }
}
