package org.milepost.setup;

import java.util.List;

/**
 * Something an administrator should know. The sentence for people stands in the bundles under {@code milepost.setup.finding.<code in lower case>}.
 *
 * @param code what it is
 * @param arguments what the sentence names: a field, the product's own words, a project
 */
public record Finding(Code code, List<String> arguments) {

    /** How bad it is: people cannot work, or can but should know. */
    public enum Severity { OBSTACLE, WARNING, FINE }

    /** What can be found. */
    public enum Code {
        /** Nothing stands in the way. */
        ALL_FINE(Severity.FINE),
        /** Sub-tasks are switched off: milestones cannot be made. */
        SUB_TASKS_OFF(Severity.OBSTACLE),
        /** The administrator may not create issues in the project. */
        ADMIN_MAY_NOT_CREATE(Severity.WARNING),
        /** The product would refuse a goal; it says why. */
        GOAL_REFUSED(Severity.OBSTACLE),
        /** The screen on which goals are made has no due date, or the administrator may not schedule: target dates cannot be set. */
        GOAL_DATE_NOT_SETTABLE(Severity.OBSTACLE),
        /** The screen on which goals are made has no security level, or the administrator may not set one: goals are made without. */
        GOAL_LEVEL_NOT_SETTABLE(Severity.WARNING),
        /** The product would refuse a milestone; it says why. */
        MILESTONE_REFUSED(Severity.OBSTACLE),
        /** Milestones could be rehearsed only on a goal, and there is none yet. */
        MILESTONE_NOT_REHEARSED(Severity.WARNING),
        /** No transition leads to "done" from where issues begin, or the administrator may not take it. */
        NO_WAY_TO_DONE(Severity.WARNING),
        /** Several transitions lead to "done", or one that asks: people finish on the product's own screen. */
        DONE_ASKS(Severity.WARNING),
        /** The product would refuse to complete; it says why. */
        COMPLETION_REFUSED(Severity.OBSTACLE),
        /** Anybody, even without logging in, can browse the project. */
        OPEN_TO_ANYBODY(Severity.WARNING),
        /** Many people can browse the project, and goals have no security level. */
        OPEN_TO_MANY(Severity.WARNING),
        /** The project has no issue security scheme: goals are as visible as other issues of the project. */
        NO_SECURITY_SCHEME(Severity.WARNING);

        private final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }
    }

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public static Finding of(Code code, String... arguments) {
        return new Finding(code, List.of(arguments));
    }
}
