package org.milepost.host.jira.search;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The fields that can be searched, with their names in JQL and the operators that Jira's
 * <a href="https://confluence.atlassian.com/display/JIRACORESERVER0713/Advanced+searching+-+fields+reference">field reference</a> gives each; what an operator
 * does is in the <a href="https://confluence.atlassian.com/jirasoftwareserver/advanced-searching-operators-reference-939938745.html">operators reference</a>.
 */
public enum JqlField {
    PROJECT(Kind.CHOICE, "project"),
    TYPE(Kind.CHOICE, "issuetype", "type"),
    REPORTER(Kind.CHANGING, "reporter"),
    ASSIGNEE(Kind.CHANGING, "assignee"),
    WATCHER(Kind.CHOICE, "watcher"),
    PARENT(Kind.PLAIN, "parent"),
    ISSUE(Kind.CHOICE, "issue", "key", "issuekey", "id"),
    FILTER(Kind.PLAIN, "filter", "request", "savedfilter", "searchrequest"),
    STATUS(Kind.CHANGING, "status"),
    CATEGORY(Kind.CHOICE, "statuscategory"),
    RESOLUTION(Kind.CHANGING, "resolution"),
    COMPONENT(Kind.CHOICE, "component"),
    LABELS(Kind.CHOICE, "labels"),
    EPIC(Kind.CHOICE, "epic link", "cf[10006]"),
    DUE(Kind.DATE, "due", "duedate"),
    CREATED(Kind.DATE, "created", "createddate"),
    UPDATED(Kind.DATE, "updated", "updateddate"),
    RESOLVED(Kind.DATE, "resolved", "resolutiondate"),
    SUMMARY(Kind.TEXT, "summary"),
    DESCRIPTION(Kind.TEXT, "description"),
    TEXT(Kind.ALL_TEXT, "text");

    /** Which operators go with a field. */
    private enum Kind {
        PLAIN(EnumSet.range(Operator.EQUALS, Operator.NOT_IN)),
        CHOICE(EnumSet.range(Operator.EQUALS, Operator.IS_NOT)),
        CHANGING(EnumSet.complementOf(EnumSet.range(Operator.LIKE, Operator.NOT_GREATER))),
        DATE(EnumSet.complementOf(EnumSet.of(Operator.LIKE, Operator.NOT_LIKE, Operator.WAS, Operator.WAS_NOT, Operator.WAS_IN, Operator.WAS_NOT_IN))),
        TEXT(EnumSet.range(Operator.IS, Operator.NOT_LIKE)),
        ALL_TEXT(EnumSet.of(Operator.LIKE));

        private final Set<Operator> operators;

        Kind(Set<Operator> operators) {
            this.operators = operators;
        }
    }

    private final Kind kind;
    private final List<String> names;

    JqlField(Kind kind, String... names) {
        this.kind = kind;
        this.names = List.of(names);
    }

    /** The field of this name, whatever the case. */
    public static Optional<JqlField> named(String name) {
        return Arrays.stream(values()).filter(each -> each.names.contains(name.toLowerCase(Locale.ROOT))).findFirst();
    }

    boolean supports(Operator operator) {
        return kind.operators.contains(operator);
    }

    boolean sortable() {
        return this != TEXT && this != FILTER && this != PARENT && this != CATEGORY;
    }

    boolean isDate() {
        return kind == Kind.DATE;
    }

    boolean isText() {
        return kind == Kind.TEXT || kind == Kind.ALL_TEXT;
    }

    boolean isPerson() {
        return this == REPORTER || this == ASSIGNEE || this == WATCHER;
    }
}
