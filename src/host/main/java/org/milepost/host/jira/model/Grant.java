package org.milepost.host.jira.model;

import java.util.Objects;

/**
 * To whom something is granted, by a permission scheme or by an issue security level.
 *
 * @param kind   which sort of holder
 * @param holder the group, user key or role; empty where the kind says it all
 */
public record Grant(Kind kind, String holder) {

    /** The sorts of holders, with the type names that Jira stores. */
    public enum Kind {
        /** Anybody, even without a log-in. Jira stores a group without a name. */
        ANYONE("group"),
        /** Everybody who has logged in and may use the application. */
        LOGGED_IN("applicationRole"),
        GROUP("group"),
        USER("user"),
        ROLE("projectrole"),
        REPORTER("reporter"),
        ASSIGNEE("assignee"),
        LEAD("lead");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        public String type() {
            return type;
        }
    }

    public static final Grant ANYONE = new Grant(Kind.ANYONE, "");
    public static final Grant LOGGED_IN = new Grant(Kind.LOGGED_IN, "");
    public static final Grant REPORTER = new Grant(Kind.REPORTER, "");
    public static final Grant ASSIGNEE = new Grant(Kind.ASSIGNEE, "");
    public static final Grant LEAD = new Grant(Kind.LEAD, "");

    public Grant {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(holder, "holder");
        boolean named = kind == Kind.GROUP || kind == Kind.USER || kind == Kind.ROLE;
        if (named == holder.isBlank()) {
            throw new IllegalArgumentException(kind + " with holder '" + holder + "'");
        }
    }

    public static Grant group(String name) {
        return new Grant(Kind.GROUP, name);
    }

    public static Grant user(String key) {
        return new Grant(Kind.USER, key);
    }

    public static Grant role(String name) {
        return new Grant(Kind.ROLE, name);
    }
}
