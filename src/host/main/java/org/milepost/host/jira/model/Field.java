package org.milepost.host.jira.model;

import java.util.Arrays;
import java.util.Optional;

/** The system fields of an issue that this Jira keeps, with the ids that Jira uses in errors and change items. */
public enum Field {
    SUMMARY("summary", "Summary", ""),
    ISSUE_TYPE("issuetype", "Issue Type", ""),
    DESCRIPTION("description", "Description", ""),
    /** A user key. */
    ASSIGNEE("assignee", "Assignee", Permission.ASSIGN_ISSUES),
    /** A user key. */
    REPORTER("reporter", "Reporter", Permission.MODIFY_REPORTER),
    /** A day in ISO format. */
    DUE_DATE("duedate", "Due Date", Permission.SCHEDULE_ISSUES),
    /** The id of a security level. */
    SECURITY("security", "Security Level", Permission.SET_ISSUE_SECURITY),
    /** The ids of components of the project, with commas between them. */
    COMPONENTS("components", "Component/s", ""),
    /** Labels, each once, in the order of the alphabet, with spaces between them. */
    LABELS("labels", "Labels", ""),
    /**
     * The id of the epic that an issue belongs to. Jira Software keeps it in a custom field of type com.pyxis.greenhopper.jira:gh-epic-link; the number is
     * another one in each installation.
     */
    EPIC_LINK("customfield_10006", "Epic Link", ""),
    RESOLUTION("resolution", "Resolution", ""),
    STATUS("status", "Status", ""),
    /** The id of the issue above a sub-task; its change items are written under the name "Parent". */
    PARENT("Parent", "Parent", "");

    private final String id;
    private final String title;
    private final String permission;

    Field(String id, String title, String permission) {
        this.id = id;
        this.title = title;
        this.permission = permission;
    }

    public String id() {
        return id;
    }

    /** The name shown to people. */
    public String title() {
        return title;
    }

    /**
     * The project permission without which the field is not shown, hence neither read from a form nor changed; as
     * {@code isShown} of Jira's system fields decides. Empty if everybody who may edit sees it.
     */
    public Optional<String> permission() {
        return permission.isEmpty() ? Optional.empty() : Optional.of(permission);
    }

    public static Optional<Field> byId(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }
}
