package org.milepost.host.jira.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields that can be searched, with their names in JQL. */
public enum JqlField {
    PROJECT("project"),
    TYPE("issuetype", "type"),
    REPORTER("reporter"),
    ASSIGNEE("assignee"),
    PARENT("parent"),
    ISSUE("issue", "key", "issuekey", "id"),
    STATUS("status"),
    CATEGORY("statuscategory"),
    RESOLUTION("resolution"),
    DUE("due", "duedate"),
    CREATED("created"),
    UPDATED("updated"),
    SUMMARY("summary");

    private final List<String> names;

    JqlField(String... names) {
        this.names = List.of(names);
    }

    static Optional<JqlField> named(String name) {
        return Arrays.stream(values()).filter(each -> each.names.contains(name.toLowerCase(Locale.ROOT))).findFirst();
    }

    /** Whether it may stand in a condition; the rest is only to sort by. */
    boolean searchable() {
        return this != CREATED && this != UPDATED && this != SUMMARY;
    }
}
