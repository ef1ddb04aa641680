package com.atlassian.jira.issue.history;

import java.sql.Timestamp;

/** One field within a change of an issue. */
public class ChangeItemBean {
    public static final String STATIC_FIELD = "jira";

    private final String field;
    private final String from;
    private final String fromString;
    private final String to;
    private final String toString;

    public ChangeItemBean(String fieldType, String field, String from, String to) {
        this(fieldType, field, from, from, to, to);
    }

    public ChangeItemBean(String fieldType, String field, String from, String fromString, String to, String toString) {
        this(fieldType, field, from, fromString, to, toString, null);
    }

    public ChangeItemBean(String fieldType, String field, String from, String fromString, String to, String toString, Timestamp created) {
        this.field = field;
        this.from = from;
        this.fromString = fromString;
        this.to = to;
        this.toString = toString;
    }

    public String getField() {
        return field;
    }

    public String getFrom() {
        return from;
    }

    public String getFromString() {
        return fromString;
    }

    public String getTo() {
        return to;
    }

    public String getToString() {
        return toString;
    }
}
